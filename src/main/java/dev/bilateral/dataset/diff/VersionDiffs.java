package dev.bilateral.dataset.diff;

import dev.bilateral.common.Beside;
import dev.bilateral.common.Turns;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.diff.RowMarks.Mark;
import dev.bilateral.dataset.query.DatasetQuery;
import dev.bilateral.dataset.query.LedgerQuery;
import dev.bilateral.table.Table.Row;
import jakarta.annotation.PreDestroy;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * What differs between published versions of any length. Short ones are held side by side at once, as many at a time as
 * memory allows; long ones are read one after the other beside whoever asks. Versions never change, so the last
 * differences between long ones are kept, as numbers of rows.
 */
@Service
public class VersionDiffs {

    private static final int KEPT = 4;
    /** So many long ones are waited for: who comes later would wait for minutes. */
    private static final int WAITING = 4;
    /** Two of the longest that are held side by side, and what differs between them. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private final DatasetService datasets;
    private final DatasetContents contents;
    private final DatasetQuery query;
    private final LedgerQuery rows;
    private final Turns turns;
    private final Beside<Pair, VersionChanges> beside = new Beside<>("version-diff", KEPT, WAITING, TooManyDiffs::new);

    @Autowired
    VersionDiffs(
            DatasetService datasets,
            DatasetContents contents,
            DatasetQuery query,
            LedgerQuery rows,
            @Value("${bilateral.diffs.patience:10s}") Duration patience) {
        this(datasets, contents, query, rows, new Turns(atATime(Runtime.getRuntime()), patience, TooManyDiffs::new));
    }

    VersionDiffs(DatasetService datasets, DatasetContents contents, DatasetQuery query, LedgerQuery rows, Turns turns) {
        this.datasets = datasets;
        this.contents = contents;
        this.query = query;
        this.rows = rows;
        this.turns = turns;
    }

    /**
     * Done at once where both are short.
     *
     * @throws TooManyDiffs where too many others are being made
     */
    public CompletableFuture<VersionChanges> between(DatasetVersion older, DatasetVersion newer) {
        return LongVersions.areShort(older, newer)
                ? CompletableFuture.completedFuture(turns.take(() -> sideBySide(older, newer)))
                : beside.get(new Pair(older, newer), () -> compare(older, newer));
    }

    /**
     * The same for who waits for it, however long the versions are.
     *
     * @throws TooManyDiffs where too many others are being made
     */
    public VersionChanges awaited(DatasetVersion older, DatasetVersion newer) {
        return between(older, newer).join();
    }

    private VersionChanges sideBySide(DatasetVersion older, DatasetVersion newer) {
        return VersionChanges.of(DatasetDiff.between(
                datasets.edition(older.dataset(), older.id()).orElseThrow(),
                datasets.edition(newer.dataset(), newer.id()).orElseThrow()));
    }

    /** Whatever their length: for versions that are too long to be held side by side. */
    VersionChanges compare(DatasetVersion older, DatasetVersion newer) {
        InDatabase before = new InDatabase(older);
        InDatabase after = new InDatabase(newer);
        return new VersionChanges(
                older,
                newer,
                LongComparison.between(before, after),
                RowChanges.of(DatasetColumns.SERIES.between(before.series, after.series)),
                RowChanges.of(DatasetColumns.SOURCES.between(before.sources, after.sources)));
    }

    /**
     * What rows would change that are to follow a published version, whatever their length.
     *
     * @param coming what they would be a version of
     */
    public VersionChanges between(
            DatasetVersion older, DatasetVersion coming, StoredRows rows, List<Series> series, List<Source> sources) {
        InDatabase before = new InDatabase(older);
        return new VersionChanges(
                older,
                coming,
                LongComparison.between(before, rows),
                RowChanges.of(DatasetColumns.SERIES.between(before.series, series)),
                RowChanges.of(DatasetColumns.SOURCES.between(before.sources, sources)));
    }

    /** Tells of observations whether a version, of any length, has a row that says the same. For one thread. */
    public Predicate<Observation> saidIn(DatasetVersion version) {
        RowMarks marks = RowMarks.of(new InDatabase(version));
        MessageDigest digest = RowMarks.sha256();
        return observation -> {
            Mark mark = Mark.of(ObservationTable.fileRow(observation), digest);
            int number = marks.sameThing(mark);
            return number > 0 && marks.saysTheSame(number, mark);
        };
    }

    @PreDestroy
    void close() {
        beside.close();
    }

    private static int atATime(Runtime machine) {
        return Math.clamp(machine.maxMemory() / MOST_BYTES, 1, machine.availableProcessors());
    }

    private record Pair(DatasetVersion older, DatasetVersion newer) {}

    private final class InDatabase implements StoredRows {

        private final DatasetVersion version;
        private final List<Series> series;
        private final List<Source> sources;
        private final Map<String, Series> seriesById;
        private final Map<String, Source> sourcesById;

        InDatabase(DatasetVersion version) {
            this.version = version;
            this.series = query.series(version.dataset(), version.id());
            this.sources = query.sources(version.dataset(), version.id());
            this.seriesById = series.stream().collect(Collectors.toMap(Series::id, Function.identity()));
            this.sourcesById = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
        }

        @Override
        public int count() {
            return version.observations();
        }

        @Override
        public Stream<Row> rows() {
            return ObservationTable.streamed(contents, version).stream().peek(row -> beside.goOn());
        }

        @Override
        public List<Observation> at(Collection<Integer> numbers) {
            return rows.rows(version.dataset(), version.id(), numbers, seriesById, sourcesById);
        }
    }
}
