package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a page from another thread. */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private Telling() {}

    /** A part of a page that is not shown any more is not told, and what is done beside it goes on. */
    static void tell(UI ui, Component part, Runnable how) {
        try {
            var _ = ui.access(() -> {
                if (part.isAttached()) {
                    how.run();
                }
            });
        } catch (UIDetachedException closed) {
            LOG.debug("Nobody is there any more to be told", closed);
        }
    }
}
