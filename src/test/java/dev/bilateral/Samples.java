package dev.bilateral;

import java.util.SplittableRandom;

/** Seeded samples for tests of properties: a failure says from which seed and case it came, so that it can be had again. */
public final class Samples {

    private Samples() {}

    /** One case; fails by throwing. */
    @FunctionalInterface
    public interface Property {
        void check(SplittableRandom random);
    }

    public static void check(long seed, int cases, Property property) {
        for (int i = 0; i < cases; i++) {
            try {
                property.check(new SplittableRandom(seed * 1_000_003 + i));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Seed " + seed + ", case " + i + ": " + e.getMessage(), e);
            }
        }
    }

    /** A number as people write it, of few decimals. */
    public static double plain(SplittableRandom random, double from, double to) {
        double number = from + random.nextDouble() * (to - from);
        return Math.clamp(Math.round(number * 100) / 100.0, from, to);
    }
}
