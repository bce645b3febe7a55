package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.ObservationRef;
import java.util.List;
import java.util.Optional;

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
