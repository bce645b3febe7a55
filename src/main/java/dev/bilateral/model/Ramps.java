package dev.bilateral.model;

/** What the shapes of a ramp share. */
final class Ramps {

    private Ramps() {}

    static double between(double from, double to, double progress) {
        return from + (to - from) * progress;
    }

    static void checkYears(int years) {
        if (years < 1) {
            throw new IllegalArgumentException("A ramp takes at least one year, was " + years);
        }
    }
}
