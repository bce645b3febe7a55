package dev.bilateral.dataset;

import dev.bilateral.dataset.draft.DraftId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a version came about that was published here, as its descriptor keeps it; shipped versions have none.
 *
 * @param author the account that published it
 * @param draft the draft that it was
 * @param revision the one of the draft's rows, as {@code Drafts.revision} counts them; null where nobody wrote it down
 * @param basedOn the version that the draft began from, or null
 * @param file the file that was imported, or empty where rows were edited on screen
 * @param fileHash of that file, as {@code sha256:…}; empty without one
 * @param accepted the warnings that somebody let stand
 */
public record Imprint(
        String author,
        String draft,
        @Nullable Integer revision,
        @Nullable String basedOn,
        String file,
        String fileHash,
        List<AcceptedWarning> accepted) {

    public Imprint {
        accepted = List.copyOf(accepted);
    }

    /** Whether the version was made of the rows that a draft has at a revision. */
    public boolean isOf(DraftId of, int at) {
        return draft.equals(of.value()) && (revision == null || revision == at);
    }
}
