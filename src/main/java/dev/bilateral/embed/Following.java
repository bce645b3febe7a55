package dev.bilateral.embed;

import dev.bilateral.common.DatasetVersionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of an embedded figure moves on by itself.
 *
 * @param until the last day of which it shows an edition, where its address names one
 * @param hasRevisions whether it shows the scenario's newest revision
 * @param kept the edition of reference pipelines that it keeps, since the ramp follows a pipeline of which the newest edition
 *     has no complete record
 */
public record Following(
        Editions editions, Optional<LocalDate> until, boolean hasRevisions, Optional<DatasetVersionId> kept) {

    /** Which editions move. */
    public enum Editions {
        /** None: its address names each. */
        NONE,
        /** Those of datasets that its address does not name. */
        OTHERS,
        ALL
    }

    /** Whether all of it is named in its address. */
    public boolean isNothing() {
        return editions == Editions.NONE && !hasRevisions;
    }
}
