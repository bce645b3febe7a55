package dev.bilateral.scenario;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Flag;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.ReferenceRamps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How reference pipelines filled, as one edition tells it. It takes the rows flagged {@code reference}: of each pipeline
 * the yearly flows and the design capacity, on whatever basis they are stated, as shares and never converted.
 */
public final class ReferenceRecord {

    public static final DatasetId DATASET = new DatasetId("reference-pipelines");

    private ReferenceRecord() {}

    /** The ramps of the edition that is pinned; none where there is no such edition. */
    public static ReferenceRamps ramps(DatasetService datasets, Pins pins) {
        return pins.find(DATASET)
                .flatMap(version -> datasets.edition(DATASET, version))
                .map(ReferenceRecord::ramps)
                .orElse(ReferenceRamps.NONE);
    }

    /** The ramps of all pipelines whose record is complete in this edition. */
    public static ReferenceRamps ramps(Edition edition) {
        Map<String, List<Double>> ramps = new HashMap<>();
        for (String pipeline : AssumptionKey.GAS_REFERENCE.choices()) {
            ramp(edition, pipeline).ifPresent(shares -> ramps.put(pipeline, shares));
        }
        return ReferenceRamps.of(ramps);
    }

    /** @return empty without a capacity, with a year missing, or where no year reaches the capacity */
    private static Optional<List<Double>> ramp(Edition edition, String pipeline) {
        Optional<Double> capacity =
                flagged(edition, pipeline + "-capacity").stream().findFirst().flatMap(ReferenceRecord::value);
        if (capacity.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<Integer, Double> flows = new TreeMap<>();
        flagged(edition, pipeline + "-flow")
                .forEach(o -> o.calendarYear().ifPresent(year -> value(o).ifPresent(flow -> flows.put(year, flow))));
        return untilFull(flows, capacity.get());
    }

    /**
     * Whether flows are a record that a scenario can follow: two years or more without a gap, from the first to the first
     * at or above capacity.
     *
     * @param flows by calendar year, in the unit of the capacity
     */
    public static boolean isComplete(SortedMap<Integer, Double> flows, double capacity) {
        return untilFull(flows, capacity).isPresent();
    }

    private static Optional<List<Double>> untilFull(SortedMap<Integer, Double> flows, double capacity) {
        List<Double> shares = new ArrayList<>();
        for (Map.Entry<Integer, Double> flow : flows.entrySet()) {
            if (flow.getKey() != flows.firstKey() + shares.size()) {
                return Optional.empty();
            }
            shares.add(flow.getValue() / capacity);
            if (shares.getLast() >= 1) {
                return shares.size() > 1 ? Optional.of(shares) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<Observation> flagged(Edition edition, String series) {
        return edition.of(series).stream()
                .filter(o -> o.flag() == Flag.REFERENCE)
                .toList();
    }

    private static Optional<Double> value(Observation observation) {
        return Optional.ofNullable(observation.stated())
                .map(stated -> stated.value())
                .map(digits -> digits.number());
    }
}
