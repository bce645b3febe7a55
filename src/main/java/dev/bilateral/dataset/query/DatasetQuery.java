package dev.bilateral.dataset.query;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.RowPage;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.Withdrawal;
import java.util.List;
import java.util.Optional;

/** What the database holds of published datasets. */
public interface DatasetQuery {

    /** All published versions, newest first. */
    List<DatasetVersion> versions();

    /** All rows of a published version, in file order. */
    Edition edition(DatasetVersion version);

    /**
     * The next rows of a version, in file order: a short read by key, so that a long table never has to be held whole.
     * Cell by cell as stored, since a million rows leave no time to make an observation of each.
     *
     * @param afterN the row number after which to begin, 0 for the first page
     * @param limit at least 1
     */
    RowPage page(DatasetId dataset, DatasetVersionId version, int afterN, int limit);

    /** The series of a version, in file order. */
    List<Series> series(DatasetId dataset, DatasetVersionId version);

    /** The documents behind a version, in file order. */
    List<Source> sources(DatasetId dataset, DatasetVersionId version);

    /** What was withdrawn, by dataset and version. */
    List<Withdrawn> withdrawn();

    /** A version that was withdrawn. */
    record Withdrawn(DatasetId dataset, DatasetVersionId version, Withdrawal withdrawal) {}

    /**
     * A piece of one file of a version as published, of which some follow each other.
     *
     * @param part counted from 1
     * @return empty behind the last one, and where there is no such file
     */
    Optional<byte[]> part(DatasetId dataset, DatasetVersionId version, String path, int part);

    /** The files of a version as published, by path; none where there is no such version. */
    List<PackageFile> files(DatasetId dataset, DatasetVersionId version);
}
