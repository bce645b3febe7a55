package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import java.io.InputStream;
import java.util.List;

/** Published versions as a download takes them: in parts, or byte by byte. */
public interface DatasetContents {

    /**
     * The next rows of a version, in file order, read from the database: for tables too long to hold.
     *
     * @param afterN the row number after which to begin, 0 for the first page
     * @param limit at least 1
     */
    RowPage page(DatasetId dataset, DatasetVersionId version, int afterN, int limit);

    /** The documents behind a version, without its rows; none where there is no such version. */
    List<Source> sources(DatasetId dataset, DatasetVersionId version);

    /**
     * One file of a version, read from the database piece by piece; empty where there is no such file.
     *
     * @param path within the package, as {@code observations.csv}
     */
    InputStream open(DatasetId dataset, DatasetVersionId version, String path);

    /** The files of a version byte by byte as published, by path, held whole: for versions that are short; none where there is no such version. */
    List<PackageFile> files(DatasetId dataset, DatasetVersionId version);
}
