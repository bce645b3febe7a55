package dev.bilateral.snapshot;

import dev.bilateral.dataset.VersionsChanged;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When watches are looked at: after each start of the server, and whenever a version is published or withdrawn. Beside
 * the requests, since whoever waits for the server waits for no watch; and no more once the server stops, since the
 * database goes then.
 */
@Component
class WatchTurns implements AutoCloseable {

    private final StoredWatches watches;
    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("watch").factory());
    private volatile boolean isOver;

    WatchTurns(StoredWatches watches) {
        this.watches = watches;
    }

    @EventListener({ApplicationReadyEvent.class, VersionsChanged.class})
    void look() {
        if (!isOver) {
            one.execute(() -> watches.look(() -> isOver));
        }
    }

    /** Waits for the watch that is being looked at. */
    @Override
    public void close() {
        isOver = true;
        one.close();
    }
}
