package dev.bilateral.persistence;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/** Where PostgreSQL is, and as whom it is asked. */
@Component
@Profile("postgres")
class PostgresConnection implements JdbcConnectionDetails {

    private final ConfigurableEnvironment environment;

    PostgresConnection(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public String getJdbcUrl() {
        return setting("url");
    }

    @Override
    public String getUsername() {
        return setting("user");
    }

    @Override
    public String getPassword() {
        return setting("password");
    }

    private String setting(String name) {
        return AsTyped.setting(environment, "bilateral.db." + name).orElse("");
    }
}
