package dev.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanStartTest {

    private static final String JAR = "target/bilateral.jar";

    @Test
    void properties_and_heap_sizes_go_along() {
        assertThat(LeanStart.isPlain(List.of("-jar", JAR), JAR)).isTrue();
        assertThat(LeanStart.isPlain(List.of("-Dserver.port=1", "-Xmx2g", "-jar", JAR, "-jar"), JAR))
                .isTrue();
    }

    @Test
    void whoever_asks_for_another_jvm_gets_it() {
        assertThat(LeanStart.isPlain(List.of("-XX:+UseG1GC", "-jar", JAR), JAR)).isFalse();
        assertThat(LeanStart.isPlain(List.of("-XX:AOTCache=other", "-jar", JAR), JAR))
                .isFalse();
        assertThat(LeanStart.isPlain(List.of("-agentlib:jdwp", "-jar", JAR), JAR))
                .isFalse();
    }

    @Test
    void a_start_from_classes_stays_as_it_is() {
        assertThat(LeanStart.isPlain(List.of("-cp", JAR, "dev.bilateral.BilateralApplication"), JAR))
                .isFalse();
    }

    @Test
    void sizes_come_only_where_none_is_given() {
        assertThat(LeanStart.command("java", List.of("-jar", JAR), JAR))
                .contains("-XX:+UseSerialGC", "-Xms224m", "-Xmx768m");
        assertThat(LeanStart.command("java", List.of("-Xmx128m", "-jar", JAR), JAR))
                .contains("-Xmx128m")
                .doesNotContain("-Xms224m", "-Xmx768m");
    }

    @Test
    void the_cache_is_used_where_it_is_as_new_as_the_jar(@TempDir Path folder) throws IOException {
        String jar = Files.createFile(folder.resolve("bilateral.jar")).toString();
        assertThat(LeanStart.command("java", List.of("-jar", jar), jar)).noneMatch(each -> each.contains("AOTCache"));

        Path cache = Files.writeString(folder.resolve("bilateral.aot"), "learned");
        assertThat(LeanStart.command("java", List.of("-jar", jar), jar)).contains("-XX:AOTCache=" + cache);

        Files.setLastModifiedTime(cache, FileTime.fromMillis(0));
        assertThat(LeanStart.command("java", List.of("-jar", jar), jar)).noneMatch(each -> each.contains("AOTCache"));
    }
}
