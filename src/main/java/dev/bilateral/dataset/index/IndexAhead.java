package dev.bilateral.dataset.index;

import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.VersionsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Makes and reads the index of long versions before anybody asks, so that no reader waits for it; that of short ones takes no time. */
@Component
class IndexAhead {

    private static final Logger LOG = LoggerFactory.getLogger(IndexAhead.class);
    private static final int LONG = 20_000;

    private final DatasetService datasets;
    private final StoredLedger ledger;

    IndexAhead(DatasetService datasets, StoredLedger ledger) {
        this.datasets = datasets;
        this.ledger = ledger;
    }

    @EventListener({ApplicationReadyEvent.class, VersionsChanged.class})
    void begin() {
        Thread.ofVirtual().name("ledger-index").start(this::indexNewest);
    }

    private void indexNewest() {
        try {
            datasets.datasets().stream()
                    .map(Dataset::newest)
                    .filter(version -> version.observations() > LONG)
                    .forEach(ledger::warm);
        } catch (DataAccessException e) {
            LOG.warn("The ledger’s index could not be made ahead; it is made when it is asked for", e);
        }
    }
}
