package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The observations that saved values cite, whichever dataset they stand in. Short editions are held; of long ones, single
 * rows are read.
 *
 * @param first the editions that are looked in first
 * @param otherwise those that are looked in where the first do not hold what is cited: of what was saved, its own
 */
public record CitedObservations(DatasetService datasets, Ledger ledger, Pins first, Pins otherwise) {

    public Optional<Observation> find(ObservationRef cited) {
        return find(cited, first).or(() -> find(cited, otherwise));
    }

    /** As it was when the value that cites it was saved, so in the other order. */
    public Optional<Observation> asSaved(ObservationRef cited) {
        return find(cited, otherwise).or(() -> find(cited, first));
    }

    /** All of a dataset in the edition that comes first, in file order; none where no version of it is pinned, or a long one. */
    public List<Observation> of(DatasetId dataset) {
        return observations(dataset, first);
    }

    /** What the newest edition makes of it since it was saved; empty where that says the same, or nothing is cited. */
    public Optional<Changed> changed(ObservationRef cited) {
        return asSaved(cited).flatMap(before -> changed(cited.dataset(), before));
    }

    /** What the newest edition makes of an observation; empty where that says the same. */
    public Optional<Changed> changed(DatasetId dataset, Observation before) {
        Pins newest = datasets.newest();
        Observation after =
                find(new ObservationRef(dataset, before.id()), newest).orElse(null);
        return after != null && after.saysTheSameAs(before)
                ? Optional.empty()
                : newest.find(dataset).map(version -> new Changed(before, version, after));
    }

    /**
     * A cited observation that the newest edition has otherwise.
     *
     * @param in the newest edition
     * @param after null where that has it no more
     */
    public record Changed(
            Observation before,
            DatasetVersionId in,
            @Nullable Observation after) {}

    private Optional<Observation> find(ObservationRef cited, Pins pins) {
        return isShort(cited.dataset(), pins)
                ? observations(cited.dataset(), pins).stream()
                        .filter(o -> o.id().equals(cited.observation()))
                        .findFirst()
                : ledger.named(pins, List.of(cited)).stream()
                        .map(LedgerRow::observation)
                        .findFirst();
    }

    private boolean isShort(DatasetId dataset, Pins pins) {
        return pins.find(dataset)
                .flatMap(version -> datasets.find(dataset, version))
                .filter(version -> !LongVersions.areShort(version))
                .isEmpty();
    }

    private List<Observation> observations(DatasetId dataset, Pins pins) {
        return pins.find(dataset)
                .filter(version -> isShort(dataset, pins))
                .flatMap(version -> datasets.edition(dataset, version))
                .map(DatasetService.Edition::observations)
                .orElse(List.of());
    }
}
