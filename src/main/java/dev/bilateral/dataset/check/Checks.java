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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Holds the rows of a version to come against every rule, and against the newest version. Nothing is stored. */
@Service
public class Checks {

    private final DatasetService datasets;
    private final VersionDiffs diffs;
    private final Clock clock;

    Checks(DatasetService datasets, VersionDiffs diffs, Clock clock) {
        this.datasets = datasets;
        this.diffs = diffs;
        this.clock = clock;
    }

    public Checked check(DatasetId dataset, Tables tables) {
        Optional<DatasetVersion> latest = datasets.find(dataset).map(Dataset::newest);
        Optional<Edition> newest =
                latest.filter(LongVersions::areShort).flatMap(version -> datasets.edition(dataset, version.id()));
        Predicate<Observation> isSaid =
                newest.map(Checks::saidIn).or(() -> latest.map(diffs::saidIn)).orElse(row -> false);
        List<Observation> held = new ArrayList<>();
        try (Plausibility plausibility = new Plausibility()) {
            Found found = TableCheck.check(tables, (line, row) -> {
                plausibility.take(line, row, !isSaid.test(row));
                if (held.size() <= LongVersions.MOST_ROWS) {
                    held.add(row);
                }
            });
            return checked(found, plausibility.found(), held, newest);
        }
    }

    private Checked checked(Found found, Warnings warnings, List<Observation> held, Optional<Edition> newest) {
        Stream<Finding> errors = found.problems().stream().map(problem -> new Finding(Severity.ERROR, problem));
        return new Checked(
                Stream.concat(errors, warnings.all().stream()).toList(),
                found.count(),
                warnings.count(),
                found.observations(),
                found.count() > 0 || held.size() > LongVersions.MOST_ROWS
                        ? Optional.empty()
                        : newest.map(older -> DatasetDiff.between(older, edition(older.version(), held, found))));
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
}
