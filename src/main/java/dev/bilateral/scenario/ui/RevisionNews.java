package dev.bilateral.scenario.ui;

import dev.bilateral.scenario.RevisionSaved;
import dev.bilateral.ui.Broadcaster;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Passes saved revisions on to the open screens, once they are stored for good. */
@Component
class RevisionNews {

    private final Broadcaster broadcaster;

    RevisionNews(Broadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    @TransactionalEventListener
    void tell(RevisionSaved saved) {
        broadcaster.tell(saved);
    }
}
