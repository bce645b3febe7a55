package dev.bilateral.dataset;

import dev.bilateral.dataset.draft.DraftId;
import java.util.List;

/**
 * What a steward wants to have published: a draft with the rows that were checked.
 *
 * @param revision the one of its rows that was checked, as {@code Drafts.revision} counts them
 * @param author the account that publishes
 * @param note what changed and why, in words for readers
 * @param accepted the warnings that somebody let stand
 */
public record Release(DraftId draft, int revision, String author, String note, List<AcceptedWarning> accepted) {

    public Release {
        note = note.strip();
        accepted = List.copyOf(accepted);
    }
}
