package dev.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedStartTest {

    private static final String JAR = "target/bilateral.jar";

    @Test
    void properties_and_heap_sizes_go_along() {
        assertThat(LearnedStart.isPlain(List.of("-jar", JAR), JAR)).isTrue();
        assertThat(LearnedStart.isPlain(List.of("-Dserver.port=1", "-Xmx2g", "-jar", JAR, "-jar"), JAR))
                .isTrue();
    }

    @Test
    void whoever_asks_for_another_jvm_gets_it() {
        assertThat(LearnedStart.isPlain(List.of("-XX:+UseG1GC", "-jar", JAR), JAR))
                .isFalse();
        assertThat(LearnedStart.isPlain(List.of("-XX:AOTCache=other", "-jar", JAR), JAR))
                .isFalse();
        assertThat(LearnedStart.isPlain(List.of("-agentlib:jdwp", "-jar", JAR), JAR))
                .isFalse();
    }

    @Test
    void a_start_from_classes_stays_as_it_is() {
        assertThat(LearnedStart.isPlain(List.of("-cp", JAR, "dev.bilateral.BilateralApplication"), JAR))
                .isFalse();
    }
}
