package dev.bilateral.dataset.index;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.query.LedgerQuery;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The index of one version, and what its numbers stand for. */
final class EditionIndex {

    private final DatasetVersion version;
    private final List<Series> series;
    private final List<Source> sources;
    private final Map<String, Series> seriesById;
    private final Map<String, Source> sourcesById;
    private final LedgerQuery query;
    private final SegmentCache cache;

    EditionIndex(
            DatasetVersion version, List<Series> series, List<Source> sources, LedgerQuery query, SegmentCache cache) {
        this.version = version;
        this.series = List.copyOf(series);
        this.sources = List.copyOf(sources);
        this.seriesById = series.stream().collect(Collectors.toMap(Series::id, Function.identity()));
        this.sourcesById = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
        this.query = query;
        this.cache = cache;
    }

    DatasetVersion version() {
        return version;
    }

    List<Series> series() {
        return series;
    }

    List<Source> sources() {
        return sources;
    }

    int segments() {
        return IndexColumn.segments(version.observations());
    }

    /** How many rows a segment has: only the last may have fewer than all others. */
    int rows(int segment) {
        return Math.min(IndexColumn.SEGMENT_ROWS, version.observations() - segment * IndexColumn.SEGMENT_ROWS);
    }

    ByteBuffer column(IndexColumn column, int segment) {
        return ByteBuffer.wrap(cache.get(
                new SegmentCache.Key(version.dataset(), version.id(), column, segment),
                key -> query.column(version.dataset(), version.id(), column.code(), segment)
                        .orElseThrow(() -> new NoSuchElementException("The ledger’s index of " + version.dataset() + " "
                                + version.id() + " has no " + column.code() + " " + segment))));
    }

    /** The rows of a segment in whose own texts a word begins so. */
    BitSet rowsWith(String start, int segment) {
        BitSet rows = new BitSet(IndexColumn.SEGMENT_ROWS);
        query.words(version.dataset(), version.id(), Words.bucket(start), Words.lastBucket(start), segment)
                .forEach(bucket -> WordBuckets.read(bucket, start, rows));
        return rows;
    }

    /** Single rows, in no order. */
    List<Observation> observations(Collection<Integer> ns) {
        return query.rows(version.dataset(), version.id(), ns, seriesById, sourcesById);
    }

    /** Single rows by their ids, in no order. */
    List<Observation> named(Collection<String> ids) {
        return query.named(version.dataset(), version.id(), ids, seriesById, sourcesById);
    }
}
