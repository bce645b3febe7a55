package dev.bilateral.dataset.store;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The components behind {@code DatasetService}, as the application finds them; loading folders as it starts. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({
    "dev.bilateral.audit.repository",
    "dev.bilateral.dataset.files",
    "dev.bilateral.dataset.index",
    "dev.bilateral.dataset.query",
    "dev.bilateral.dataset.repository",
    "dev.bilateral.dataset.store"
})
public class DatasetRooms {

    /** For tests that need no clock of their own. */
    @Bean
    @Fallback
    Clock anyClock() {
        return Clock.systemUTC();
    }
}
