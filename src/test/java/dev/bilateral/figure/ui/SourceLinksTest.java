package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.Source;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SourceLinksTest {

    private static final Source FREE = source("");
    private static final Source RESTRICTED = source("EU");

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(SourceLinks.class);

    @Test
    void an_address_whose_linking_is_restricted_somewhere_is_no_link() {
        start.run(context -> {
            assertThat(context.getBean(SourceLinks.class).mayLink(RESTRICTED)).isFalse();
            assertThat(context.getBean(SourceLinks.class).mayLink(FREE)).isTrue();
        });
    }

    @Test
    void it_is_where_whoever_runs_the_server_asks_for_it() {
        start.withSystemProperties("BILATERAL_LINKS=all")
                .run(context -> assertThat(context.getBean(SourceLinks.class).mayLink(RESTRICTED))
                        .isTrue());
    }

    private static Source source(String restricted) {
        return new Source("s", "A title", "", "", null, "https://example.org/", "press", false, restricted, "");
    }
}
