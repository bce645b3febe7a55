package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.model.AssumptionKey;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * What a slider covers: what sources state and what is set, with room around them. A field takes all that is allowed; a
 * slider over all of it would put everything that anybody states on one spot.
 */
record SliderRange(double low, double high) {

    /** Less than this many steps are no distance to slide. */
    private static final int FEWEST_STEPS = 20;

    /** How far beyond the known values, as a share of their reach. */
    private static final double ROOM = 0.5;

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** @param known stated values, the saved one and the one that is set; those that are not allowed take no part */
    static SliderRange around(AssumptionKey key, double... known) {
        double[] usable = Arrays.stream(known)
                .filter(value -> value >= key.min() && value <= key.max())
                .toArray();
        if (usable.length == 0) {
            return new SliderRange(key.min(), key.max());
        }
        boolean startsAtZero = key.min() == 0;
        double least = startsAtZero ? 0 : DoubleStream.of(usable).min().orElseThrow();
        double most = DoubleStream.of(usable).max().orElseThrow();
        double reach = Math.max(most - least, FEWEST_STEPS * key.step() / (1 + ROOM));
        double unit = round(reach * ROOM / 2);
        double low = startsAtZero ? 0 : Math.floor((least - reach * ROOM) / unit) * unit;
        double high = Math.ceil((most + reach * ROOM) / unit) * unit;
        return new SliderRange(Math.max(key.min(), low), Math.min(key.max(), high));
    }

    /** The next number of the form 1, 2, 2.5 or 5 times a power of ten. */
    private static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return Arrays.stream(ROUND)
                .map(factor -> factor * power)
                .filter(unit -> unit >= value * (1 - 1e-9))
                .findFirst()
                .orElse(10 * power);
    }
}
