package dev.bilateral.dataset;

import java.util.List;

/** The files of published versions, of any length: they are read in pieces. */
public interface VersionFiles {

    /** The descriptor first, then the tables that it names. */
    List<PublishedFile> of(DatasetVersion version);
}
