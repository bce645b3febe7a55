package dev.bilateral.snapshot.verify;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.figure.dates.StatedDateTable;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Compares a list of stated dates with those that this Bilateral has given: as it stands, with earlier editions, and
 * before the last links. Its rows say of none of these which it was.
 */
@Component
class StatedDateFiles {

    private static final int MOST_LINKS_BACK = 20;
    private static final int MOST_DAYS = 20;

    private static final List<String> HEADER =
            StatedDateTable.columns().stream().map(Column::name).toList();

    private final StatedDates dates;
    private final DatasetService datasets;

    StatedDateFiles(StatedDates dates, DatasetService datasets) {
        this.dates = dates;
        this.datasets = datasets;
    }

    /** @return empty where the table holds no stated dates as Bilateral writes them */
    Optional<Checked> check(LoneTable file) {
        return file.resembles(HEADER)
                ? lists().map(list -> compared(file, list)).min(Comparator.comparingInt(Checked::size))
                : Optional.empty();
    }

    private Stream<List<StatedDate>> lists() {
        Pins newest = datasets.newest();
        int entries = dates.entries();
        return Stream.concat(
                IntStream.rangeClosed(0, Math.min(entries, MOST_LINKS_BACK))
                        .mapToObj(back -> dates.of(newest, entries - back)),
                datasets.datasets().stream()
                        .flatMap(dataset -> dataset.versions().stream())
                        .map(version -> version.id().day())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .limit(MOST_DAYS)
                        .flatMap(day -> datasets.asOf(day).stream())
                        .map(dates::of));
    }

    private static Checked compared(LoneTable file, List<StatedDate> list) {
        Table made = StatedDateTable.of(list);
        Condition condition = file.comparedWith(TableBytes.of(made, made.key().toArray(String[]::new)));
        return Checked.of(
                Origin.of(Kind.TABLE, Checked.MESSAGES.text("dates.title"), "/stated-dates", Evidence.RECOMPUTED),
                file.path(),
                condition instanceof Condition.Edited edited ? new Condition.Different(edited.changes()) : condition,
                List.of());
    }
}
