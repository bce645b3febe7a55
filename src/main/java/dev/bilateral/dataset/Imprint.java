package dev.bilateral.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a version came about that was published here, as its descriptor keeps it; shipped versions have none.
 *
 * @param author the account that published it
 * @param draft the draft that it was
 * @param basedOn the version that the draft began from, or null
 * @param file the file that was imported, or empty where rows were edited on screen
 * @param fileHash of that file, as {@code sha256:…}; empty without one
 * @param accepted the warnings that somebody let stand
 */
public record Imprint(
        String author,
        String draft,
        @Nullable String basedOn,
        String file,
        String fileHash,
        List<AcceptedWarning> accepted) {

    public Imprint {
        accepted = List.copyOf(accepted);
    }
}
