package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.draft.DraftId;
import java.util.List;

/**
 * Makes versions of drafts, and withdraws what was published by mistake. Both are for stewards; whoever is none meets
 * {@code org.springframework.security.access.AccessDeniedException}.
 */
public interface Publishing {

    /**
     * Holds a draft against every rule, and against the newest version.
     *
     * @throws PublishingRefused where there is no such draft
     */
    DraftCheck check(DraftId draft);

    /**
     * Publishes a draft as the newest version of its dataset. Once its folder has its name the version stands, whatever
     * happens next; before, there is nothing of it.
     *
     * @param author the account that publishes
     * @param note what changed and why, in words for readers
     * @param accepted the warnings that somebody let stand
     * @throws PublishingRefused where the draft, the note or the moment do not allow it; nothing has changed then
     */
    DatasetVersion publish(DraftId draft, String author, String note, List<AcceptedWarning> accepted);

    /**
     * Withdraws a version for good: it stays readable by its address, with the reason.
     *
     * @throws PublishingRefused where there is no such version, it is withdrawn already, or no other version of the
     *     dataset stands
     */
    Withdrawal withdraw(DatasetId dataset, DatasetVersionId version, String author, String reason);
}
