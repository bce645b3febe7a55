package dev.bilateral.dataset.repository;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftNote;

/** Stores what is written about drafts. */
public interface DraftNoteRepository {

    DraftNote find(DraftId draft);

    void putNote(DraftId draft, String note);

    void putReasonForRest(DraftId draft, String reason);

    void putReason(DraftId draft, Problem warning, String reason);

    void removeReason(DraftId draft, Problem warning);
}
