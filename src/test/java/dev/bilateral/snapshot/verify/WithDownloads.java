package dev.bilateral.snapshot.verify;

import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.FigureRooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ConfigurableApplicationContext;

/** One application for all tests of a class, which hands files out and judges those that come back. */
abstract class WithDownloads {

    static ConfigurableApplicationContext application;
    static Downloads downloads;

    @BeforeAll
    static void start() {
        application = TestDatabase.H2.start(FigureRooms.class);
        downloads = new Downloads(application);
    }

    @AfterAll
    static void stop() {
        application.close();
    }
}
