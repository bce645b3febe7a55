package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Progress;

/**
 * Makes versions of drafts, and withdraws what was published by mistake. Both are for stewards; whoever is none meets
 * {@code org.springframework.security.access.AccessDeniedException}.
 */
public interface Publishing {

    /**
     * Publishes a draft as the newest version of its dataset. Once its folder has its name the version stands, whatever
     * happens next; before, there is nothing of it, and it can be stopped.
     *
     * @throws PublishingRefused where the draft, its note or the moment do not allow it, among them rows that were changed
     *     since they were checked; nothing has changed then
     * @throws dev.bilateral.common.Cancelled where somebody stopped it; nothing has changed then
     */
    DatasetVersion publish(Release release, Progress progress);

    /**
     * Withdraws a version for good: it stays readable by its address, with the reason.
     *
     * @throws PublishingRefused where there is no such version, it is withdrawn already, or no other version of the
     *     dataset stands
     */
    Withdrawal withdraw(DatasetId dataset, DatasetVersionId version, String author, String reason);
}
