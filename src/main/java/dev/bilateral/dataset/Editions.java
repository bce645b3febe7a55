package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.DatasetService.Edition;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The editions that pins name, one per dataset. */
public record Editions(SortedMap<DatasetId, Edition> editions) {

    public Editions {
        editions = Collections.unmodifiableSortedMap(new TreeMap<>(editions));
    }

    /** A pinned version that does not exist is left out. */
    public static Editions of(DatasetService datasets, Pins pins) {
        SortedMap<DatasetId, Edition> found = new TreeMap<>();
        pins.versions()
                .forEach((dataset, version) ->
                        datasets.edition(dataset, version).ifPresent(edition -> found.put(dataset, edition)));
        return new Editions(found);
    }

    public static Editions of(Edition... editions) {
        SortedMap<DatasetId, Edition> byDataset = new TreeMap<>();
        Arrays.stream(editions)
                .forEach(edition -> byDataset.put(edition.version().dataset(), edition));
        return new Editions(byDataset);
    }

    public Optional<Edition> find(String dataset) {
        return Optional.ofNullable(editions.get(new DatasetId(dataset)));
    }

    /** The observations of some series that may be drawn, in file order; none where the dataset is not pinned. */
    public List<Observation> drawn(String dataset, String... series) {
        return find(dataset)
                .map(edition -> edition.of(series).stream()
                        .filter(o -> o.flag().isDrawn())
                        .toList())
                .orElse(List.of());
    }

    /** One observation by its id, where the edition has it. */
    public Optional<Observation> observation(String dataset, String id) {
        return find(dataset).stream()
                .flatMap(edition -> edition.observations().stream())
                .filter(o -> o.id().equals(id))
                .findFirst();
    }
}
