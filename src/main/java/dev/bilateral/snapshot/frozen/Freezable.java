package dev.bilateral.snapshot.frozen;

import java.util.List;
import java.util.Map;

/**
 * A screen that can be frozen, since its address says all of what it shows. One bean per screen; figures are taken as
 * they come.
 */
public interface Freezable {

    /** The name in files and records: {@code context}. */
    String id();

    /** The name in the navigation: {@code Context}. */
    String title();

    /** Where it stands: {@code /context}. */
    default String path() {
        return "/" + id();
    }

    /** Whether addresses with this path are its own: that of the screen, and of files that it gives beside snapshots. */
    default boolean isAt(String path) {
        return path.equals(path());
    }

    /**
     * What is shown under an address. A pure function of the address, where that names revisions and editions.
     *
     * @param path one of its own
     * @param parameters decoded
     */
    FrozenReading read(String path, Map<String, List<String>> parameters);
}
