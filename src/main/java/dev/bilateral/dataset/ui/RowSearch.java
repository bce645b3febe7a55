package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through the rows of a draft: the first ones at once, the others beside the page, which is told now and then. */
final class RowSearch {

    private static final Logger LOG = LoggerFactory.getLogger(RowSearch.class);
    /** So many are looked through faster than a page is sent. */
    static final int AT_ONCE = 2_000;

    private static final int STEP = 20_000;
    /** The page is not told more often. */
    private static final long REST_NS = 300_000_000;

    private final FoundRows found;
    private final Component page;
    private final Runnable told;
    private volatile boolean isOver;
    private boolean hasFailed;

    /** @param told told whenever more was looked through, and at last that all was or that it failed */
    RowSearch(FoundRows found, Component page, Runnable told) {
        this.found = found;
        this.page = page;
        this.told = told;
        int first = Math.min(AT_ONCE, found.last());
        found.take(found.rows().numbers(found.words(), 0, first), first);
    }

    /** Looks through all that is left. */
    void begin(UI ui) {
        if (!found.isComplete()) {
            int from = found.looked();
            Thread.ofVirtual().name("draft-search").start(() -> {
                try {
                    look(ui, from);
                } catch (RuntimeException | Error e) {
                    LOG.error("Rows of a draft could not be looked through", e);
                    tell(ui, () -> hasFailed = true);
                }
            });
        }
    }

    /** Nobody wants to know any more. */
    void end() {
        isOver = true;
    }

    boolean isOver() {
        return isOver;
    }

    /** Whether the rows that are left could not be looked through. */
    boolean hasFailed() {
        return hasFailed;
    }

    private void look(UI ui, int from) {
        List<Integer> more = new ArrayList<>();
        long last = System.nanoTime();
        for (int after = from; after < found.last() && !isOver; ) {
            int upTo = (int) Math.min((long) after + STEP, found.last());
            more.addAll(found.rows().numbers(found.words(), after, upTo));
            after = upTo;
            if (after == found.last() || System.nanoTime() - last > REST_NS) {
                List<Integer> read = List.copyOf(more);
                tell(ui, () -> found.take(read, upTo));
                more.clear();
                last = System.nanoTime();
            }
        }
    }

    private void tell(UI ui, Runnable how) {
        Telling.tell(ui, page, () -> {
            if (!isOver) {
                how.run();
                told.run();
            }
        });
    }
}
