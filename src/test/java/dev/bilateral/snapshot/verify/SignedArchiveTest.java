package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.SigningKey;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.SnapshotService;
import dev.bilateral.snapshot.verify.Condition.Same;
import dev.bilateral.snapshot.verify.Condition.Unchecked;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Archives that come with their signature, where nothing here is on record any more. */
class SignedArchiveTest extends WithDownloads {

    @Test
    void a_signed_archive_is_genuine_without_a_record_and_without_its_scenario() {
        List<PackageFile> files = ofAnotherScenario();

        Verification verification = downloads.verify("a.zip", Archives.zip(signed(files)));

        assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verification.isInPart()).isFalse();
        assertThat(verification.files())
                .hasSize(files.size() + 1)
                .allSatisfy(f -> assertThat(f.condition()).isEqualTo(new Same()));
        assertThat(verification.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.evidence()).isEqualTo(Evidence.SIGNED);
            assertThat(origin.id()).hasValue(SnapshotId.ofManifest(manifest(files)));
            assertThat(origin.title()).contains("bcm");
            assertThat(origin.created()).hasToString("Optional[2026-03-31]");
        });
    }

    @Test
    void a_file_that_the_signed_manifest_lists_otherwise_is_edited_and_its_cell_named() {
        List<PackageFile> files = signed(ofAnotherScenario());
        String edited = new String(Archives.content(files, "observations.csv"), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("iannuzzi-2025,", "iannuzzi-2026,");

        Verification verification = downloads.verify(
                "a.zip", Archives.zip(Archives.with(files, "observations.csv", Archives.utf8(edited))));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(((Condition.Edited) condition(verification, "observations.csv"))
                        .changes()
                        .cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.after()).contains("iannuzzi-2026"));
    }

    @Test
    void what_a_signed_manifest_does_not_list_was_added_and_what_is_gone_is_missing() {
        List<PackageFile> files = new ArrayList<>(signed(ofAnotherScenario()));
        files.removeIf(f -> f.path().equals("chart.png"));
        files.add(new PackageFile("more.txt", new byte[] {'a'}));

        Verification verification = downloads.verify("a.zip", Archives.zip(files));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(condition(verification, "chart.png")).isEqualTo(new Condition.Missing());
        assertThat(condition(verification, "more.txt")).isEqualTo(new Condition.Added());
    }

    @Test
    void a_signature_over_another_manifest_proves_nothing_and_is_told() {
        List<PackageFile> files = new ArrayList<>(ofAnotherScenario());
        files.add(new PackageFile("a.sig", signature(new byte[] {1})));

        Verification verification = downloads.verify("a.zip", Archives.zip(files));

        assertThat(verification.isInPart()).isTrue();
        assertThat(condition(verification, "a.sig")).isInstanceOf(Unchecked.class);
        assertThat(verification.notChecked())
                .anySatisfy(s -> assertThat(s).contains("“a.sig” is no signature of this server"));
        assertThat(verification.origins())
                .noneSatisfy(origin -> assertThat(origin.evidence()).isEqualTo(Evidence.SIGNED));
    }

    @Test
    void a_signature_beside_a_snapshot_that_is_known_here_is_no_file_that_was_added() {
        Snapshot snapshot = downloads.snapshot(downloads.figure("gas"), Map.of("gas.rampYears", List.of("14")));

        Verification again = downloads.verify("a.zip", Archives.zip(signed(snapshot.files())));
        application.getBean(SnapshotService.class).record(snapshot);
        Verification recorded = downloads.verify("a.zip", Archives.zip(signed(snapshot.files())));

        assertThat(again.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(again.origins().getFirst().evidence()).isEqualTo(Evidence.RECOMPUTED);
        assertThat(recorded.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(recorded.origins().getFirst().evidence()).isEqualTo(Evidence.RECORDED);
    }

    @Test
    void a_signature_by_itself_says_what_to_do_with_it() {
        for (byte[] signature :
                List.of(signature(new byte[] {1}), Base64.getEncoder().encode(signature(new byte[] {1})))) {
            Verification verification = downloads.verify("abc.sig", signature);

            assertThat(verification.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(verification.notChecked())
                    .singleElement()
                    .satisfies(s -> assertThat(s).contains("Hand it in with its archive"));
        }
    }

    /** What this server made when it still had a scenario that it has no more. */
    private static List<PackageFile> ofAnotherScenario() {
        Snapshot snapshot = downloads.snapshot(downloads.figure("gas"), Map.of());
        List<PackageFile> files = snapshot.files();
        for (String path :
                List.of("projection.csv", "assumptions.csv", "README.md", "datapackage.json", "manifest.json")) {
            String text = new String(Archives.content(files, path), java.nio.charset.StandardCharsets.UTF_8);
            files = Archives.refitted(files, path, Archives.utf8(text.replace("stated-ramp", "theirs")));
        }
        return files;
    }

    private static List<PackageFile> signed(List<PackageFile> files) {
        return Archives.with(files, "0123456789.sig", signature(manifest(files)));
    }

    private static byte[] manifest(List<PackageFile> files) {
        return Archives.content(files, "manifest.json");
    }

    private static byte[] signature(byte[] message) {
        return Base64.getDecoder().decode(application.getBean(SigningKey.class).sign(message));
    }

    private static Condition condition(Verification of, String path) {
        return of.files().stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow()
                .condition();
    }
}
