package dev.bilateral.dataset;

import java.util.Optional;

/** How versions came about that were published here. */
public interface Imprints {

    /** Empty for a version that was shipped, or that there is not. */
    Optional<Imprint> find(DatasetVersion version);
}
