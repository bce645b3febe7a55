package dev.bilateral.dataset.query;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PackageFile;
import java.util.List;

/** What the database holds of published datasets. */
public interface DatasetQuery {

    /** All published versions, newest first. */
    List<DatasetVersion> versions();

    /** All rows of a published version, in file order. */
    Edition edition(DatasetVersion version);

    /**
     * The next observations of a version, in file order: a short read by key, so that a long table never has to be held
     * whole.
     *
     * @param afterN the row number after which to begin, 0 for the first page
     * @param limit at least 1
     */
    List<Observation> page(DatasetId dataset, DatasetVersionId version, int afterN, int limit);

    /** The files of a version as published, by path; none where there is no such version. */
    List<PackageFile> files(DatasetId dataset, DatasetVersionId version);
}
