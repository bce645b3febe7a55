package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.PackageZip;
import dev.bilateral.figure.Figure;
import dev.bilateral.snapshot.Sha256;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotService;
import dev.bilateral.snapshot.verify.Condition.Added;
import dev.bilateral.snapshot.verify.Condition.Edited;
import dev.bilateral.snapshot.verify.Condition.Missing;
import dev.bilateral.snapshot.verify.Condition.Same;
import dev.bilateral.snapshot.verify.Condition.Unchecked;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.table.CsvProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlteredArchiveTest extends WithDownloads {

    @Test
    void each_figures_snapshot_is_genuine_and_named() {
        for (Figure figure : downloads.figures()) {
            Snapshot snapshot = downloads.snapshot(figure, Map.of("gas.rampYears", List.of("12")));

            Verification verification = downloads.verify(snapshot.fileName(), snapshot.zip());

            assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
            assertThat(verification.files())
                    .allSatisfy(f -> assertThat(f.condition()).isEqualTo(new Same()));
            assertThat(verification.origins()).singleElement().satisfies(origin -> {
                assertThat(origin.id()).hasValue(snapshot.id());
                assertThat(origin.address()).isEqualTo(snapshot.address());
                assertThat(origin.evidence()).isEqualTo(Evidence.RECOMPUTED);
            });
        }
    }

    @Test
    void a_snapshot_on_record_is_told_with_its_record() {
        Snapshot snapshot = snapshot(Map.of("gas.rampYears", List.of("13")));
        application.getBean(SnapshotService.class).record(snapshot);

        assertThat(downloads.verify("a.zip", snapshot.zip()).origins())
                .singleElement()
                .satisfies(origin -> {
                    assertThat(origin.evidence()).isEqualTo(Evidence.RECORDED);
                    assertThat(origin.records()).hasSize(1);
                });
    }

    @Test
    void an_earlier_edition_is_superseded_with_what_that_does_to_the_headline() {
        Snapshot snapshot = snapshot(Map.of("asOf", List.of("2025-02-01")));

        Verification verification = downloads.verify("a.zip", snapshot.zip());

        assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verification.isSuperseded()).isTrue();
        assertThat(verification.news()).singleElement().satisfies(news -> {
            assertThat(news.newer()).extracting(n -> n.newest().toString()).contains("2026-03-31");
            assertThat(news.said()).isNotEmpty();
            assertThat(news.tables())
                    .anySatisfy(table -> assertThat(table.added()).isNotEmpty());
        });
    }

    @Test
    void a_manifest_that_was_changed_to_fit_edited_files_gives_nothing_away() {
        Snapshot snapshot = snapshot(Map.of());
        String edited = text(snapshot, "projection.csv").replace("\r\n2030,", "\r\n2030,9");
        String manifest = text(snapshot, "manifest.json")
                .replace(
                        Sha256.hex(content(snapshot, "projection.csv")),
                        Sha256.hex(edited.getBytes(StandardCharsets.UTF_8)));

        Verification verification = downloads.verify(
                snapshot.fileName(), with(snapshot, Map.of("projection.csv", edited, "manifest.json", manifest)));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.files())
                .filteredOn(f -> f.condition().isEdit())
                .extracting(FileCheck::path)
                .containsExactlyInAnyOrder("projection.csv", "manifest.json");
    }

    @Test
    void a_manifest_that_names_another_view_does_not_make_edited_files_genuine() {
        Snapshot snapshot = snapshot(Map.of());
        String manifest = text(snapshot, "manifest.json").replace("\"/gas?", "\"/nothing?");
        application.getBean(SnapshotService.class).record(snapshot);
        String edited = text(snapshot, "projection.csv").replace("\r\n2030,", "\r\n2030,9");

        Verification verification = downloads.verify(
                snapshot.fileName(), with(snapshot, Map.of("projection.csv", edited, "manifest.json", manifest)));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.origins())
                .singleElement()
                .satisfies(o -> assertThat(o.id()).hasValue(snapshot.id()));
    }

    @Test
    void files_that_are_missing_or_added_and_texts_that_were_changed_are_named() {
        Snapshot snapshot = snapshot(Map.of());
        List<PackageFile> files = new ArrayList<>(snapshot.files());
        files.removeIf(f -> f.path().equals("sources.csv"));
        files.add(new PackageFile("more.csv", new byte[] {'a'}));
        files.replaceAll(f -> f.path().equals("README.md")
                ? new PackageFile(
                        "README.md",
                        text(snapshot, "README.md")
                                .replace("no forecast", "a forecast")
                                .getBytes(StandardCharsets.UTF_8))
                : f);

        Verification verification = downloads.verify("a.zip", zip(files));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(condition(verification, "sources.csv")).isEqualTo(new Missing());
        assertThat(condition(verification, "more.csv")).isEqualTo(new Added());
        assertThat(((Edited) condition(verification, "README.md")).changes().cells())
                .singleElement()
                .satisfies(line -> assertThat(line.after()).contains("a forecast"));
    }

    @Test
    void an_edit_in_a_snapshot_of_earlier_editions_is_told_beside_what_is_newer() {
        Snapshot snapshot = snapshot(Map.of("asOf", List.of("2025-02-01")));
        String edited = text(snapshot, "projection.csv").replace("\r\n2030,", "\r\n2030,9");

        Verification verification = downloads.verify("a.zip", with(snapshot, Map.of("projection.csv", edited)));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.isSuperseded()).isTrue();
        assertThat(verification.sentence()).startsWith("Edited").contains("Superseded");
    }

    @Test
    void without_its_manifest_each_file_of_an_edited_snapshot_is_checked_by_itself() {
        Snapshot snapshot = snapshot(Map.of());
        String edited = text(snapshot, "projection.csv").replace("\r\n2030,", "\r\n2030,9");
        List<PackageFile> files = new ArrayList<>(snapshot.files());
        files.removeIf(f -> f.path().equals("manifest.json") || f.path().equals("projection.csv"));
        files.add(new PackageFile("projection.csv", edited.getBytes(StandardCharsets.UTF_8)));

        Verification verification = downloads.verify("a.zip", zip(files));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(((Edited) condition(verification, "projection.csv"))
                        .changes()
                        .cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.row()).isEqualTo("2030"));
        assertThat(condition(verification, "observations.csv")).isEqualTo(new Same());
    }

    @Test
    void a_manifest_that_says_two_things_of_one_name_is_edited() {
        Snapshot snapshot = snapshot(Map.of());
        String manifest = text(snapshot, "manifest.json").replaceFirst("\\{", "{\"format\":1,");

        Verification verification =
                downloads.verify(snapshot.fileName(), with(snapshot, Map.of("manifest.json", manifest)));

        assertThat(condition(verification, "manifest.json").isEdit()
                        || condition(verification, "manifest.json") instanceof Unchecked)
                .isTrue();
        assertThat(verification.verdict() == Verdict.GENUINE && !verification.isInPart())
                .isFalse();
    }

    @Test
    void packing_the_folder_again_changes_nothing() {
        Snapshot snapshot = snapshot(Map.of());
        List<PackageFile> files = snapshot.files().stream()
                .map(f -> new PackageFile("gas snapshot/" + f.path(), f.content()))
                .toList();

        assertThat(downloads.verify("a.zip", zip(files)).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void of_a_scenario_that_is_not_here_all_that_the_files_carry_is_checked() {
        Snapshot snapshot = snapshot(Map.of("gas.rampYears", List.of("12"), "gas.price", List.of("250")));
        Map<String, String> foreign = Map.of(
                "manifest.json",
                text(snapshot, "manifest.json").replace("stated-ramp", "theirs"),
                "projection.csv",
                text(snapshot, "projection.csv").replace("stated-ramp", "theirs"));

        Verification verification = downloads.verify("a.zip", with(snapshot, foreign));

        assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verification.isInPart()).isTrue();
        assertThat(condition(verification, "observations.csv")).isEqualTo(new Same());
        assertThat(condition(verification, "projection.csv").isEdit()).isFalse();
        assertThat(condition(verification, "README.md")).isInstanceOf(Unchecked.class);
        assertThat(verification.notChecked()).anySatisfy(s -> assertThat(s).contains("theirs"));
    }

    @Test
    void of_a_snapshot_that_is_not_here_a_text_that_its_own_manifest_does_not_know_is_caught() {
        Snapshot snapshot = snapshot(Map.of());
        Map<String, String> foreign = Map.of(
                "manifest.json",
                text(snapshot, "manifest.json").replace("stated-ramp", "theirs"),
                "README.md",
                text(snapshot, "README.md").replace("55", "40"));

        Verification verification = downloads.verify("a.zip", with(snapshot, foreign));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(condition(verification, "README.md")).isEqualTo(new Condition.Replaced());
    }

    @Test
    void of_a_scenario_that_is_not_here_a_projection_that_does_not_follow_from_its_assumptions_is_caught() {
        Snapshot snapshot = snapshot(Map.of());
        Map<String, String> foreign = Map.of(
                "manifest.json",
                text(snapshot, "manifest.json").replace("stated-ramp", "theirs"),
                "projection.csv",
                text(snapshot, "projection.csv")
                        .replace("stated-ramp", "theirs")
                        .replace("\r\n2030,", "\r\n2030,9"));

        assertThat(downloads.verify("a.zip", with(snapshot, foreign)).verdict()).isEqualTo(Verdict.EDITED);
    }

    @Test
    void an_edition_that_is_not_here_is_named_and_nothing_is_guessed() {
        byte[] csv = new String(
                        downloads.observations(downloads.versions().getFirst(), CsvProfile.DATA),
                        StandardCharsets.UTF_8)
                .replace("2026-03-31\r\n", "2031-01-01\r\n")
                .getBytes(StandardCharsets.UTF_8);

        Verification verification = downloads.verify("a.csv", csv);

        assertThat(verification.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verification.notChecked())
                .singleElement()
                .satisfies(s -> assertThat(s).contains("2031-01-01"));
    }

    @Test
    void assumptions_and_sources_by_themselves_are_known_where_they_can_be() {
        Snapshot snapshot = snapshot(Map.of("gas.rampYears", List.of("12")));

        assertThat(downloads
                        .verify("assumptions.csv", content(snapshot, "assumptions.csv"))
                        .verdict())
                .isEqualTo(Verdict.GENUINE);
        assertThat(downloads
                        .verify(
                                "assumptions.csv",
                                text(snapshot, "assumptions.csv")
                                        .replace("2028", "2029")
                                        .getBytes(StandardCharsets.UTF_8))
                        .verdict())
                .isEqualTo(Verdict.EDITED);
        assertThat(downloads
                        .verify("sources.csv", content(snapshot, "sources.csv"))
                        .verdict())
                .isEqualTo(Verdict.GENUINE);
        assertThat(downloads
                        .verify("reference.csv", content(snapshot, "reference.csv"))
                        .verdict())
                .isEqualTo(Verdict.GENUINE);
    }

    private static Snapshot snapshot(Map<String, List<String>> parameters) {
        return downloads.snapshot(downloads.figure("gas"), parameters);
    }

    private static Condition condition(Verification of, String path) {
        return of.files().stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow()
                .condition();
    }

    private static byte[] with(Snapshot snapshot, Map<String, String> texts) {
        return zip(snapshot.files().stream()
                .map(f -> texts.containsKey(f.path())
                        ? new PackageFile(f.path(), texts.get(f.path()).getBytes(StandardCharsets.UTF_8))
                        : f)
                .toList());
    }

    private static byte[] zip(List<PackageFile> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PackageZip.write(files, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(Snapshot snapshot, String path) {
        return new String(content(snapshot, path), StandardCharsets.UTF_8);
    }

    private static byte[] content(Snapshot snapshot, String path) {
        return snapshot.files().stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
