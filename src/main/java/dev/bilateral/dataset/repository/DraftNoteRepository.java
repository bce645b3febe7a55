package dev.bilateral.dataset.repository;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftNote;

/** Stores what is written about drafts. What writes returns false where the draft is not open; nothing is kept then. */
public interface DraftNoteRepository {

    DraftNote find(DraftId draft);

    boolean putNote(DraftId draft, String note);

    boolean putReasonForRest(DraftId draft, String reason);

    boolean putReason(DraftId draft, Problem warning, String reason);

    boolean removeReason(DraftId draft, Problem warning);
}
