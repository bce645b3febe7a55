package dev.bilateral.dataset;

import dev.bilateral.dataset.DatasetService.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two editions of a dataset, observation by observation; the id says which row is which. A row
 * that only moved in its file is no change.
 *
 * @param added in the order of the newer file
 * @param removed in the order of the older file
 * @param changed in the order of the newer file
 */
public record DatasetDiff(List<Observation> added, List<Observation> removed, List<Change> changed) {

    public DatasetDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static DatasetDiff between(Edition older, Edition newer) {
        Map<String, Observation> before = byId(older);
        Map<String, Observation> after = byId(newer);
        return new DatasetDiff(
                newer.observations().stream()
                        .filter(o -> !before.containsKey(o.id()))
                        .toList(),
                older.observations().stream()
                        .filter(o -> !after.containsKey(o.id()))
                        .toList(),
                newer.observations().stream()
                        .flatMap(o -> Optional.ofNullable(before.get(o.id())).map(was -> new Change(was, o)).stream())
                        .filter(Change::isReal)
                        .toList());
    }

    /** A first edition has no older one: all its rows are added. */
    public static DatasetDiff ofFirst(Edition first) {
        return new DatasetDiff(first.observations(), List.of(), List.of());
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static Map<String, Observation> byId(Edition edition) {
        return edition.observations().stream()
                .collect(Collectors.toMap(Observation::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** One row in both editions, with different content. */
    public record Change(Observation before, Observation after) {

        private boolean isReal() {
            return !before.saysTheSameAs(after);
        }
    }
}
