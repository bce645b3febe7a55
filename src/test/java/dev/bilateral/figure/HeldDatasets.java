package dev.bilateral.figure;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Datasets without rows, held in memory. */
final class HeldDatasets implements DatasetService {

    private final Map<DatasetId, Dataset> datasets = new TreeMap<>();

    /** @param versions oldest first */
    HeldDatasets with(String dataset, String... versions) {
        DatasetId id = new DatasetId(dataset);
        List<DatasetVersion> newestFirst =
                new ArrayList<>(Stream.of(versions).map(v -> version(id, v)).toList());
        datasets.put(id, new Dataset(id, newestFirst.reversed()));
        return this;
    }

    @Override
    public List<Dataset> datasets() {
        return List.copyOf(datasets.values());
    }

    @Override
    public Optional<Dataset> find(DatasetId dataset) {
        return Optional.ofNullable(datasets.get(dataset));
    }

    @Override
    public Optional<Edition> edition(DatasetId dataset, DatasetVersionId version) {
        return Optional.empty();
    }

    @Override
    public Pins newest() {
        return pins(version -> true);
    }

    @Override
    public Optional<Pins> asOf(LocalDate day) {
        return Optional.of(pins(version -> !version.id().day().isAfter(day)))
                .filter(pins -> !pins.versions().isEmpty());
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return datasets.values().stream()
                .flatMap(d -> d.versions().stream())
                .map(v -> v.id().day())
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<LoadFailure> failures() {
        return List.of();
    }

    private Pins pins(Predicate<DatasetVersion> wanted) {
        Map<DatasetId, DatasetVersionId> pins = new TreeMap<>();
        datasets.forEach((id, dataset) ->
                dataset.versions().stream().filter(wanted).findFirst().ifPresent(v -> pins.put(id, v.id())));
        return Pins.of(pins);
    }

    private static DatasetVersion version(DatasetId dataset, String id) {
        return new DatasetVersion(
                dataset, DatasetVersionId.of(id), dataset.value(), "", "", Instant.EPOCH, "", 0, 0, 0);
    }
}
