package dev.bilateral.model;

/**
 * Rises slowly, fast, slowly: V0 + (V1 - V0) s(k/T), where s is the logistic curve about the middle, stretched so that
 * it begins at 0 and ends at 1.
 *
 * @param steepness of the curve before stretching, above 0
 */
public record Logistic(double initial, double plateau, int years, double steepness) implements RampShape {

    public Logistic {
        Ramps.checkYears(years);
        if (!(steepness > 0)) {
            throw new IllegalArgumentException("A logistic ramp has a steepness above 0, was " + steepness);
        }
    }

    @Override
    public double volume(int k) {
        return k >= years ? plateau : Ramps.between(initial, plateau, stretched((double) k / years));
    }

    private double stretched(double x) {
        return (logistic(x) - logistic(0)) / (logistic(1) - logistic(0));
    }

    private double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-steepness * (x - 0.5)));
    }
}
