package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * An immutable edition of a dataset.
 *
 * @param changes the note on what this version changed and why
 * @param hash SHA-256 of the folder's descriptor, which names the hashes of its files
 */
public record DatasetVersion(
        DatasetId dataset,
        DatasetVersionId id,
        String title,
        String description,
        String changes,
        Instant created,
        String hash,
        int observations,
        int series,
        int sources) {

    /** The same version with its rows counted. */
    public DatasetVersion counting(int observationCount, int seriesCount, int sourceCount) {
        return new DatasetVersion(
                dataset, id, title, description, changes, created, hash, observationCount, seriesCount, sourceCount);
    }

    /** The one that is to follow it: of the same names, without a note, and with nothing counted. */
    public DatasetVersion following(Instant now) {
        DatasetVersionId today = new DatasetVersionId(LocalDate.ofInstant(now, ZoneOffset.UTC), 1);
        return new DatasetVersion(dataset, today, title, description, "", now, "", 0, 0, 0);
    }
}
