package dev.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The start from which {@code bin/run} learns, with the built jar. */
class TrainingIT {

    private static final Path LOG = Path.of("target/training.log");
    private static final Path CACHE = Path.of("target/bilateral.aot");

    @Test
    void it_stays_away_from_the_database_that_the_environment_names() throws Exception {
        Files.deleteIfExists(CACHE);
        ProcessBuilder training = new ProcessBuilder("bash", "-euc", ". bin/toolchain.sh; find_jdk; find_node; train");
        training.environment().put("SPRING_PROFILES_ACTIVE", "postgres");
        training.environment().put("BILATERAL_DB_URL", "jdbc:postgresql://localhost:1/people-work-with-this");
        training.environment().put("BILATERAL_ADMIN_PASSWORD", "a password that people use");

        Process run = training.inheritIO().start();

        assertThat(run.waitFor()).isZero();
        assertThat(log())
                .contains("Bilateral is ready")
                .doesNotContain("postgres")
                .doesNotContain("Error");
        assertThat(CACHE).isNotEmptyFile();
        assertThat(Path.of("target/training")).doesNotExist();
    }

    private static String log() throws IOException {
        return Files.readString(LOG);
    }
}
