package dev.bilateral.dashboard.gas;

import dev.bilateral.dataset.Observation;
import java.util.List;
import java.util.Optional;

/**
 * How one pipeline filled, as far as an edition tells.
 *
 * @param id as in series names: {@code nord-stream-1}
 * @param name as on screen
 * @param capacity the stated design capacity, or empty where the edition has none
 * @param years oldest first; with a complete record one figure per year, else all that is stated
 * @param isComplete whether the reference figures run without a gap from the first to design capacity
 */
record PipelineRecord(
        String id, String name, Optional<Observation> capacity, List<FlowYear> years, boolean isComplete) {

    /**
     * The flow of one calendar year.
     *
     * @param sinceFirstGas calendar years since the calendar year of first gas
     * @param share of design capacity in percent
     */
    record FlowYear(Observation observation, int year, int sinceFirstGas, double flow, double capacity) {

        double share() {
            return flow / capacity * 100;
        }
    }

    /** Calendar years from the year of first gas to the first at or above design capacity. */
    Optional<Integer> yearsToCapacity() {
        return years.stream()
                .filter(y -> y.flow() >= y.capacity())
                .map(FlowYear::sinceFirstGas)
                .findFirst();
    }

    /** Whether its flows can be set against a capacity at all. */
    boolean hasShares() {
        return !years.isEmpty();
    }
}
