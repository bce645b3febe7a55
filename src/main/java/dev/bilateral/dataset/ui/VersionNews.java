package dev.bilateral.dataset.ui;

import dev.bilateral.dataset.VersionsChanged;
import dev.bilateral.ui.Broadcaster;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes on to the open screens that a version was published or withdrawn. */
@Component
class VersionNews {

    private final Broadcaster broadcaster;

    VersionNews(Broadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    @EventListener
    void tell(VersionsChanged changed) {
        broadcaster.tell(changed);
    }
}
