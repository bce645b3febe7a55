package dev.bilateral.dataset;

import java.util.List;

/** A valid version that is ready to be published: its rows, and the files that they were read from. */
public record Publication(DatasetService.Edition edition, List<PackageFile> files) {

    public Publication {
        files = List.copyOf(files);
    }
}
