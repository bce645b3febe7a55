package dev.bilateral.dataset.diff;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of one dataset, of any length, as {@link DatasetDiff} defines it.
 *
 * @param older null where the newer one is held against nothing, as a first version is
 */
public record VersionChanges(
        @Nullable DatasetVersion older,
        DatasetVersion newer,
        RowChanges<Observation> observations,
        RowChanges<Series> series,
        RowChanges<Source> sources) {

    public static VersionChanges of(DatasetDiff diff) {
        return new VersionChanges(
                diff.older(),
                diff.newer(),
                RowChanges.of(diff.observations()),
                RowChanges.of(diff.series()),
                RowChanges.of(diff.sources()));
    }

    /** The version that the newer one is held against. */
    public Optional<DatasetVersion> from() {
        return Optional.ofNullable(older);
    }

    public boolean isEmpty() {
        return observations.count() + series.count() + sources.count() == 0;
    }
}
