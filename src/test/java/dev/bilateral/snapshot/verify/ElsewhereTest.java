package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.FigureRooms;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotMaker;
import dev.bilateral.snapshot.verify.Condition.Replaced;
import dev.bilateral.snapshot.verify.Condition.Unchecked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** What a Bilateral makes of files that another one made from an edition that only that one holds. */
class ElsewhereTest extends WithDownloads {

    private static final Path MISSING = Path.of("gas-pipeline/2026-03-31");

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext other;
    private static Downloads elsewhere;

    @BeforeAll
    static void startElsewhere() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("datasets"), folder);
        FileSystemUtils.deleteRecursively(folder.resolve(MISSING));
        other = TestDatabase.H2.start(TestDatabase.H2.freshUrl(), folder.toString(), FigureRooms.class);
        elsewhere = new Downloads(other);
    }

    @AfterAll
    static void stopElsewhere() {
        other.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gas", "/", "/trade", "/gas?gas.rampYears=12"})
    void an_untouched_snapshot_is_accused_of_nothing_and_what_is_missing_is_named(String address) {
        Snapshot made = snapshot(address);

        Verification verification = elsewhere.verify(made.fileName(), made.zip());

        assertThat(verification.files()).noneMatch(file -> file.condition().isEdit());
        assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verification.isInPart()).isTrue();
        assertThat(String.join(" ", verification.notChecked()))
                .contains("2026-03-31", "gas-pipeline")
                .doesNotContain("whole archive");
        assertThat(verification.files())
                .filteredOn(file -> file.path().endsWith(".png"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(((Unchecked) file.condition()).reason())
                        .contains("as the manifest in the archive lists it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gas", "/", "/trade"})
    void no_table_of_it_alone_is_accused_of_anything(String address) {
        for (PackageFile file : snapshot(address).files()) {
            if (file.path().endsWith(".csv")) {
                Verification alone = elsewhere.verify(file.path(), file.content());
                assertThat(alone.verdict()).as(file.path()).isIn(Verdict.GENUINE, Verdict.UNKNOWN);
                boolean isOfMissing = new String(file.content(), StandardCharsets.UTF_8).contains("gas-pipeline");
                if (isOfMissing && !file.path().equals("assumptions.csv")) {
                    assertThat(alone.notChecked()).as(file.path()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void a_change_in_rows_that_can_not_be_compared_shows_beside_the_manifest() {
        Snapshot made = snapshot("/");
        String sources = Archives.text(made, "sources.csv");
        assertThat(sources).contains("gas-pipeline,2026-03-31,", "trade-turnover,2026-03-31,");
        String edited = sources.replaceFirst("(gas-pipeline,2026-03-31,[^,]*,)", "$1X");

        Verification verification = elsewhere.verify(
                "a.zip", Archives.zip(Archives.with(made.files(), "sources.csv", Archives.utf8(edited))));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.files())
                .filteredOn(file -> file.condition().isEdit())
                .containsExactly(new FileCheck("sources.csv", new Replaced()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"observations.csv", "sources.csv"})
    void a_file_of_an_edition_that_it_does_not_hold_is_unlike_the_closest_and_not_called_edited(String file)
            throws IOException {
        byte[] content = Files.readAllBytes(Path.of("datasets").resolve(MISSING).resolve(file));

        Verification verification = elsewhere.verify(file, content);

        assertThat(verification.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(verification.sentence()).contains("an edition that is not held here");
        assertThat(verification.origins())
                .extracting(Origin::address)
                .containsExactly("/datasets/gas-pipeline/2025-02-01");
    }

    @Test
    void the_archive_of_an_edition_that_it_does_not_hold_is_compared_with_no_other() throws IOException {
        List<PackageFile> files =
                List.of(file("datapackage.json"), file("observations.csv"), file("series.csv"), file("sources.csv"));

        Verification verification = elsewhere.verify("gas.zip", Archives.zip(files));

        assertThat(verification.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verification.files()).allMatch(file -> file.condition() instanceof Unchecked);
    }

    private static PackageFile file(String name) throws IOException {
        return new PackageFile(
                name, Files.readAllBytes(Path.of("datasets").resolve(MISSING).resolve(name)));
    }

    private static Snapshot snapshot(String address) {
        return application
                .getBean(SnapshotMaker.class)
                .of(application.getBean(FrozenStates.class).find(address).orElseThrow());
    }
}
