package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.comparison.ComparisonStates;
import dev.bilateral.figure.comparison.ComparisonTable;
import dev.bilateral.figure.comparison.ComparisonTables;
import dev.bilateral.figure.comparison.Comparisons;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotMaker;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.verify.Condition.Edited;
import dev.bilateral.snapshot.verify.csv.CellEdit;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back of screens that are no single figure. */
class ScreenFilesTest extends WithDownloads {

    private static final String OVERVIEW = "/?gas.rampYears=12";
    private static final String CONTEXT = "/context";
    private static final String EARLIER = "/context?asOf=2025-02-01";
    private static final String COMPARE = "/compare?with=stated-ramp:1,fast-build:1";

    @ParameterizedTest
    @ValueSource(strings = {OVERVIEW, CONTEXT, EARLIER, COMPARE})
    void an_archive_is_genuine_and_so_is_each_table_of_it_alone(String address) {
        Snapshot made = snapshot(address);

        Verification whole = downloads.verify(made.fileName(), made.zip());

        assertThat(whole.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(whole.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.id()).hasValue(made.id());
            assertThat(origin.address()).isEqualTo(made.address());
        });
        for (PackageFile file : made.files()) {
            if (file.path().endsWith(".csv")) {
                Verification alone = downloads.verify(file.path(), file.content());
                assertThat(alone.verdict()).as(file.path()).isEqualTo(Verdict.GENUINE);
                assertThat(alone.origins()).as(file.path()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/context, statements.csv, in force, in farce",
        "/context, sections.csv, is in force, is not in force",
        "/context, observations.csv, 2025-10-02, 2025-10-03",
        "/, status.csv, over, about",
        "/, timeline.csv, treaty, trety",
        "'/compare?with=stated-ramp:1,fast-build:1', steps.csv, bcm, bcn",
        "'/compare?with=stated-ramp:1,fast-build:1', comparison.csv, fast-build, slow-build"
    })
    void one_edited_cell_is_located(String address, String path, String word, String other) {
        String csv = new String(Archives.content(snapshot(address), path), StandardCharsets.UTF_8);
        int body = csv.indexOf("\r\n");
        int place = csv.indexOf(word, body);
        assertThat(place).as("%s holds %s", path, word).isPositive();
        String edited = csv.substring(0, place) + other + csv.substring(place + word.length());

        Verification verification = downloads.verify(path, Archives.utf8(edited));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        List<CellEdit> cells = verification.files().stream()
                .filter(file -> file.condition() instanceof Edited)
                .flatMap(file -> ((Edited) file.condition()).changes().cells().stream())
                .toList();
        assertThat(cells).singleElement().satisfies(cell -> {
            assertThat(cell.before()).contains(word);
            assertThat(cell.after()).contains(other);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?asOf=2025-02-01", CONTEXT, EARLIER})
    void the_files_that_the_screens_give_are_known_again(String address) {
        Frozen shown = application.getBean(FrozenStates.class).find(address).orElseThrow();
        List<Table> files =
                shown.files().isEmpty() ? List.of(shown.table("observations").orElseThrow()) : shown.files();

        for (Table file : files) {
            for (CsvProfile profile : List.of(CsvProfile.DATA, CsvProfile.EXCEL)) {
                Verification verification = downloads.verify("observations.csv", Downloads.csv(file, profile));
                assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
                assertThat(verification.origins())
                        .extracting(Origin::title)
                        .contains(shown.of().title());
            }
        }
    }

    @Test
    void a_comparison_from_the_api_is_computed_again() {
        var state = application
                .getBean(ComparisonStates.class)
                .read(FigureStateCodec.parse("with=no-delivery:1,stated-ramp:1"))
                .state()
                .orElseThrow()
                .showing("trade");
        Table rows = ComparisonTable.file(application.getBean(Comparisons.class).of(state), "csv", Percentiles.NONE);

        Table steps =
                new ComparisonTables(application.getBean(Comparisons.class).of(state)).stepsFile("csv");

        Verification ofSteps = downloads.verify("steps.csv", Downloads.csv(steps, CsvProfile.DATA));
        Verification verification = downloads.verify("trade.csv", Downloads.csv(rows, CsvProfile.EXCEL));

        assertThat(ofSteps.verdict()).isEqualTo(Verdict.GENUINE);

        assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verification.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.address())
                        .startsWith("/compare?v=1&with=no-delivery:1,stated-ramp:1&pins=")
                        .contains("show=trade"));
    }

    @Test
    void what_has_changed_since_is_told_of_screens_too() {
        Snapshot made = snapshot(EARLIER);

        Verification verification = downloads.verify(made.fileName(), made.zip());

        assertThat(verification.isSuperseded()).isTrue();
        assertThat(verification.news()).singleElement().satisfies(news -> {
            assertThat(news.address()).startsWith("/context?v=1&pins=").contains("treaty:2026-03-31");
            assertThat(news.said()).isNotEmpty();
        });
    }

    private static Snapshot snapshot(String address) {
        return application
                .getBean(SnapshotMaker.class)
                .of(application.getBean(FrozenStates.class).find(address).orElseThrow());
    }
}
