package dev.bilateral.figure.outcome;

import dev.bilateral.chart.ChartSpec.Axis;
import java.util.stream.DoubleStream;

/** An axis around numbers, from one round value to another. */
public final class RoundAxis {

    /** About so many steps are labelled. */
    private static final int STEPS = 4;

    private RoundAxis() {}

    /**
     * @param leastStep of values that have no finer parts, or 0
     * @param values without any, the axis runs from 0 to 1
     */
    public static Axis around(String title, String unit, double leastStep, DoubleStream values) {
        double[] all = values.toArray();
        double low = DoubleStream.of(all).min().orElse(0);
        double high = DoubleStream.of(all).max().orElse(1);
        double step =
                StrictMath.max(leastStep, round(StrictMath.max((high - low) / STEPS, StrictMath.abs(high) / 100)));
        double min = step * StrictMath.floor(low / step + 1e-9);
        double max = step * StrictMath.ceil(high / step - 1e-9);
        int decimals = (int) StrictMath.max(0, -StrictMath.floor(StrictMath.log10(step) + 1e-9));
        return new Axis(title, unit, min, max > min ? max : min + step, decimals);
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
