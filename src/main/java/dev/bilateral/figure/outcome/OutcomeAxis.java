package dev.bilateral.figure.outcome;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.common.Text;
import dev.bilateral.model.Outcome;
import dev.bilateral.model.Outcome.YearReached;
import java.util.stream.DoubleStream;

/** An axis around numbers of an outcome, from one round value to another. */
public final class OutcomeAxis {

    /** About so many steps are labelled. */
    private static final int STEPS = 4;

    private OutcomeAxis() {}

    /** @param values at least one */
    public static Axis around(Outcome outcome, DoubleStream values) {
        double[] all = values.toArray();
        double low = DoubleStream.of(all).min().orElse(0);
        double high = DoubleStream.of(all).max().orElse(0);
        double step = outcome instanceof YearReached
                ? StrictMath.max(1, round((high - low) / STEPS))
                : round(StrictMath.max((high - low) / STEPS, StrictMath.abs(high) / 100));
        double min = step * StrictMath.floor(low / step + 1e-9);
        double max = step * StrictMath.ceil(high / step - 1e-9);
        int decimals = (int) StrictMath.max(0, -StrictMath.floor(StrictMath.log10(step) + 1e-9));
        return new Axis(
                OutcomeText.axis(outcome),
                Text.unit(OutcomeText.unit(outcome)),
                min,
                max > min ? max : min + step,
                decimals);
    }

    /** 1, 2 or 5 times a power of ten, at or above the given one. */
    private static double round(double step) {
        if (step <= 0) {
            return 1;
        }
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(step)));
        double factor = step / power;
        return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
    }
}
