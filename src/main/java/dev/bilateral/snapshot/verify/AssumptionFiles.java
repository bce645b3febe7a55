package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.scenario.TypedAssumptions;
import dev.bilateral.snapshot.SnapshotTables;
import dev.bilateral.snapshot.frozen.AssumptionTable;
import dev.bilateral.snapshot.verify.Addresses.Shown;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.snapshot.verify.csv.CsvTable;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks for the revision that a file of assumptions was written from. It names none, so only one that is the same in
 * every cell is one that it was written from: another may be of a revision that is not here.
 */
@Component
class AssumptionFiles {

    private static final String SAVED_TEXT = "saved_value" + TypedAssumptions.TEXT;

    private final Addresses addresses;
    private final DatasetService datasets;
    private final ScenarioService scenarios;

    AssumptionFiles(Addresses addresses, DatasetService datasets, ScenarioService scenarios) {
        this.addresses = addresses;
        this.datasets = datasets;
        this.scenarios = scenarios;
    }

    /** @return empty where the table holds no assumptions as Bilateral writes them */
    Optional<Checked> check(LoneTable file) {
        List<String> header = AssumptionTable.COLUMNS.stream().map(Column::name).toList();
        if (!file.resembles(header)) {
            return Optional.empty();
        }
        Map<String, String> saved = values(file, header, "saved_value");
        Map<String, List<String>> edits = new LinkedHashMap<>();
        Map<String, String> edited = pairs(file, header, "edited");
        values(file, header, "value").forEach((key, value) -> {
            if (CsvTable.isValue("true", edited.getOrDefault(key, ""))) {
                edits.put(key, List.of(CsvTable.plain(value)));
            }
        });
        return Optional.of(scenarios.scenarios().stream()
                .flatMap(scenario -> scenarios.revisions(scenario.id()).stream())
                .filter(revision -> hasSaved(revision, saved))
                .flatMap(revision -> addresses.figures().stream()
                        .flatMap(figure -> pins(revision).flatMap(pins -> shown(figure, revision, pins, edits))))
                .map(shown -> compared(file, shown))
                .filter(checked -> checked.size() == 0)
                .findFirst()
                .orElseGet(() -> Checked.not(file.path(), MESSAGES.text("assumptions.noScenario"))));
    }

    private Stream<Shown> shown(Figure figure, ScenarioRevision revision, Pins pins, Map<String, List<String>> edits) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(edits);
        parameters.put(FigureStateCodec.SCENARIO, List.of(revision.scenario().value()));
        parameters.put(FigureStateCodec.REVISION, List.of(Integer.toString(revision.number())));
        parameters.put(FigureStateCodec.PINS, List.of(pins.toString()));
        return addresses.read(figure, parameters).shown().stream();
    }

    private Checked compared(LoneTable file, Shown shown) {
        Table assumptions =
                SnapshotTables.of(shown.figure(), shown.tables(), datasets).assumptions();
        Origin origin = Origin.of(
                Kind.ASSUMPTIONS,
                shown.tables().scenario().title(),
                "/" + shown.figure().id() + "?"
                        + FigureStateCodec.query(shown.tables().state()),
                Evidence.RECOMPUTED);
        Condition condition =
                file.comparedWith(TableBytes.of(isTyped(file) ? TypedAssumptions.of(assumptions) : assumptions, "key"));
        return Checked.of(origin, file.path(), condition, List.of());
    }

    /** The editions with which somebody may have looked at a revision: its own, the newest, and those of each day. */
    private Stream<Pins> pins(ScenarioRevision revision) {
        Pins newest = datasets.newest();
        Stream<Pins> dated = datasets.datasets().stream()
                .flatMap(dataset -> dataset.versions().stream())
                .map(version -> version.id().day())
                .distinct()
                .flatMap(day -> datasets.asOf(day).stream());
        return Stream.concat(Stream.of(revision.pins().orElse(newest), newest), dated)
                .distinct();
    }

    private static boolean hasSaved(ScenarioRevision revision, Map<String, String> saved) {
        return revision.assumptions().entrySet().stream()
                .allMatch(e -> CsvTable.isValue(
                        e.getValue().value(), saved.getOrDefault(e.getKey().code(), "")));
    }

    /** Whether it is the sheet of a workbook, which has its numbers in columns of their own. */
    private static boolean isTyped(LoneTable file) {
        return file.table().header().contains(SAVED_TEXT);
    }

    /** What stands under a column in the form of addresses. */
    private static Map<String, String> values(LoneTable file, List<String> header, String column) {
        Map<String, String> values = pairs(file, header, column);
        if (isTyped(file)) {
            pairs(file, header, column + TypedAssumptions.TEXT).forEach((key, text) -> {
                if (!text.isEmpty()) {
                    values.put(key, text);
                }
            });
        }
        return values;
    }

    private static Map<String, String> pairs(LoneTable file, List<String> header, String column) {
        List<String> keys = file.column(header, "key");
        List<String> values = file.column(header, column);
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (AssumptionKey.ofCode(keys.get(i)).isPresent()) {
                pairs.put(keys.get(i), values.get(i));
            }
        }
        return pairs;
    }
}
