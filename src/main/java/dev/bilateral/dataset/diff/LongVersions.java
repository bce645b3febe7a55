package dev.bilateral.dataset.diff;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetVersion;
import java.util.Arrays;

/**
 * Versions that are too long to be held side by side. The message is a sentence for the reader that names the limit.
 */
public final class LongVersions extends RuntimeException {

    /** About 100 MB of observations with their texts in each of the two. */
    public static final int MOST_ROWS = 100_000;

    private static final Messages MESSAGES = Messages.of(LongVersions.class);

    public LongVersions(DatasetVersion... versions) {
        super(MESSAGES.text("long", Text.rounded(longest(versions), 0), Text.rounded(MOST_ROWS, 0)));
    }

    /** Whether versions may be held side by side. */
    public static boolean areShort(DatasetVersion... versions) {
        return longest(versions) <= MOST_ROWS;
    }

    /** @throws LongVersions where one of them has more rows than are held */
    public static void refuse(DatasetVersion... versions) {
        if (!areShort(versions)) {
            throw new LongVersions(versions);
        }
    }

    private static int longest(DatasetVersion... versions) {
        return Arrays.stream(versions)
                .mapToInt(DatasetVersion::observations)
                .max()
                .orElse(0);
    }
}
