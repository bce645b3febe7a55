package dev.bilateral.workbench.disagreements;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Disagreements;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Finds disagreements in editions of any length: series by series, of which one is held at a time. */
@Service
class PinnedDisagreements {

    /** A series that is longer is not held against itself; the screen says so. */
    private static final int LONGEST = 20_000;

    private static final int KEPT = 50;

    private final DatasetService datasets;
    private final Ledger ledger;
    private final Map<DatasetVersion, Found> kept = Collections.synchronizedMap(new LinkedHashMap<>());

    PinnedDisagreements(DatasetService datasets, Ledger ledger) {
        this.datasets = datasets;
        this.ledger = ledger;
    }

    /** By dataset, then in the order of series and rows. */
    List<Found> of(Pins pins) {
        return pins.versions().entrySet().stream()
                .flatMap(pin -> datasets.find(pin.getKey()).stream()
                        .flatMap(dataset -> dataset.versions().stream())
                        .filter(version -> version.id().equals(pin.getValue())))
                .map(this::of)
                .toList();
    }

    /** All rows of the series of a subject, in file order. */
    List<LedgerRow> rows(Pins pins, Subject subject) {
        return ledger.search(pins, subject.ofSeries(), List.of()).page(0, LONGEST);
    }

    private Found of(DatasetVersion version) {
        Found known = kept.get(version);
        if (known != null) {
            return known;
        }
        Found found = find(version);
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        kept.put(version, found);
        return found;
    }

    private Found find(DatasetVersion version) {
        List<Disagreement> disagreements = new ArrayList<>();
        List<Series> tooLong = new ArrayList<>();
        Pins only = Pins.of(new TreeMap<>(Map.of(version.dataset(), version.id())));
        for (Series series : ledger.series(version)) {
            LedgerRows rows =
                    ledger.search(only, new Subject(version.dataset(), series.id(), null, "").ofSeries(), List.of());
            if (rows.page(LONGEST, 1).isEmpty()) {
                List<Observation> observations = rows.page(0, LONGEST).stream()
                        .map(LedgerRow::observation)
                        .toList();
                disagreements.addAll(Disagreements.among(observations));
            } else {
                tooLong.add(series);
            }
        }
        return new Found(version, disagreements, tooLong);
    }

    /**
     * What was found in one edition.
     *
     * @param tooLong series that were not looked through
     */
    record Found(DatasetVersion version, List<Disagreement> disagreements, List<Series> tooLong) {

        Found {
            disagreements = List.copyOf(disagreements);
            tooLong = List.copyOf(tooLong);
        }

        DatasetId dataset() {
            return version.dataset();
        }
    }
}
