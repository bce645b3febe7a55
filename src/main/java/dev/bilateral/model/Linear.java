package dev.bilateral.model;

/** Rises by the same volume each year: V0 + (V1 - V0) k/T. */
public record Linear(double initial, double plateau, int years) implements RampShape {

    public Linear {
        Ramps.checkYears(years);
    }

    @Override
    public double volume(int k) {
        return k >= years ? plateau : Ramps.between(initial, plateau, (double) k / years);
    }
}
