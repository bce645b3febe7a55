package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.scenario.RevisionDiff;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes differences again, of two editions or two revisions: each row names them. */
@Component
class DifferenceFiles {

    private static final List<String> VERSIONS = names(dev.bilateral.dataset.diff.DiffTable.columns());
    private static final List<String> REVISIONS = names(dev.bilateral.scenario.DiffTable.columns());

    private final VersionDiffs versions;
    private final ScenarioService scenarios;
    private final HeldVersions held;

    DifferenceFiles(VersionDiffs versions, ScenarioService scenarios, HeldVersions held) {
        this.versions = versions;
        this.scenarios = scenarios;
        this.held = held;
    }

    /** @return empty where the table holds no difference as Bilateral writes it */
    Optional<Checked> check(LoneTable file) {
        if (file.resembles(VERSIONS)) {
            return Optional.of(ofVersions(file));
        }
        return file.resembles(REVISIONS) ? Optional.of(ofRevisions(file)) : Optional.empty();
    }

    private Checked ofVersions(LoneTable file) {
        String dataset = most(file, VERSIONS, "dataset");
        Optional<DatasetVersion> from = version(dataset, most(file, VERSIONS, "from_version"));
        Optional<DatasetVersion> to = version(dataset, most(file, VERSIONS, "to_version"));
        if (from.isEmpty() || to.isEmpty()) {
            return Checked.not(file.path(), MESSAGES.text("difference.notHere"));
        }
        if (!LongVersions.areShort(from.get(), to.get())) {
            return Checked.not(file.path(), MESSAGES.text("difference.tooLong"));
        }
        return compared(
                file,
                dev.bilateral.dataset.diff.DiffTable.of(versions.awaited(from.get(), to.get())),
                to.get().title(),
                "/datasets/" + dataset + "/diff/" + from.get().id() + "/"
                        + to.get().id());
    }

    private Checked ofRevisions(LoneTable file) {
        String scenario = most(file, REVISIONS, "scenario");
        Optional<ScenarioRevision> from = revision(scenario, most(file, REVISIONS, "from_revision"));
        Optional<ScenarioRevision> to = revision(scenario, most(file, REVISIONS, "to_revision"));
        if (from.isEmpty() || to.isEmpty()) {
            return Checked.not(file.path(), MESSAGES.text("difference.notHere"));
        }
        RevisionDiff diff = RevisionDiff.between(
                from.get(), to.get(), scenarios.revisions(to.get().scenario()));
        return compared(
                file,
                dev.bilateral.scenario.DiffTable.of(diff),
                scenarios
                        .title(to.get().scenario(), to.get().number())
                        .orElseThrow()
                        .title(),
                "/scenarios/" + scenario + "/diff?from=" + from.get().number() + "&to="
                        + to.get().number());
    }

    private static Checked compared(LoneTable file, Table made, String title, String address) {
        return Checked.of(
                Origin.of(Kind.TABLE, title, address, Evidence.RECOMPUTED),
                file.path(),
                file.comparedWith(TableBytes.of(made, made.key().toArray(String[]::new))),
                List.of());
    }

    private Optional<DatasetVersion> version(String dataset, String name) {
        return held.find(dataset, held.asNamedHere(dataset, name));
    }

    private Optional<ScenarioRevision> revision(String scenario, String number) {
        return ScenarioId.isValid(scenario) && number.matches("[1-9][0-9]{0,8}")
                ? scenarios.revision(new ScenarioId(scenario), Integer.parseInt(number))
                : Optional.empty();
    }

    /** What most of its rows say, or nothing. */
    private static String most(LoneTable file, List<String> header, String column) {
        return LoneTable.byFrequency(file.column(header, column)).stream()
                .findFirst()
                .orElse("");
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
