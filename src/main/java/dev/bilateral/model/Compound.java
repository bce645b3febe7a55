package dev.bilateral.model;

/** Rises by the same factor each year: V0 (V1/V0)^(k/T). Both volumes are above 0. */
public record Compound(double initial, double plateau, int years) implements RampShape {

    public Compound {
        Ramps.checkYears(years);
        if (!(initial > 0) || !(plateau > 0)) {
            throw new IllegalArgumentException(
                    "Compound growth needs volumes above 0, was " + initial + " and " + plateau);
        }
    }

    @Override
    public double volume(int k) {
        return k >= years ? plateau : initial * StrictMath.pow(plateau / initial, (double) k / years);
    }
}
