package dev.bilateral;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Bilateral. */
@SpringBootApplication
public class BilateralApplication {

    public static void main(String[] args) {
        SpringApplication.run(BilateralApplication.class, args);
    }
}
