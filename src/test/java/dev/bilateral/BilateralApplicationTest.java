package dev.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Configuration;

class BilateralApplicationTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_named_from_here_is_found_from_anywhere() {
        assertThat(BilateralApplication.folder(Map.of("BILATERAL_HOME", "elsewhere/data")))
                .isAbsolute()
                .endsWithRaw(Path.of("elsewhere/data"));
    }

    @Test
    void the_environment_s_own_spelling_of_the_folder_does_not_reach_the_database() {
        try (var context = new SpringApplicationBuilder(Storage.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("bilateral.folder", folder.toString()))
                .run("--bilateral.home=elsewhere/data")) {
            assertThat(context.getEnvironment().getProperty("spring.datasource.url"))
                    .startsWith("jdbc:h2:file:" + folder);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class Storage {}
}
