package dev.bilateral.dataset.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Withdrawal;
import dev.bilateral.dataset.query.DatasetQuery.Withdrawn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All published versions by dataset, as they are at one moment. */
record Catalogue(SortedMap<DatasetId, Dataset> datasets) {

    static Catalogue of(List<DatasetVersion> versions, List<Withdrawn> withdrawn) {
        Map<DatasetId, Map<DatasetVersionId, Withdrawal>> withdrawals = withdrawn.stream()
                .collect(groupingBy(Withdrawn::dataset, toMap(Withdrawn::version, Withdrawn::withdrawal)));
        SortedMap<DatasetId, Dataset> datasets = new TreeMap<>();
        versions.stream()
                .sorted(Comparator.comparing(DatasetVersion::id).reversed())
                .collect(groupingBy(DatasetVersion::dataset, toList()))
                .forEach((id, newestFirst) ->
                        datasets.put(id, new Dataset(id, newestFirst, withdrawals.getOrDefault(id, Map.of()))));
        return new Catalogue(datasets);
    }

    Optional<DatasetVersion> find(DatasetId dataset, DatasetVersionId version) {
        return Optional.ofNullable(datasets.get(dataset)).stream()
                .flatMap(d -> d.versions().stream())
                .filter(v -> v.id().equals(version))
                .findFirst();
    }

    /** The newest version of each dataset that has one which passes; withdrawn ones never do. */
    Pins newest(Predicate<DatasetVersionId> passes) {
        Map<DatasetId, DatasetVersionId> newest = new TreeMap<>();
        datasets.forEach((id, dataset) -> dataset.standing().stream()
                .map(DatasetVersion::id)
                .filter(passes)
                .findFirst()
                .ifPresent(version -> newest.put(id, version)));
        return Pins.of(newest);
    }

    Optional<LocalDate> firstDay() {
        return datasets.values().stream()
                .map(dataset -> dataset.first().id().day())
                .min(Comparator.naturalOrder());
    }
}
