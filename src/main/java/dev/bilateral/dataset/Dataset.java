package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import java.util.List;

/**
 * A named collection of series with its provenance.
 *
 * @param versions newest first, at least one
 */
public record Dataset(DatasetId id, List<DatasetVersion> versions) {

    public Dataset {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("Dataset " + id + " has no version");
        }
    }

    public DatasetVersion newest() {
        return versions.getFirst();
    }

    public String title() {
        return newest().title();
    }
}
