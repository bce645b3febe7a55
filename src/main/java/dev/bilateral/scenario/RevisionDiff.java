package dev.bilateral.scenario;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions of a scenario: only that. Applied to the one it gives the other.
 *
 * @param assumptions in the order of the keys
 * @param pins in the order of the datasets
 */
public record RevisionDiff(
        ScenarioRevision from, ScenarioRevision to, List<AssumptionChange> assumptions, List<PinChange> pins) {

    public RevisionDiff {
        assumptions = List.copyOf(assumptions);
        pins = List.copyOf(pins);
    }

    /**
     * One assumption in both, with different content.
     *
     * @param before null where the older one was saved before there was such a key
     * @param after null where the other was
     * @param in the revision that gave it the content of the newer one
     */
    public record AssumptionChange(
            AssumptionKey key,
            @Nullable Assumption before,
            @Nullable Assumption after,
            ScenarioRevision in) {

        /** Whether the value is another, else it is only the reason or the source. */
        public boolean isOfValue() {
            return before == null || after == null || !before.value().equals(after.value());
        }
    }

    /**
     * One dataset, pinned to different versions.
     *
     * @param before null where it was not pinned
     * @param after null where it is not
     * @param in the revision that gave it the version of the newer one
     */
    public record PinChange(
            DatasetId dataset,
            @Nullable DatasetVersionId before,
            @Nullable DatasetVersionId after,
            ScenarioRevision in) {}

    /**
     * @param revisions of one scenario, with all that lie between the two; others do no harm
     * @param from either of the two may be the newer one
     */
    public static RevisionDiff between(
            ScenarioRevision from, ScenarioRevision to, Collection<ScenarioRevision> revisions) {
        List<ScenarioRevision> way = way(from, to, revisions);
        List<AssumptionChange> assumptions = new ArrayList<>();
        for (AssumptionKey key : AssumptionKey.values()) {
            Assumption before = from.assumptions().get(key);
            Assumption after = to.assumptions().get(key);
            if (!Objects.equals(before, after)) {
                assumptions.add(new AssumptionChange(
                        key, before, after, last(way, r -> r.assumptions().get(key))));
            }
        }
        SortedSet<DatasetId> datasets = new TreeSet<>(from.pins().versions().keySet());
        datasets.addAll(to.pins().versions().keySet());
        List<PinChange> pins = new ArrayList<>();
        for (DatasetId dataset : datasets) {
            Optional<DatasetVersionId> before = from.pins().find(dataset);
            Optional<DatasetVersionId> after = to.pins().find(dataset);
            if (!before.equals(after)) {
                pins.add(new PinChange(
                        dataset,
                        before.orElse(null),
                        after.orElse(null),
                        last(way, r -> r.pins().find(dataset).orElse(null))));
            }
        }
        return new RevisionDiff(from, to, assumptions, pins);
    }

    public boolean isEmpty() {
        return assumptions.isEmpty() && pins.isEmpty();
    }

    /** What {@code from} assumes, with these changes. */
    public Map<AssumptionKey, Assumption> applyTo(Map<AssumptionKey, Assumption> before) {
        EnumMap<AssumptionKey, Assumption> after = new EnumMap<>(AssumptionKey.class);
        after.putAll(before);
        assumptions.forEach(change -> {
            if (change.after() == null) {
                after.remove(change.key());
            } else {
                after.put(change.key(), change.after());
            }
        });
        return after;
    }

    /** What {@code from} pins, with these changes. */
    public Pins applyTo(Pins before) {
        SortedMap<DatasetId, DatasetVersionId> after = new TreeMap<>(before.versions());
        pins.forEach(change -> {
            if (change.after() == null) {
                after.remove(change.dataset());
            } else {
                after.put(change.dataset(), change.after());
            }
        });
        return new Pins(after);
    }

    /** From the older of the two to the newer one. */
    private static List<ScenarioRevision> way(
            ScenarioRevision from, ScenarioRevision to, Collection<ScenarioRevision> revisions) {
        int first = Math.min(from.number(), to.number());
        int last = Math.max(from.number(), to.number());
        SortedMap<Integer, ScenarioRevision> way = new TreeMap<>();
        revisions.stream().filter(r -> r.number() > first && r.number() < last).forEach(r -> way.put(r.number(), r));
        way.put(from.number(), from);
        way.put(to.number(), to);
        return List.copyOf(way.values());
    }

    /** The last on the way that differs from the one before it. */
    private static ScenarioRevision last(
            List<ScenarioRevision> way, Function<ScenarioRevision, @Nullable Object> part) {
        for (int i = way.size() - 1; i > 0; i--) {
            if (!Objects.equals(part.apply(way.get(i)), part.apply(way.get(i - 1)))) {
                return way.get(i);
            }
        }
        return way.getLast();
    }
}
