package dev.bilateral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.ui.Broadcaster;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.h2.tools.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

    @TempDir
    Path home;

    @Test
    void a_database_open_in_another_process_is_told_in_a_sentence(CapturedOutput output) throws Exception {
        String url = "jdbc:h2:file:" + home.resolve("bilateral");
        Process other = openElsewhere(url);
        try {
            assertThatThrownBy(() -> start(Storage.class, WebApplicationType.NONE, "--spring.datasource.url=" + url));
        } finally {
            other.destroy();
            other.waitFor();
        }

        assertThat(output.getErr().strip())
                .isEqualTo("Bilateral did not start: The database file of " + url
                        + " is open in another process, probably another Bilateral. Stop that one, or choose another"
                        + " folder: set BILATERAL_HOME to it.");
        assertThat(output.getOut()).doesNotContain("\tat ");
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_a_sentence(CapturedOutput output) throws IOException {
        String url;
        try (ServerSocket free = new ServerSocket(0)) {
            url = "jdbc:postgresql://localhost:" + free.getLocalPort() + "/bilateral";
        }

        assertThatThrownBy(() -> start(Storage.class, WebApplicationType.NONE, "--spring.datasource.url=" + url));

        assertThat(output.getErr().strip())
                .isEqualTo("Bilateral did not start: No database answers at " + url
                        + ". Start it, or correct the address in BILATERAL_DB_URL.");
        assertThat(output.getOut()).doesNotContain("\tat ");
    }

    @Test
    void a_port_in_use_is_told_in_a_sentence(CapturedOutput output) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            assertThatThrownBy(
                    () -> start(Web.class, WebApplicationType.SERVLET, "--server.port=" + taken.getLocalPort()));

            assertThat(output.getErr().strip())
                    .isEqualTo("Bilateral did not start: Port " + taken.getLocalPort()
                            + " is in use by another program. Stop that one, or choose another port, as PORT=8081.");
        }
        assertThat(output.getOut()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"short, has fewer than 10 characters.", "äääääääääääääääääääääääääääääääääääää, has more than 72 bytes."
    })
    void a_first_password_that_breaks_the_rules_is_told_in_a_sentence(
            String password, String wrong, CapturedOutput output) {
        assertThatThrownBy(() -> startEmpty(Accounts.class, "--bilateral.admin-password=" + password));

        assertThat(output.getErr().strip())
                .isEqualTo("Bilateral did not start: The password in BILATERAL_ADMIN_PASSWORD " + wrong
                        + " Choose another, or leave it out: one is then made and printed once.");
        assertThat(output.getAll()).doesNotContain("\tat ").doesNotContain(password + "\n");
    }

    @Test
    void a_folder_of_datasets_that_is_not_there_is_told_in_a_sentence(CapturedOutput output) {
        Path missing = home.resolve("missing");

        assertThatThrownBy(() -> startEmpty(Datasets.class, "--bilateral.datasets=" + missing));

        assertThat(output.getErr().strip())
                .isEqualTo("Bilateral did not start: There is no folder of datasets at " + missing
                        + " that can be read. Correct BILATERAL_DATASETS, or leave it out: the datasets that come along"
                        + " are then used.");
        assertThat(output.getOut()).doesNotContain("\tat ");
    }

    private static void startEmpty(Class<?> configuration, String argument) {
        start(
                configuration,
                WebApplicationType.NONE,
                "--spring.datasource.url=" + TestDatabase.H2.freshUrl(),
                argument);
    }

    private static void start(Class<?> configuration, WebApplicationType type, String... arguments) {
        new SpringApplicationBuilder(configuration).web(type).run(arguments).close();
    }

    /** A process that has the database open, and waits for input that never comes. */
    private static Process openElsewhere(String url) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String jar =
                Shell.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        Process process = new ProcessBuilder(
                        java.toString(), "-cp", jar, Shell.class.getName(), "-url", url, "-user", "sa")
                .redirectErrorStream(true)
                .start();
        process.outputWriter().append("select 'it is open';\n").flush();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.contains("1 row")) {
            line = said.readLine();
        }
        return process;
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class Storage {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JooqAutoConfiguration.class
    })
    static class Stored {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        PasswordEncoder encoder() {
            return PasswordEncoderFactories.createDelegatingPasswordEncoder();
        }
    }

    @Import(Stored.class)
    @ComponentScan(
            basePackages = "dev.bilateral.security",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(FirstAdmin|JooqAccountRepository)"))
    @Configuration(proxyBeanMethods = false)
    static class Accounts {}

    @Import({Stored.class, Broadcaster.class})
    @ComponentScan({"dev.bilateral.dataset", "dev.bilateral.audit"})
    @Configuration(proxyBeanMethods = false)
    static class Datasets {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class Web {}
}
