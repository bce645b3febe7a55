package dev.bilateral.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The databases that queries and repositories are tested on. PostgreSQL is a real one that the test brings along. */
public enum TestDatabase {
    H2 {
        @Override
        public String freshUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        }
    },
    POSTGRESQL {
        @Override
        public String freshUrl() {
            String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
            try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.INSTANCE.getJdbcUrl("postgres", name);
        }
    };

    /** The address of an empty database of its own. */
    public abstract String freshUrl();

    /** A migrated database of its own, with the given classes as beans; to be closed. */
    public ConfigurableApplicationContext start(Class<?>... beans) {
        return start(freshUrl(), "", beans);
    }

    /** The same on a database that may hold something already, with dataset folders of its own where some are named. */
    public ConfigurableApplicationContext start(String url, String datasets, Class<?>... beans) {
        return start(List.of("--bilateral.datasets=" + datasets, "--bilateral.folder=target/test-folder"), url, beans);
    }

    /** The same with settings of its own, as {@code --bilateral.folder=…}. */
    public ConfigurableApplicationContext start(List<String> settings, String url, Class<?>... beans) {
        List<String> all = new ArrayList<>(settings);
        all.add("--spring.datasource.url=" + url);
        all.add("--spring.datasource.username=" + (this == H2 ? "sa" : "postgres"));
        all.add("--spring.datasource.password=");
        all.add("--spring.datasource.hikari.maximum-pool-size=4");
        return new SpringApplicationBuilder(Storage.class)
                .sources(beans)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .run(all.toArray(String[]::new));
    }

    /** What Spring Boot brings for a database, and no more. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JooqAutoConfiguration.class
    })
    static class Storage {}

    /** One server for all tests of a JVM, started when first asked for; it ends with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off") // nothing here outlives the test
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
