package dev.bilateral.dataset.index;

import dev.bilateral.common.Beside;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.VersionsChanged;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes and reads the index of long versions before anybody asks, so that no reader waits for it; that of short ones takes no time. */
@Component
class IndexAhead {

    private static final Logger LOG = LoggerFactory.getLogger(IndexAhead.class);
    private static final int LONG = 20_000;
    /** So many are not read once more because another one was published. */
    private static final int KEPT = 40;

    private final DatasetService datasets;
    private final StoredLedger ledger;
    private final Beside<DatasetVersion, DatasetVersion> beside = new Beside<>("ledger-index", KEPT);

    IndexAhead(DatasetService datasets, StoredLedger ledger) {
        this.datasets = datasets;
        this.ledger = ledger;
    }

    @EventListener({ApplicationReadyEvent.class, VersionsChanged.class})
    void begin() {
        datasets.datasets().stream()
                .map(Dataset::newest)
                .filter(version -> version.observations() > LONG)
                .forEach(this::begin);
    }

    private void begin(DatasetVersion version) {
        var _ = beside.get(version, () -> index(version)).whenComplete((done, failure) -> {
            if (failure != null && !(failure instanceof CancellationException)) { // as where the server ends
                LOG.warn("The ledger’s index could not be made ahead; it is made when it is asked for", failure);
            }
        });
    }

    private DatasetVersion index(DatasetVersion version) {
        ledger.warm(version, beside::goOn);
        return version;
    }

    @PreDestroy
    void close() {
        beside.close();
    }
}
