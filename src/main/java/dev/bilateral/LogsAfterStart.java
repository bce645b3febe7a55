package dev.bilateral;

import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets those speak again who are silent during the start, where a failure is told in one sentence: once it runs, a
 * starving pool or a lost database is told nowhere else.
 */
@Component
class LogsAfterStart {

    private static final List<String> SILENT_AT_START = List.of(
            "com.zaxxer.hikari.pool.HikariPool",
            "org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext");

    private final LoggingSystem logging;

    LogsAfterStart(LoggingSystem logging) {
        this.logging = logging;
    }

    @EventListener(ApplicationStartedEvent.class)
    void speak() {
        SILENT_AT_START.forEach(logger -> logging.setLogLevel(logger, null));
    }
}
