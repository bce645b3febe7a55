package dev.bilateral;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Bilateral. */
@SpringBootApplication
public class BilateralApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String[] args) {
        LeanStart.asLeanAsRun();
        System.setProperty("org.jooq.no-logo", "true"); // what a start prints is for its reader
        System.setProperty("org.jooq.no-tips", "true");
        SpringApplication application = new SpringApplication(BilateralApplication.class);
        application.setDefaultProperties(
                Map.of("bilateral.folder", folder(System.getenv()).toString()));
        application.run(args);
    }

    /** Absolute, since H2 refuses a folder that is named from where a process happens to run. */
    static Path folder(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("BILATERAL_HOME", "var")).toAbsolutePath();
    }
}
