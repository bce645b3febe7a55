package dev.bilateral.dataset.check;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.check.Finding.Severity;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.dataset.files.TableCheck;
import dev.bilateral.dataset.files.TableCheck.Found;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Holds the rows of a version to come against every rule, and against the newest version. Nothing is stored. */
@Service
public class Checks {

    /** So many findings are worth a file: whoever has more mends what they have in common first. */
    public static final int MOST_LISTED = 100_000;

    private final DatasetService datasets;
    private final VersionDiffs diffs;
    private final Clock clock;

    Checks(DatasetService datasets, VersionDiffs diffs, Clock clock) {
        this.datasets = datasets;
        this.diffs = diffs;
        this.clock = clock;
    }

    /** Of very many findings the first are told, as many as a person can read. */
    public Checked check(DatasetId dataset, Tables tables) {
        Optional<Edition> newest = edition(dataset);
        List<Observation> held = new ArrayList<>();
        Looked looked = look(dataset, tables, newest, Found.MOST_READ, Warnings.MOST_READ, row -> {
            if (held.size() <= LongVersions.MOST_ROWS) {
                held.add(row);
            }
        });
        Found found = looked.found;
        return new Checked(
                looked.findings(),
                found.count(),
                looked.warnings.count(),
                found.observations(),
                found.count() > 0 || held.size() > LongVersions.MOST_ROWS
                        ? Optional.empty()
                        : newest.map(older -> DatasetDiff.between(older, edition(older.version(), held, found))));
    }

    /** All findings, errors before warnings; of each at most {@link #MOST_LISTED}. */
    public List<Finding> findings(DatasetId dataset, Tables tables) {
        return look(dataset, tables, edition(dataset), MOST_LISTED, MOST_LISTED, row -> {})
                .findings();
    }

    private Looked look(
            DatasetId dataset,
            Tables tables,
            Optional<Edition> newest,
            int mostErrors,
            int mostWarnings,
            Consumer<Observation> sound) {
        Optional<DatasetVersion> latest = datasets.find(dataset).map(Dataset::newest);
        Predicate<Observation> isSaid =
                newest.map(Checks::saidIn).or(() -> latest.map(diffs::saidIn)).orElse(row -> false);
        Removals removals = new Removals(newest);
        try (Plausibility plausibility = new Plausibility(new Warnings(mostWarnings))) {
            Found found = TableCheck.check(removals.watching(tables), mostErrors, (line, row) -> {
                plausibility.take(line, row, !isSaid.test(row));
                sound.accept(row);
            });
            Warnings warnings = plausibility.found();
            latest.ifPresent(version -> removals.find(version, warnings));
            return new Looked(found, warnings);
        }
    }

    /** The newest version, unless it is too long to hold. */
    private Optional<Edition> edition(DatasetId dataset) {
        return datasets.find(dataset)
                .map(Dataset::newest)
                .filter(LongVersions::areShort)
                .flatMap(version -> datasets.edition(dataset, version.id()));
    }

    /** What was published was doubted then. */
    private static Predicate<Observation> saidIn(Edition edition) {
        Map<String, Observation> known = new HashMap<>();
        edition.observations().forEach(row -> known.put(row.id(), row));
        return row -> {
            Observation before = known.get(row.id());
            return before != null && row.saysTheSameAs(before);
        };
    }

    private Edition edition(DatasetVersion before, List<Observation> rows, Found found) {
        DatasetVersion version = before.following(clock.instant())
                .counting(rows.size(), found.series().size(), found.sources().size());
        return new Edition(version, List.copyOf(rows), found.series(), found.sources());
    }

    /** What was found in rows, and what is doubted of them. */
    private record Looked(Found found, Warnings warnings) {

        List<Finding> findings() {
            Stream<Finding> errors = found.problems().stream().map(problem -> new Finding(Severity.ERROR, problem));
            return Stream.concat(errors, warnings.all().stream()).sorted().toList();
        }
    }
}
