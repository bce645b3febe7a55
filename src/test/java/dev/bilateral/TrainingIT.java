package dev.bilateral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start from which {@code bin/run} learns, with the built jar. */
class TrainingIT {

    private static final Path LOG = Path.of("target/training.log");
    private static final Path CACHE = Path.of("target/bilateral.aot");

    @Test
    void it_stays_away_from_the_database_that_the_environment_names() throws Exception {
        Files.deleteIfExists(CACHE);
        ProcessBuilder training = new ProcessBuilder("bash", "-euc", ". bin/toolchain.sh; find_jdk; train");
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

    @Test
    void a_plain_start_uses_what_was_learned_in_the_same_process(@TempDir Path home) throws Exception {
        Files.writeString(CACHE, "no cache that could be used, which the JVM passes over");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder plain = new ProcessBuilder(java.toString(), "-jar", "target/bilateral.jar");
        plain.environment().putAll(Map.of("PORT", "0", "BILATERAL_HOME", home.toString()));
        Process server = plain.redirectErrorStream(true).start();
        try (BufferedReader said = server.inputReader(UTF_8)) {
            boolean isReady = said.lines().anyMatch(line -> line.startsWith("Bilateral is ready"));

            assertThat(isReady).isTrue();

            assertThat(server.info().arguments())
                    .hasValueSatisfying(
                            arguments -> assertThat(arguments).contains("-XX:AOTCache=target/bilateral.aot", "-jar"));
        } finally {
            server.destroy();
            server.waitFor();
            Files.delete(CACHE);
        }
    }

    private static String log() throws IOException {
        return Files.readString(LOG);
    }
}
