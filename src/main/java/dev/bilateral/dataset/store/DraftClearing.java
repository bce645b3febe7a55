package dev.bilateral.dataset.store;

import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.repository.DraftRepository;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Deletes the rows of drafts that are over. Nobody waits for a long one, which takes a database as long as its import did:
 * what a stop of the server leaves is deleted after the next start.
 */
@Component
class DraftClearing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DraftClearing.class);
    private static final int MOST_AT_ONCE = 50_000;

    private final DraftRepository drafts;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("drafts-clearing").factory());
    private volatile boolean isOver;

    DraftClearing(DraftRepository drafts) {
        this.drafts = drafts;
    }

    /** Deletes the rows of a draft that is published or discarded, now or soon. */
    void clear(DraftId draft) {
        if (drafts.count(draft, DraftPart.OBSERVATIONS) <= MOST_AT_ONCE) {
            drafts.clear(draft, () -> false);
        } else {
            beside.execute(() -> clearBeside(draft));
        }
    }

    private void clearBeside(DraftId draft) {
        try {
            drafts.clear(draft, () -> isOver);
        } catch (RuntimeException e) {
            LOG.info("The rows of draft {} are left until the next start", draft, e);
        }
    }

    /** Waits for the rows that are being deleted, since an interrupted read closes the files of an embedded database. */
    @Override
    public void close() {
        isOver = true;
        beside.close();
    }
}
