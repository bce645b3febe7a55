package dev.bilateral.scenario;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.GasProjection;
import dev.bilateral.model.ReferenceRamps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a revision's move to the newest editions would bring: seen before it is made.
 *
 * @param pins the revision's own, each as its newest version
 * @param moved the datasets that have a newer version than the revision was saved with
 * @param cited the statements that its values rest on, where a newer edition has them otherwise or no more
 * @param isComputable whether the revision can be computed with the newest editions
 * @param lastYear of the horizon
 * @param volumeBefore all gas delivered by then, in bcm; empty before first delivery
 * @param volumeAfter the same with the newest editions
 */
public record PinMove(
        Pins pins,
        List<Moved> moved,
        List<Cited> cited,
        boolean isComputable,
        int lastYear,
        OptionalDouble volumeBefore,
        OptionalDouble volumeAfter) {

    public PinMove {
        moved = List.copyOf(moved);
        cited = List.copyOf(cited);
    }

    /**
     * One dataset.
     *
     * @param from null where it was not pinned
     */
    public record Moved(@Nullable DatasetVersion from, DatasetVersion to) {}

    /**
     * A statement behind a value.
     *
     * @param after null where the newer edition has it no more
     */
    public record Cited(
            AssumptionKey key, Observation before, @Nullable Observation after) {}

    public static PinMove of(ScenarioRevision revision, DatasetService datasets, Ledger ledger) {
        Pins newest = datasets.newest().orElse(revision.pins());
        ReferenceRamps ramps = ReferenceRecord.ramps(datasets, newest);
        boolean isComputable = revision.inputs().check(Map.of(), ramps).isEmpty();
        int lastYear = revision.inputs().integer(AssumptionKey.HORIZON_LAST_YEAR);
        return new PinMove(
                newest,
                newest.versions().keySet().stream()
                        .flatMap(dataset -> moved(dataset, revision.pins(), newest, datasets).stream())
                        .toList(),
                revision.assumptions().values().stream()
                        .flatMap(a -> cited(a, revision.pins(), newest, datasets, ledger).stream())
                        .toList(),
                isComputable,
                lastYear,
                volume(revision, revision.references(), lastYear),
                isComputable ? volume(revision, ramps, lastYear) : OptionalDouble.empty());
    }

    public boolean isEmpty() {
        return moved.isEmpty();
    }

    /** Whether a projected number is another one; all others rest on the assumptions alone. */
    public boolean changesNumbers() {
        return isComputable && !volumeBefore.equals(volumeAfter);
    }

    private static Optional<Moved> moved(DatasetId dataset, Pins pins, Pins newest, DatasetService datasets) {
        Optional<DatasetVersionId> from = pins.find(dataset);
        DatasetVersionId to = newest.find(dataset).orElseThrow();
        if (from.filter(version -> version.compareTo(to) >= 0).isPresent()) {
            return Optional.empty();
        }
        return datasets.find(dataset, to)
                .map(after -> new Moved(
                        from.flatMap(version -> datasets.find(dataset, version)).orElse(null), after));
    }

    private static Optional<Cited> cited(
            Assumption assumption, Pins pins, Pins newest, DatasetService datasets, Ledger ledger) {
        ObservationRef from = assumption.from();
        if (from == null) {
            return Optional.empty();
        }
        Pins none = Pins.of(Map.of());
        Optional<Observation> before = new CitedObservations(datasets, ledger, pins, none).find(from);
        Optional<Observation> after = new CitedObservations(datasets, ledger, newest, none).find(from);
        return Stream.of(before)
                .flatMap(Optional::stream)
                .filter(was -> after.isEmpty() || !was.saysTheSameAs(after.get()))
                .map(was -> new Cited(assumption.key(), was, after.orElse(null)))
                .findFirst();
    }

    private static OptionalDouble volume(ScenarioRevision revision, ReferenceRamps ramps, int lastYear) {
        return revision.inputs().check(Map.of(), ramps).isEmpty()
                ? GasProjection.of(revision.inputs(), ramps).cumulativeDelivered(lastYear)
                : OptionalDouble.empty();
    }
}
