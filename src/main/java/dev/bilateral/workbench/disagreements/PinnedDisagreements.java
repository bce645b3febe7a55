package dev.bilateral.workbench.disagreements;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRow;
import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The disagreements of editions of any length. Those of a short one are found at once; long ones are looked through one
 * after the other beside the screens, which are told. Editions never change, so what was found is kept.
 */
@Service
class PinnedDisagreements {

    private static final Logger LOG = LoggerFactory.getLogger(PinnedDisagreements.class);
    /** So many rows are looked through while a page is made. */
    private static final int SHORT = 20_000;

    private static final int KEPT = 50;

    private final DatasetService datasets;
    private final Ledger ledger;
    private final Map<DatasetVersion, CompletableFuture<Found>> kept = new LinkedHashMap<>();
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("disagreements").factory());

    PinnedDisagreements(DatasetService datasets, Ledger ledger) {
        this.datasets = datasets;
        this.ledger = ledger;
    }

    /** By dataset; of an edition that is still looked through, what it will come to. */
    List<Looked> of(Pins pins) {
        return pins.versions().entrySet().stream()
                .flatMap(pin -> datasets.find(pin.getKey()).stream()
                        .flatMap(dataset -> dataset.versions().stream())
                        .filter(version -> version.id().equals(pin.getValue())))
                .map(version -> new Looked(version, found(version)))
                .toList();
    }

    /** The statements on a subject that are drawn. */
    DrawnRows rows(Pins pins, Subject subject) {
        return DrawnRows.of(
                ledger.search(pins, subject.filter(), List.of()),
                row -> Subject.of(row.version().dataset(), row.observation()).equals(subject));
    }

    /** The statements of the series of a subject that are drawn, on whatever period and base. */
    DrawnRows ofSeries(Pins pins, Subject subject) {
        return DrawnRows.of(ledger.search(pins, subject.ofSeries(), List.of()), row -> true);
    }

    /** The first of these. */
    Optional<LedgerRow> firstOfSeries(Pins pins, Subject subject) {
        return DrawnRows.drawn(ledger.search(pins, subject.ofSeries(), List.of()))
                .findFirst();
    }

    private CompletableFuture<Found> found(DatasetVersion version) {
        CompletableFuture<Found> made;
        synchronized (kept) {
            CompletableFuture<Found> known = kept.get(version);
            if (known != null && !known.isCompletedExceptionally()) {
                return known;
            }
            if (kept.size() >= KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            made = version.observations() <= SHORT
                    ? new CompletableFuture<>()
                    : CompletableFuture.supplyAsync(() -> EditionDisagreements.of(version, ledger), beside);
            kept.put(version, made);
        }
        var unused = made.whenComplete((found, failed) -> {
            if (failed != null) {
                LOG.warn("{} {} could not be looked through", version.dataset(), version.id(), failed);
            }
        });
        if (version.observations() <= SHORT) {
            made.completeAsync(() -> EditionDisagreements.of(version, ledger), Runnable::run);
        }
        return made;
    }

    @PreDestroy
    void close() {
        beside.shutdownNow();
    }

    /** An edition, and what was found in it or will be. */
    record Looked(DatasetVersion version, CompletableFuture<Found> result) {

        /** Empty while it is looked through, and where that failed. */
        Optional<Found> found() {
            return result.isCompletedExceptionally() ? Optional.empty() : Optional.ofNullable(result.getNow(null));
        }
    }
}
