package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;

/**
 * A version was published or withdrawn, and is served so from now on: an event for whoever shows or keeps what is newest.
 *
 * @param isWithdrawn whether it was withdrawn, else published
 */
public record VersionsChanged(DatasetId dataset, DatasetVersionId version, boolean isWithdrawn) {}
