package dev.bilateral.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class PostgresConnectionTest {

    @Test
    void nothing_in_what_the_environment_says_is_a_placeholder_or_an_expression() {
        try (var application = start(Map.of(
                "BILATERAL_DB_URL", "jdbc:postgresql://db.example/b?options=${a:b}",
                "BILATERAL_DB_USER", "${user.name}",
                "BILATERAL_DB_PASSWORD", "x${java.io.tmpdir}#{1+1}${BILATERAL_DB_PASSWORD}\\${y}"))) {
            HikariDataSource pool = application.getBean(HikariDataSource.class);

            assertThat(pool.getJdbcUrl()).isEqualTo("jdbc:postgresql://db.example/b?options=${a:b}");
            assertThat(pool.getUsername()).isEqualTo("${user.name}");
            assertThat(pool.getPassword()).isEqualTo("x${java.io.tmpdir}#{1+1}${BILATERAL_DB_PASSWORD}\\${y}");
        }
    }

    @Test
    void without_a_word_it_is_the_database_of_this_machine() {
        try (var application = start(Map.of())) {
            HikariDataSource pool = application.getBean(HikariDataSource.class);

            assertThat(pool.getJdbcUrl()).isEqualTo("jdbc:postgresql://localhost:5432/bilateral");
            assertThat(pool.getUsername()).isEqualTo("bilateral");
            assertThat(pool.getPassword()).isEmpty();
        }
    }

    private static ConfigurableApplicationContext start(Map<String, Object> said) {
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, said));
        return new SpringApplicationBuilder(PostgresConnection.class, Pool.class)
                .environment(environment)
                .profiles("postgres")
                .web(WebApplicationType.NONE)
                .run();
    }

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class Pool {}
}
