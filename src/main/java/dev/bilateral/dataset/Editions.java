package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService.Edition;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    /** Some of the editions that pins name, so that none that may be long is read in vain. */
    public static Editions some(DatasetService datasets, Pins pins, Collection<DatasetId> wanted) {
        Map<DatasetId, DatasetVersionId> some = new TreeMap<>(pins.versions());
        some.keySet().retainAll(wanted);
        return of(datasets, Pins.of(some));
    }

    /**
     * The editions that pins name, for a screen that would be wrong without some of them.
     *
     * @param needed ids of datasets; one that could never be loaded is left out, as the screen then says
     * @throws NothingPinned where one of them begins after the day of the pins
     */
    public static Editions of(DatasetService datasets, Pins pins, Collection<String> needed) {
        needed.stream()
                .map(DatasetId::new)
                .filter(id -> pins.find(id).isEmpty())
                .flatMap(id -> datasets.find(id).stream())
                .findFirst()
                .ifPresent(late -> {
                    throw NothingPinned.before(late);
                });
        Map<DatasetId, DatasetVersionId> wanted = new TreeMap<>(pins.versions());
        wanted.keySet().removeIf(dataset -> !needed.contains(dataset.value())); // none that may be long is read in vain
        return of(datasets, Pins.of(wanted));
    }

    /**
     * One edition that is needed.
     *
     * @throws NothingPinned where no version of the dataset is pinned, or one that there is not
     */
    public static Edition required(DatasetService datasets, Pins pins, DatasetId dataset) {
        return pins.find(dataset)
                .flatMap(version -> datasets.edition(dataset, version))
                .orElseThrow(() -> datasets.find(dataset)
                        .map(NothingPinned::before)
                        .orElseGet(() -> NothingPinned.neverLoaded(dataset)));
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
