package dev.bilateral.dataset.store;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills with each build; {@code bin/bench} makes fifty. */
class KilledPublishingTest {

    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    void a_server_that_is_killed_leaves_versions_wholly_there_or_not_at_all() {
        assertThatCode(() -> KilledPublishing.kill(KILLS, folder.resolve("home"), 7))
                .doesNotThrowAnyException();
    }
}
