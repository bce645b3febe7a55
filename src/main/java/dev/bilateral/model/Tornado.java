package dev.bilateral.model;

import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Qualifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What each input does to an outcome: one input at a time goes from its low to its high, while the others stay at their
 * working values. The widest comes first.
 *
 * @param working the outcome where nothing moves
 */
public record Tornado(OptionalDouble working, List<Bar> bars) {

    /** The part of a value by which an input without a range is moved either way: a convention, no claim about it. */
    public static final double TENTH = 0.1;

    /**
     * @param isRange whether the input carries this range, or is moved by convention
     * @param atLow the outcome with the input at its low, or empty where there is none
     */
    public record Bar(
            AssumptionKey key, boolean isRange, double low, double high, OptionalDouble atLow, OptionalDouble atHigh) {

        /** How far apart the outcomes are; endless where one of two is missing. */
        public double width() {
            if (atLow.isPresent() && atHigh.isPresent()) {
                return StrictMath.abs(atHigh.getAsDouble() - atLow.getAsDouble());
            }
            return atLow.isEmpty() && atHigh.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
        }
    }

    public Tornado {
        bars = List.copyOf(bars);
    }

    /** The inputs that carry a range. Those that change nothing are left out. */
    public static Tornado ofRanges(Outcome outcome, Inputs inputs, ReferenceRamps references) {
        List<Bar> bars = new ArrayList<>();
        inputs.ranges()
                .forEach((key, range) ->
                        bars.add(bar(key, true, range.low(), range.high(), outcome, inputs, references)));
        return of(outcome, inputs, references, bars);
    }

    /**
     * Some inputs, each moved by a tenth of its value, and each year by one, within what is allowed: a way to compare
     * them where nobody has said how uncertain they are. Of an interval both ends move.
     */
    public static Tornado byTenths(Outcome outcome, Inputs inputs, ReferenceRamps references, Set<AssumptionKey> keys) {
        List<Bar> bars = new ArrayList<>();
        for (AssumptionKey key : EnumSet.copyOf(keys)) {
            double value = inputs.number(key);
            if (key.kind() == AssumptionKey.Kind.SHARE && Double.isNaN(value)) {
                bars.add(shareByTenth(key, outcome, inputs, references));
            } else if (key.takesRange() && !Double.isNaN(value)) {
                double step = step(key, value);
                double low = StrictMath.max(key.min(), value - step);
                double high = StrictMath.min(key.max(), value + step);
                bars.add(bar(key, false, low, high, outcome, inputs, references));
            }
        }
        return of(outcome, inputs, references, bars);
    }

    /** A share keeps its qualifier, except that none is over all of it. */
    private static Bar shareByTenth(AssumptionKey key, Outcome outcome, Inputs inputs, ReferenceRamps references) {
        Share share = inputs.statedShare();
        Share low = new Share(share.qualifier(), share.low() * (1 - TENTH), share.high() * (1 - TENTH));
        double end = StrictMath.min(key.max(), share.low() * (1 + TENTH));
        Share high = share.qualifier() == Qualifier.OVER && end >= key.max()
                ? new Share(Qualifier.AT_LEAST, end, end)
                : new Share(share.qualifier(), end, StrictMath.min(key.max(), share.high() * (1 + TENTH)));
        return new Bar(
                key,
                false,
                low.low(),
                high.low(),
                at(key, low.toString(), outcome, inputs, references),
                at(key, high.toString(), outcome, inputs, references));
    }

    private static double step(AssumptionKey key, double value) {
        if (key.unit().equals("year")) {
            return 1;
        }
        double tenth = StrictMath.abs(value) * TENTH;
        return key.kind() == AssumptionKey.Kind.INTEGER ? StrictMath.max(1, StrictMath.rint(tenth)) : tenth;
    }

    private static Bar bar(
            AssumptionKey key,
            boolean isRange,
            double low,
            double high,
            Outcome outcome,
            Inputs inputs,
            ReferenceRamps references) {
        return new Bar(
                key,
                isRange,
                low,
                high,
                at(key, PlainNumber.text(low), outcome, inputs, references),
                at(key, PlainNumber.text(high), outcome, inputs, references));
    }

    /** A value that can't be computed with beside the others gives no outcome. */
    private static OptionalDouble at(
            AssumptionKey key, String value, Outcome outcome, Inputs inputs, ReferenceRamps references) {
        Map<AssumptionKey, String> moved = Map.of(key, value);
        return inputs.check(moved, references).isEmpty()
                ? outcome.of(inputs.with(moved), references)
                : OptionalDouble.empty();
    }

    private static Tornado of(Outcome outcome, Inputs inputs, ReferenceRamps references, List<Bar> bars) {
        bars.removeIf(bar -> bar.width() == 0);
        bars.sort(Comparator.comparingDouble(Bar::width).reversed().thenComparing(Bar::key));
        return new Tornado(outcome.of(inputs, references), bars);
    }
}
