package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.Release;
import dev.bilateral.dataset.VersionsChanged;
import dev.bilateral.dataset.Withdrawal;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.repository.DraftRepository;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Publishes by folders: a version is written beside the others under a name that nobody reads, held against every rule,
 * and renamed. The rename is the commit; the database follows, at once or with the next start. Drafts are published one
 * after the other, so that two of one dataset do not take the same id.
 */
@Service
class FolderPublishing implements Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(FolderPublishing.class);

    private final Drafts drafts;
    private final DraftRepository rows;
    private final DraftClearing clearing;
    private final DraftCommit commit;
    private final Withdrawing withdrawing;
    private final VersionStoring storing;
    private final HomeFollowing home;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    FolderPublishing(
            Drafts drafts,
            DraftRepository rows,
            DraftClearing clearing,
            DraftCommit commit,
            Withdrawing withdrawing,
            VersionStoring storing,
            HomeFollowing home) {
        this.drafts = drafts;
        this.rows = rows;
        this.clearing = clearing;
        this.commit = commit;
        this.withdrawing = withdrawing;
        this.storing = storing;
        this.home = home;
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #release.author() == authentication.name")
    public DatasetVersion publish(Release release, Progress progress) {
        PublishedText.checked("note", release.note());
        oneAtATime.lock();
        try {
            DatasetDraft draft = held(release);
            Publication publication = commit.standing(draft, release, progress);
            storing.store(publication.telling(progress));
            afterwards(() -> home.tell(
                    new VersionsChanged(draft.dataset(), publication.version().id(), false)));
            afterwards(() -> clearing.clear(draft.id()));
            return publication.version();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The version stands and is stored, whatever comes of this. */
    private static void afterwards(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("A version was published; what follows from that is left until the next start", e);
        }
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #author == authentication.name")
    public Withdrawal withdraw(DatasetId id, DatasetVersionId version, String author, String reason) {
        oneAtATime.lock();
        try {
            return withdrawing.withdraw(id, version, author, PublishedText.checked("reason", reason));
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The draft, which nobody changes from now on, with the rows that were checked. */
    private DatasetDraft held(Release release) {
        DraftId id = release.draft();
        DatasetDraft draft = drafts.find(id).orElseThrow(() -> Refusals.because("draft.gone"));
        if (!rows.hold(id, release.revision())) {
            throw Refusals.because(rows.revision(id) == release.revision() ? "draft.gone" : "draft.changed");
        }
        return draft;
    }
}
