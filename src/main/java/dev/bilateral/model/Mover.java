package dev.bilateral.model;

import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Qualifier;
import dev.bilateral.model.Tornado.Bar;
import dev.bilateral.model.Tornado.Setting;
import java.util.Map;
import java.util.Optional;

/** Moves one input at a time to its low and its high. */
record Mover(Outcome outcome, Inputs inputs, ReferenceRamps references) {

    /** Over its range, else by a tenth; empty for what is no number, or has none. */
    Optional<Bar> bar(AssumptionKey key) {
        InputRange range = inputs.ranges().get(key);
        if (range != null) {
            return Optional.of(new Bar(key, true, to(key, range.low()), to(key, range.high())));
        }
        double value = inputs.number(key);
        if (key.kind() == AssumptionKey.Kind.SHARE && Double.isNaN(value)) {
            return Optional.of(share(key, inputs.statedShare()));
        }
        if (!key.takesRange() || Double.isNaN(value)) {
            return Optional.empty();
        }
        double step = step(key, value);
        return Optional.of(new Bar(
                key,
                false,
                to(key, StrictMath.max(key.min(), value - step)),
                to(key, StrictMath.min(key.max(), value + step))));
    }

    /** Whether the outcome is another where an input stands as high as it may. */
    boolean canMove(AssumptionKey key, Optional<Outcome.Value> working) {
        return !to(key, key.max()).outcome().equals(working);
    }

    /** A share keeps its qualifier, except that none is over all of it. */
    private Bar share(AssumptionKey key, Share share) {
        Share low = new Share(share.qualifier(), share.low() * (1 - Tornado.TENTH), share.high() * (1 - Tornado.TENTH));
        double end = StrictMath.min(key.max(), share.low() * (1 + Tornado.TENTH));
        boolean isAll = share.qualifier() == Qualifier.OVER || share.qualifier() == Qualifier.AT_LEAST;
        Share high = isAll && end >= key.max()
                ? new Share(Qualifier.EXACT, end, end)
                : new Share(share.qualifier(), end, StrictMath.min(key.max(), share.high() * (1 + Tornado.TENTH)));
        return new Bar(key, false, to(key, low.low(), low.toString()), to(key, high.low(), high.toString()));
    }

    private static double step(AssumptionKey key, double value) {
        if (key.unit().equals("year")) {
            return 1;
        }
        double tenth = StrictMath.abs(value) * Tornado.TENTH;
        return key.kind() == AssumptionKey.Kind.INTEGER ? StrictMath.max(1, StrictMath.rint(tenth)) : tenth;
    }

    private Setting to(AssumptionKey key, double number) {
        return to(key, number, PlainNumber.text(number));
    }

    /** A value that can't be computed with beside the others gives no outcome. */
    private Setting to(AssumptionKey key, double number, String text) {
        Map<AssumptionKey, String> moved = Map.of(key, text);
        return new Setting(
                number,
                text,
                inputs.check(moved, references).isEmpty()
                        ? outcome.value(inputs.with(moved), references)
                        : Optional.empty());
    }
}
