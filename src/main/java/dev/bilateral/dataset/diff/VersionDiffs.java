package dev.bilateral.dataset.diff;

import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.query.DatasetQuery;
import dev.bilateral.dataset.query.LedgerQuery;
import dev.bilateral.table.Table.Row;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What differs between published versions of any length. Short ones are held side by side at once; long ones are read
 * one after the other beside whoever asks. Versions never change, so the last differences between long ones are kept, as
 * numbers of rows.
 */
@Service
public class VersionDiffs {

    private static final int KEPT = 4;

    private final DatasetService datasets;
    private final DatasetContents contents;
    private final DatasetQuery query;
    private final LedgerQuery rows;
    private final Map<Pair, CompletableFuture<VersionChanges>> kept = new LinkedHashMap<>();
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("version-diff").factory());

    VersionDiffs(DatasetService datasets, DatasetContents contents, DatasetQuery query, LedgerQuery rows) {
        this.datasets = datasets;
        this.contents = contents;
        this.query = query;
        this.rows = rows;
    }

    /** Done at once where both are short. */
    public CompletableFuture<VersionChanges> between(DatasetVersion older, DatasetVersion newer) {
        if (LongVersions.areShort(older, newer)) {
            return CompletableFuture.completedFuture(VersionChanges.of(DatasetDiff.between(
                    datasets.edition(older.dataset(), older.id()).orElseThrow(),
                    datasets.edition(newer.dataset(), newer.id()).orElseThrow())));
        }
        Pair pair = new Pair(older, newer);
        synchronized (kept) {
            CompletableFuture<VersionChanges> known = kept.get(pair);
            if (known != null && !known.isCompletedExceptionally()) {
                return known;
            }
            if (kept.size() >= KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            CompletableFuture<VersionChanges> made = CompletableFuture.supplyAsync(() -> compare(older, newer), beside);
            kept.put(pair, made);
            return made;
        }
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

    @PreDestroy
    void close() {
        beside.shutdownNow();
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
            return ObservationTable.streamed(contents, version).stream();
        }

        @Override
        public List<Observation> at(Collection<Integer> numbers) {
            return rows.rows(version.dataset(), version.id(), numbers, seriesById, sourcesById);
        }
    }
}
