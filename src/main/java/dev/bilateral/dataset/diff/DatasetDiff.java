package dev.bilateral.dataset.diff;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of one dataset; the id says which row is which. A row that only moved in its file,
 * and another spelling of the same number, are no change. An id that now stands for a statement on another series, or
 * printed by another source, is another row: the one was removed and the other added.
 *
 * @param older null where the newer one is held against nothing, as a first version is
 */
public record DatasetDiff(
        @Nullable DatasetVersion older,
        DatasetVersion newer,
        RowsDiff<Observation> observations,
        RowsDiff<Series> series,
        RowsDiff<Source> sources) {

    /** @throws IllegalArgumentException where they are of two datasets */
    public static DatasetDiff between(Edition older, Edition newer) {
        if (!older.version().dataset().equals(newer.version().dataset())) {
            throw new IllegalArgumentException("Versions of two datasets can't be compared: "
                    + older.version().dataset() + ", " + newer.version().dataset());
        }
        return new DatasetDiff(
                older.version(),
                newer.version(),
                DatasetColumns.OBSERVATIONS.between(older.observations(), newer.observations()),
                DatasetColumns.SERIES.between(older.series(), newer.series()),
                DatasetColumns.SOURCES.between(older.sources(), newer.sources()));
    }

    /** What differs between rows of two versions. */
    public static RowsDiff<Observation> between(List<Observation> older, List<Observation> newer) {
        return DatasetColumns.OBSERVATIONS.between(older, newer);
    }

    /** A first version has no older one: all its rows are added. */
    public static DatasetDiff ofFirst(Edition first) {
        return new DatasetDiff(
                null,
                first.version(),
                DatasetColumns.OBSERVATIONS.between(List.of(), first.observations()),
                DatasetColumns.SERIES.between(List.of(), first.series()),
                DatasetColumns.SOURCES.between(List.of(), first.sources()));
    }

    /** The version that the newer one is held against. */
    public Optional<DatasetVersion> from() {
        return Optional.ofNullable(older);
    }

    public boolean isEmpty() {
        return observations.isEmpty() && series.isEmpty() && sources.isEmpty();
    }

    /** Whether no cell is written otherwise, not even another spelling of the same number. */
    public boolean isIdentical() {
        return isEmpty()
                && observations.respelt().isEmpty()
                && series.respelt().isEmpty()
                && sources.respelt().isEmpty();
    }

    /**
     * Makes the newer version of the older one: the same rows in the same order, as they were printed.
     *
     * @throws IllegalArgumentException where the rows are not those of the older version
     */
    public Edition applyTo(Edition before) {
        List<Series> newSeries = DatasetColumns.SERIES.apply(before.series(), series);
        List<Source> newSources = DatasetColumns.SOURCES.apply(before.sources(), sources);
        Map<String, Series> seriesById = newSeries.stream().collect(toMap(Series::id, identity()));
        Map<String, Source> sourcesById = newSources.stream().collect(toMap(Source::id, identity()));
        List<Observation> rows = new ArrayList<>();
        for (Observation row : DatasetColumns.OBSERVATIONS.apply(before.observations(), observations)) {
            rows.add(row.at(
                    rows.size() + 1,
                    known(seriesById::get, row.series().id()),
                    known(sourcesById::get, row.source().id())));
        }
        return new Edition(newer, List.copyOf(rows), newSeries, newSources);
    }

    private static <T> T known(Function<String, @Nullable T> byId, String id) {
        return Optional.ofNullable(byId.apply(id))
                .orElseThrow(() -> new IllegalArgumentException("Neither version has a row \"" + id + "\""));
    }
}
