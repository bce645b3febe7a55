package dev.bilateral.snapshot;

import dev.bilateral.dataset.store.DatasetRooms;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** All figures with what lies below them, as the application finds them, without any screen. */
@TestConfiguration(proxyBeanMethods = false)
@Import(DatasetRooms.class)
@ComponentScan(
        basePackages = {
            "dev.bilateral.audit",
            "dev.bilateral.chart.picture",
            "dev.bilateral.dataset.diff",
            "dev.bilateral.scenario",
            "dev.bilateral.figure",
            "dev.bilateral.dashboard",
            "dev.bilateral.snapshot",
            "dev.bilateral.workbench.comparison"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {".*\\.ui\\..*", ".*View", ".*Test.*", ".*Rooms"}))
public class FigureRooms {

    static final Instant NOW = Instant.parse("2026-04-02T10:20:30.456Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
