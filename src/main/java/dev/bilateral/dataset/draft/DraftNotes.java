package dev.bilateral.dataset.draft;

import dev.bilateral.common.Problem;

/**
 * What is written about drafts, kept with them at once: it is there again after a reload, and for another steward.
 * Writing methods refuse whoever is no steward with {@code org.springframework.security.access.AccessDeniedException},
 * and throw {@code dev.bilateral.dataset.PublishingRefused} where the draft is being published, was published or was
 * discarded: nothing is kept then.
 */
public interface DraftNotes {

    /** All of it; empty texts where nothing was written. */
    DraftNote of(DraftId draft);

    /** Keeps the note of the version to come. */
    void keepNote(DraftId draft, String note);

    /** Keeps why all warnings may stand that have no reason of their own. */
    void keepReasonForRest(DraftId draft, String reason);

    /** @param reason why the warning may stand; empty takes back what was said */
    void keepReason(DraftId draft, Problem warning, String reason);
}
