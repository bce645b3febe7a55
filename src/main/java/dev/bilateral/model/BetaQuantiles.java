package dev.bilateral.model;

import java.util.Arrays;

/**
 * The quantiles of a beta distribution on [0, 1] whose shape parameters are 1 or more, tabulated once and interpolated.
 * Made with {@link StrictMath} alone, so that they are the same on every machine; right to about 1e-6.
 */
final class BetaQuantiles {

    private static final int CELLS = 4096;

    /** Abscissae and weights of the three-point Gauss-Legendre rule on [-1, 1]. */
    private static final double ABSCISSA = StrictMath.sqrt(0.6);

    private static final double OUTER = 5.0 / 9;
    private static final double INNER = 8.0 / 9;

    /** The distribution function at the cells' ends. */
    private final double[] cumulative = new double[CELLS + 1];

    BetaQuantiles(double alpha, double beta) {
        if (!(alpha >= 1 && beta >= 1)) {
            throw new IllegalArgumentException("Shape parameters of 1 or more are needed, were " + alpha + ", " + beta);
        }
        double half = 0.5 / CELLS;
        for (int i = 0; i < CELLS; i++) {
            double middle = (2 * i + 1) * half;
            double mass = INNER * density(middle, alpha, beta)
                    + OUTER * density(middle - ABSCISSA * half, alpha, beta)
                    + OUTER * density(middle + ABSCISSA * half, alpha, beta);
            cumulative[i + 1] = cumulative[i] + mass;
        }
        double whole = cumulative[CELLS];
        for (int i = 0; i <= CELLS; i++) {
            cumulative[i] /= whole;
        }
    }

    /** @param p in [0, 1] */
    double at(double p) {
        int found = Arrays.binarySearch(cumulative, p);
        int after = Math.clamp(found >= 0 ? found : -found - 1, 1, CELLS);
        double from = cumulative[after - 1];
        double mass = cumulative[after] - from;
        double part = mass > 0 ? (p - from) / mass : 0;
        return (after - 1 + part) / CELLS;
    }

    /** Without its constant factor, which the whole divides out. */
    private static double density(double x, double alpha, double beta) {
        return StrictMath.pow(x, alpha - 1) * StrictMath.pow(1 - x, beta - 1);
    }
}
