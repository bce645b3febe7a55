package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.FigureRooms;
import dev.bilateral.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Archives whose pictures are not those that this build draws. */
class OtherBuildTest {

    private static ConfigurableApplicationContext application;
    private static Downloads downloads;
    private static Snapshot snapshot;

    @BeforeAll
    static void start() {
        application = TestDatabase.H2.start(FigureRooms.class);
        downloads = new Downloads(application);
        snapshot = downloads.snapshot(downloads.figure("gas"), Map.of());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void pictures_drawn_otherwise_with_the_same_words_are_told_as_such() {
        List<PackageFile> files = Archives.refitted(snapshot.files(), "chart.svg", moved());
        files = Archives.refitted(files, "chart.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1});

        Verification verification = verify(files);

        assertThat(verification.verdict()).isEqualTo(Verdict.REDRAWN);
        assertThat(verification.sentence()).contains("Genuine in every value", "pictures");
        assertThat(verification.files())
                .filteredOn(f -> f.condition() instanceof Condition.Redrawn)
                .extracting(FileCheck::path)
                .containsExactlyInAnyOrder("chart.png", "chart.svg", "datapackage.json", "manifest.json");
        assertThat(verification.notChecked())
                .singleElement()
                .satisfies(s -> assertThat(s).contains("Another build", "somebody may have changed them"));
    }

    @Test
    void a_picture_that_says_something_else_is_edited() {
        byte[] svg = Archives.utf8(Archives.text(snapshot, "chart.svg").replaceFirst("55", "40"));
        assertThat(svg).isNotEqualTo(Archives.content(snapshot, "chart.svg"));

        assertThat(verify(Archives.refitted(snapshot.files(), "chart.svg", svg)).verdict())
                .isEqualTo(Verdict.EDITED);
    }

    @Test
    void a_picture_that_the_archives_own_manifest_does_not_know_is_edited() {
        assertThat(verify(Archives.with(snapshot.files(), "chart.svg", moved())).verdict())
                .isEqualTo(Verdict.EDITED);
    }

    @Test
    void a_text_or_a_value_that_was_changed_with_its_manifest_is_edited() {
        for (String path : List.of("README.md", "projection.csv", "datapackage.json")) {
            byte[] edited = Archives.utf8(Archives.text(snapshot, path).replaceFirst("55|gas of|title", "40"));

            assertThat(verify(Archives.refitted(snapshot.files(), path, edited)).verdict())
                    .as(path)
                    .isEqualTo(Verdict.EDITED);
        }
    }

    private static byte[] moved() {
        String svg = Archives.text(snapshot, "chart.svg");
        String moved = svg.replaceFirst(" d=\"M\\d", " d=\"M7");
        return Archives.utf8(moved.equals(svg) ? svg.replaceFirst(" d=\"M\\d", " d=\"M8") : moved);
    }

    private static Verification verify(List<PackageFile> files) {
        return downloads.verify("a.zip", Archives.zip(files));
    }
}
