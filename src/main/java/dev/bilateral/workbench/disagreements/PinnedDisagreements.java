package dev.bilateral.workbench.disagreements;

import dev.bilateral.common.Beside;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRow;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
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

    /** A page offers so many things to choose from in one series: the days of 130 years. */
    static final int MOST_SUBJECTS = 50_000;

    private static final int KEPT = 20;

    private final DatasetService datasets;
    private final Ledger ledger;
    private final Beside<DatasetVersion, Found> beside = new Beside<>("disagreements", KEPT);

    PinnedDisagreements(DatasetService datasets, Ledger ledger) {
        this.datasets = datasets;
        this.ledger = ledger;
    }

    /** By dataset; of an edition that is still looked through, what it will come to. */
    List<Looked> of(Pins pins) {
        return versions(pins)
                .map(version -> new Looked(version, found(version)))
                .toList();
    }

    /** The statements on a subject that are drawn. */
    DrawnRows rows(Pins pins, Subject subject) {
        return DrawnRows.of(
                ledger.search(pins, subject.filter(), List.of()),
                row -> Subject.of(row.version().dataset(), row.observation()).equals(subject));
    }

    /** What the statements of the series of a subject refer to, by period and base. */
    List<Subject> ofSeries(Pins pins, Subject subject) {
        return version(pins, subject).stream()
                .flatMap(version -> ledger.refersTo(version, subject.series(), MOST_SUBJECTS + 1).stream())
                .map(subject::on)
                .toList();
    }

    /** The first statement that is drawn of the series of a subject. */
    Optional<LedgerRow> firstOfSeries(Pins pins, Subject subject) {
        return DrawnRows.drawn(ledger.search(pins, subject.ofSeries(), List.of()))
                .findFirst();
    }

    /** The series of a subject, where its edition has it. */
    Optional<Series> series(Pins pins, Subject subject) {
        return version(pins, subject).stream()
                .flatMap(version -> ledger.series(version).stream())
                .filter(series -> series.id().equals(subject.series()))
                .findFirst();
    }

    private Optional<DatasetVersion> version(Pins pins, Subject subject) {
        return versions(pins)
                .filter(version -> version.dataset().equals(subject.dataset()))
                .findFirst();
    }

    private Stream<DatasetVersion> versions(Pins pins) {
        return pins.versions().entrySet().stream()
                .flatMap(pin -> datasets.find(pin.getKey()).stream()
                        .flatMap(dataset -> dataset.versions().stream())
                        .filter(version -> version.id().equals(pin.getValue())));
    }

    private CompletableFuture<Found> found(DatasetVersion version) {
        return version.observations() <= SHORT
                ? beside.atOnce(version, () -> lookThrough(version))
                : beside.get(version, () -> lookThrough(version));
    }

    private Found lookThrough(DatasetVersion version) {
        try {
            return EditionDisagreements.of(version, ledger, beside::goOn);
        } catch (DataAccessException | IllegalStateException failed) {
            LOG.warn("{} {} could not be looked through", version.dataset(), version.id(), failed);
            throw failed;
        }
    }

    @PreDestroy
    void close() {
        beside.close();
    }

    /** An edition, and what was found in it or will be. */
    record Looked(DatasetVersion version, CompletableFuture<Found> result) {

        /** Empty while it is looked through, and where that failed. */
        Optional<Found> found() {
            return result.isCompletedExceptionally() ? Optional.empty() : Optional.ofNullable(result.getNow(null));
        }
    }
}
