package dev.bilateral.dataset.check;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.check.Finding.Severity;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.dataset.files.TableCheck;
import dev.bilateral.dataset.files.TableCheck.Found;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Holds the rows of a version to come against every rule, and against the newest version. Nothing is stored. */
@Service
public class Checks {

    private final DatasetService datasets;
    private final Clock clock;

    Checks(DatasetService datasets, Clock clock) {
        this.datasets = datasets;
        this.clock = clock;
    }

    public Checked check(DatasetId dataset, Tables tables) {
        Optional<Edition> newest = newest(dataset);
        Map<String, Observation> known = new HashMap<>();
        newest.ifPresent(edition -> edition.observations().forEach(row -> known.put(row.id(), row)));
        List<Observation> held = new ArrayList<>();
        try (Plausibility plausibility = new Plausibility()) {
            Found found = TableCheck.check(tables, (line, row) -> {
                Observation before = known.get(row.id());
                plausibility.take(line, row, before == null || !row.saysTheSameAs(before));
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

    /** The newest version, unless it is too long to hold. */
    private Optional<Edition> newest(DatasetId dataset) {
        return datasets.find(dataset)
                .map(Dataset::newest)
                .filter(LongVersions::areShort)
                .flatMap(version -> datasets.edition(dataset, version.id()));
    }

    private Edition edition(DatasetVersion before, List<Observation> rows, Found found) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        DatasetVersion version = new DatasetVersion(
                        before.dataset(),
                        new DatasetVersionId(today, 1),
                        before.title(),
                        before.description(),
                        "",
                        clock.instant(),
                        "",
                        0,
                        0,
                        0)
                .counting(rows.size(), found.series().size(), found.sources().size());
        return new Edition(version, List.copyOf(rows), found.series(), found.sources());
    }
}
