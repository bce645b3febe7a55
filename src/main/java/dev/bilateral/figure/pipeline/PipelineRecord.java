package dev.bilateral.figure.pipeline;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one pipeline filled, as far as an edition tells.
 *
 * @param id as in series names: {@code nord-stream-1}
 * @param name as on screen
 * @param capacity the stated design capacity, or empty where the edition has none
 * @param years oldest first; with a complete record one figure per year, else all that is stated
 * @param isComplete whether the reference figures run without a gap from the first to design capacity
 */
public record PipelineRecord(
        String id, String name, Optional<Observation> capacity, List<FlowYear> years, boolean isComplete) {

    private static final Messages TEXTS = Messages.of(PipelineRecord.class);

    /**
     * The flow of one calendar year.
     *
     * @param sinceFirstGas calendar years since the calendar year of first gas
     * @param flow in the unit of the capacity
     */
    public record FlowYear(Observation observation, int year, int sinceFirstGas, double flow, double capacity) {

        /** Of design capacity, in percent. */
        public double share() {
            return flow / capacity * 100;
        }

        /**
         * The share as text. Our arithmetic on a stated flow keeps its hedge; what falls short of the design by little
         * is not rounded up to it.
         */
        public String shareText() {
            int decimals = share() < 100 && Math.round(share()) == 100 ? 1 : 0;
            String percent = Text.withUnit(Text.rounded(share(), decimals), "percent");
            return isAbout() ? Text.unbroken(TEXTS.text("about", percent)) : percent;
        }

        /** Whether the source hedges the flow. */
        public boolean isAbout() {
            Stated stated = observation.stated();
            return stated != null && stated.qualifier() == Qualifier.ABOUT;
        }
    }

    /** Calendar years from the year of first gas to the first at or above design capacity. */
    public Optional<Integer> yearsToCapacity() {
        return years.stream()
                .filter(y -> y.flow() >= y.capacity())
                .map(FlowYear::sinceFirstGas)
                .findFirst();
    }

    /**
     * By how much the flow rose a year once the pipe was built, in bcm: from the first calendar year after the year of
     * first gas to the first at or above design capacity. None without a complete record, or where these are one year.
     */
    public OptionalDouble addedPerYear() {
        Optional<FlowYear> first =
                years.stream().filter(y -> y.sinceFirstGas() >= 1).findFirst();
        Optional<FlowYear> full =
                years.stream().filter(y -> y.flow() >= y.capacity()).findFirst();
        if (!isComplete
                || first.isEmpty()
                || full.isEmpty()
                || full.get().year() <= first.get().year()) {
            return OptionalDouble.empty();
        }
        double rise = full.get().flow() - first.get().flow();
        return OptionalDouble.of(rise / (full.get().year() - first.get().year()));
    }

    /** Whether its flows can be set against a capacity at all. */
    public boolean hasShares() {
        return !years.isEmpty();
    }
}
