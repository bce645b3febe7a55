package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.diff.DiffTable;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.figure.dates.StatedDateTable;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.figure.ledger.LedgerFile;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.RevisionDiff;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.snapshot.verify.csv.CellEdit;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of the datasets themselves: their tables, the ledger, differences, stated dates. */
class RecordFilesTest extends WithDownloads {

    private static final Path GAS = Path.of("datasets/gas-pipeline/2026-03-31");

    @ParameterizedTest
    @CsvSource({
        "observations.csv, gas-initial-volume-putin-2025-01-17-trt-world, wording, up to, about",
        "series.csv, gas-initial-volume, unit, bcm/yr, bcm",
        "sources.csv, iannuzzi-2025, author, Roberto Iannuzzi, R. Iannuzzi"
    })
    void an_edited_cell_of_a_published_table_is_located_beside_the_closest_edition(
            String file, String row, String column, String before, String after) throws IOException {
        String[] lines = Files.readString(GAS.resolve(file)).split("\n");
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i].startsWith(row + ",") ? lines[i].replaceFirst(before, after) : lines[i];
        }

        Verification verification = downloads.verify(file, Archives.utf8(String.join("\n", lines) + "\n"));

        assertThat(verification.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(verification.origins())
                .extracting(Origin::address)
                .containsExactly("/datasets/gas-pipeline/2026-03-31");
        assertThat(edits(verification)).containsExactly(new CellEdit(row, column, before, after));
    }

    @ParameterizedTest
    @CsvSource({"observations.csv", "series.csv", "sources.csv"})
    void a_published_table_saved_again_has_the_same_values(String file) throws IOException {
        String saved = Files.readString(GAS.resolve(file)).replace("\r\n", "\n").replace("\n", "\r");

        Verification verification = downloads.verify(file, Archives.utf8(saved));

        assertThat(verification.verdict()).isEqualTo(Verdict.RESAVED);
        assertThat(verification.origins())
                .extracting(Origin::address)
                .containsExactly("/datasets/gas-pipeline/2026-03-31");
    }

    @Test
    void a_table_whose_rows_nobody_knows_is_of_no_edition() throws IOException {
        String header = Files.readAllLines(GAS.resolve("sources.csv")).getFirst();
        String rows = "a,Title,,,2025,,press,false,,\nb,Title,,,2025,,press,false,,\n";

        Verification verification = downloads.verify("sources.csv", Archives.utf8(header + "\n" + rows));

        assertThat(verification.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(CsvProfile.class)
    void a_list_from_the_ledger_is_genuine_with_any_columns(CsvProfile profile) {
        for (LedgerState state : states()) {
            Verification verification = downloads.verify("ledger.csv", Downloads.csv(ledger(state), profile));

            assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
            assertThat(verification.origins()).extracting(Origin::address).contains("/datasets/context/2026-03-31");
            assertThat(verification.notChecked()).singleElement().asString().contains("rows of it are missing");
        }
    }

    @Test
    void an_edited_cell_of_the_ledger_is_located() {
        String csv = text(ledger(states().getFirst()));

        Verification verification = downloads.verify(
                "ledger.csv", Archives.utf8(csv.replaceFirst("\"?Iran-China strategic", "Iran-Chile strategic")));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(edits(verification)).singleElement().satisfies(edit -> {
            assertThat(edit.row()).isEqualTo("context / context-relations-event-2021-03-iran-china-iannuzzi-2025");
            assertThat(edit.column()).isEqualTo("statement");
        });
    }

    @Test
    void a_row_that_the_ledger_does_not_have_is_told() {
        String csv = text(ledger(states().getFirst()));
        String edited = csv.replaceFirst(
                "context-relations-event-2021-03-iran-china-iannuzzi-2025", "context-relations-event-invented");

        Verification verification = downloads.verify("ledger.csv", Archives.utf8(edited));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.files().getFirst().condition().differences())
                .hasValueSatisfying(changes -> assertThat(changes.addedRows().listed())
                        .containsExactly("context / context-relations-event-invented"));
    }

    @Test
    void a_difference_of_two_editions_is_made_again() {
        Table made = DiffTable.of(
                application.getBean(VersionDiffs.class).awaited(version("2025-02-01"), version("2026-03-31")));
        String csv = text(made);

        assertGenuine("changes.csv", csv, "/datasets/gas-pipeline/diff/2025-02-01/2026-03-31");
        assertThat(downloads
                        .verify("changes.csv", Archives.utf8(csv.replaceFirst(",added,", ",removed,")))
                        .verdict())
                .isEqualTo(Verdict.EDITED);
        Verification unknown =
                downloads.verify("changes.csv", Archives.utf8(csv.replace(",2026-03-31\r\n", ",2026-11-24\r\n")));
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(unknown.notChecked()).singleElement().asString().contains("not both are held here");
    }

    @Test
    void a_difference_of_two_revisions_is_made_again() {
        ScenarioService scenarios = application.getBean(ScenarioService.class);
        ScenarioRevision first =
                scenarios.revision(new ScenarioId("stated-ramp"), 1).orElseThrow();
        Assumption slower = new Assumption(AssumptionKey.GAS_RAMP_YEARS, "12", "Slower, as asked", null);
        ScenarioRevision second = scenarios.save(
                first,
                List.of(slower),
                application.getBean(DatasetService.class).newest(),
                "anna",
                "Slower");
        String csv = text(dev.bilateral.scenario.DiffTable.of(
                RevisionDiff.between(first, second, scenarios.revisions(first.scenario()))));

        assertGenuine("changes.csv", csv, "/scenarios/stated-ramp/diff?from=1&to=2");
        assertThat(downloads
                        .verify("changes.csv", Archives.utf8(csv.replace("Slower, as asked", "Slower")))
                        .verdict())
                .isEqualTo(Verdict.EDITED);
    }

    @Test
    void stated_dates_are_known_as_they_stand_and_unlike_them_when_edited() {
        StatedDates dates = application.getBean(StatedDates.class);
        DatasetService datasets = application.getBean(DatasetService.class);
        String csv = text(StatedDateTable.of(dates.of(datasets.newest())));

        assertGenuine("stated-dates.csv", csv, "/stated-dates");
        Verification edited =
                downloads.verify("stated-dates.csv", Archives.utf8(csv.replaceFirst("of 10.USD", "of 12 USD")));
        assertThat(edited.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(edits(edited)).singleElement().satisfies(edit -> {
            assertThat(edit.before()).contains("of 10");
            assertThat(edit.after()).contains("of 12");
        });
    }

    private static void assertGenuine(String name, String csv, String address) {
        Verification verification = downloads.verify(name, Archives.utf8(csv));
        assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verification.origins()).extracting(Origin::address).containsExactly(address);
    }

    private static List<LedgerState> states() {
        LedgerState all =
                LedgerState.of(application.getBean(DatasetService.class).newest());
        return List.of(
                all,
                all.withColumns(List.of("series", "value", "upper", "statement")),
                all.withColumns(List.of("series", "value", "wording")),
                all.withFilter(LedgerFilter.NONE.withDataset(new DatasetId("context"))));
    }

    private static Table ledger(LedgerState state) {
        LedgerRows rows = application.getBean(Ledger.class).search(state.pins(), state.filter(), state.sort());
        return LedgerFile.of(state, rows, 0, Integer.MAX_VALUE);
    }

    private static DatasetVersion version(String version) {
        return application
                .getBean(DatasetService.class)
                .find(
                        new DatasetId("gas-pipeline"),
                        DatasetVersionId.parse(version).orElseThrow())
                .orElseThrow();
    }

    private static List<CellEdit> edits(Verification verification) {
        return verification.files().stream()
                .flatMap(file -> file.condition().differences().stream())
                .flatMap(changes -> changes.cells().stream())
                .toList();
    }

    private static String text(Table table) {
        return new String(Downloads.csv(table, CsvProfile.DATA), StandardCharsets.UTF_8);
    }
}
