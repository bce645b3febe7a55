package dev.bilateral.dataset.diff;

import dev.bilateral.dataset.DatasetVersion;
import java.util.Arrays;

/** Which versions are too long to be held side by side. */
public final class LongVersions {

    /** About 100 MB of observations with their texts in each of the two. */
    public static final int MOST_ROWS = 100_000;

    private LongVersions() {}

    /** Whether versions may be held side by side. */
    public static boolean areShort(DatasetVersion... versions) {
        return Arrays.stream(versions).allMatch(version -> version.observations() <= MOST_ROWS);
    }
}
