package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.Axis;
import java.util.List;

/** Value axes from 0 to a round number above all that they must hold. */
final class ValueAxis {

    private static final int STEPS = 6;
    /** Below it, steps may fall between whole numbers. */
    private static final int ONE_DECIMAL_BELOW = 12;

    /** Room above the highest value, so that its mark is not cut. */
    private static final double HEADROOM = 1.04;

    private ValueAxis() {}

    static Axis upTo(double highest, String title, String unit) {
        double top = top(highest);
        return new Axis(title, unit, 0, top, top < ONE_DECIMAL_BELOW ? 1 : 0);
    }

    /** The next multiple of 1, 2 or 5 times a power of ten. */
    static double top(double highest) {
        if (!(highest > 0)) {
            return 1;
        }
        double raw = highest * HEADROOM / STEPS;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(raw)));
        double step = List.of(1, 2, 5, 10).stream()
                .mapToDouble(factor -> factor * power)
                .filter(candidate -> candidate >= raw)
                .findFirst()
                .orElse(10 * power);
        return step * StrictMath.ceil(highest * HEADROOM / step);
    }
}
