package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.ObservationRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The observations that saved values cite, whichever dataset they stand in.
 *
 * @param first the editions that are looked in first
 * @param otherwise those that are looked in where the first do not hold what is cited
 */
public record CitedObservations(DatasetService datasets, Pins first, Pins otherwise) {

    public Optional<Observation> find(ObservationRef cited) {
        return find(cited, first).or(() -> find(cited, otherwise));
    }

    /** All of a dataset in the edition that comes first, in file order; none where no version of it is pinned. */
    public List<Observation> of(DatasetId dataset) {
        return observations(dataset, first);
    }

    /** What the newest edition makes of it; empty where that says the same, and where nothing cites it here. */
    public Optional<Changed> changed(ObservationRef cited) {
        Pins newest = datasets.newest();
        Optional<Observation> before = find(cited);
        Optional<DatasetVersionId> version = newest.find(cited.dataset());
        if (before.isEmpty() || version.isEmpty() || version.equals(first.find(cited.dataset()))) {
            return Optional.empty();
        }
        Observation after = find(cited, newest).orElse(null);
        return after != null && after.saysTheSameAs(before.get())
                ? Optional.empty()
                : Optional.of(new Changed(before.get(), version.get(), after));
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
        return observations(cited.dataset(), pins).stream()
                .filter(o -> o.id().equals(cited.observation()))
                .findFirst();
    }

    private List<Observation> observations(DatasetId dataset, Pins pins) {
        return pins.find(dataset)
                .flatMap(version -> datasets.edition(dataset, version))
                .map(DatasetService.Edition::observations)
                .orElse(List.of());
    }
}
