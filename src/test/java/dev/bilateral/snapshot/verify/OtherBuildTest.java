package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.SnapshotService;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Archives whose pictures are not those that this build draws. */
class OtherBuildTest extends WithDownloads {

    private static Snapshot snapshot;

    @BeforeAll
    static void download() {
        snapshot = downloads.snapshot(downloads.figure("gas"), Map.of());
    }

    @Test
    void pictures_drawn_otherwise_with_the_same_words_are_never_called_genuine() {
        List<PackageFile> files = Archives.refitted(snapshot.files(), "chart.svg", moved());
        files = Archives.refitted(files, "chart.png", withAnotherDot());

        Verification verification = verify(files);

        assertThat(verification.verdict()).isEqualTo(Verdict.UNCONFIRMED);
        assertThat(verification.sentence())
                .contains("Not confirmed", "may have been altered")
                .doesNotContainIgnoringCase("genuine");
        assertThat(verification.files())
                .filteredOn(f -> f.condition() instanceof Condition.Unconfirmed)
                .extracting(FileCheck::path)
                .containsExactlyInAnyOrder("chart.png", "chart.svg", "datapackage.json", "manifest.json");
        assertThat(verification.notChecked())
                .singleElement()
                .satisfies(s -> assertThat(s)
                        .contains(
                                "could not be confirmed that chart.png and chart.svg",
                                "somebody may have altered them"));
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
    void dots_that_differ_beside_the_same_svg_stand_in_the_place_of_the_picture() {
        Verification verification = verify(Archives.refitted(snapshot.files(), "chart.png", withAnotherDot()));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(condition(verification, "chart.png")).isEqualTo(new Condition.Replaced());
    }

    @Test
    void what_is_no_picture_of_the_same_size_is_edited_whatever_became_of_its_svg() {
        List<PackageFile> files = Archives.refitted(snapshot.files(), "chart.svg", moved());
        byte[] wider = Archives.content(snapshot, "chart.png").clone();
        wider[19]++;

        for (byte[] other : List.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1}, new byte[0], wider)) {
            assertThat(verify(Archives.refitted(files, "chart.png", other)).verdict())
                    .isEqualTo(Verdict.EDITED);
        }
    }

    @Test
    void an_archive_that_has_its_name_from_another_manifest_was_not_drawn_by_another_build() {
        List<PackageFile> files = Archives.refitted(snapshot.files(), "chart.svg", moved());
        String own =
                SnapshotId.ofManifest(Archives.content(files, "manifest.json")).value();

        assertThat(verify(snapshot.fileName(), files).verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verify("gas_" + own + ".zip", files).verdict()).isEqualTo(Verdict.UNCONFIRMED);
    }

    @Test
    void a_record_of_the_name_disproves_a_manifest_that_was_refitted_to_other_pictures() {
        Snapshot recorded = downloads.snapshot(downloads.figure("gas"), Map.of("gas.rampYears", List.of("13")));
        application.getBean(SnapshotService.class).record(recorded);
        List<PackageFile> files = Archives.refitted(recorded.files(), "chart.png", new byte[] {1, 2, 3});

        Verification verification = verify(recorded.fileName(), files);

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(condition(verification, "chart.png")).isEqualTo(new Condition.Replaced());
        assertThat(verification.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.evidence()).isEqualTo(Origin.Evidence.RECORDED);
            assertThat(origin.id()).hasValue(recorded.id());
        });
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

    /** The same picture, a corner of it in another colour. */
    private static byte[] withAnotherDot() {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(Archives.content(snapshot, "chart.png")));
            picture.setRGB(0, 0, picture.getRGB(0, 0) ^ 0x0F0F0F);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verification verify(List<PackageFile> files) {
        return verify("a.zip", files);
    }

    private static Verification verify(String name, List<PackageFile> files) {
        return downloads.verify(name, Archives.zip(files));
    }

    private static Condition condition(Verification of, String path) {
        return of.files().stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow()
                .condition();
    }
}
