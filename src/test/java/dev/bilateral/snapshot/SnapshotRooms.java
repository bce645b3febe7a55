package dev.bilateral.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** What keeps snapshots, without any figure. */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class})
@Import(SigningKey.class)
@ComponentScan({"dev.bilateral.snapshot.repository", "dev.bilateral.snapshot.query"})
class SnapshotRooms {

    static final Instant NOW = Instant.parse("2026-04-02T10:20:30.456Z");
    static final int VISITORS = 3;
    static final int ACCOUNT = 5;

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    SnapshotService snapshots(
            dev.bilateral.snapshot.repository.SnapshotRepository repository,
            SigningKey key,
            Clock clock,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        return new StoredSnapshots(
                repository, key, clock, new SnapshotLimits(VISITORS, 2, ACCOUNT, 2, 5), transactions);
    }
}
