package dev.bilateral.model;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Which random numbers a simulation takes. Recorded with its results, so that anybody can have the same: the generator
 * and the way from seed to streams are fixed, and each input has a stream of its own, which no other input moves.
 *
 * @param draws how many, {@value #FEWEST} to {@value #MOST}
 */
public record Sampling(long seed, int draws) {

    /** By Steele and Vigna, "LXM: better splittable pseudorandom number generators", OOPSLA 2021; specified by the JDK. */
    public static final String GENERATOR = "L64X128MixRandom";

    public static final int FEWEST = 100;
    public static final int MOST = 100_000;

    /** The seed is the day on which the treaty was signed: any number would do, as long as it is the same. */
    public static final Sampling DEFAULT = new Sampling(20250117, 20_000);

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY = RandomGeneratorFactory.of(GENERATOR);

    public Sampling {
        if (draws < FEWEST || draws > MOST) {
            throw new IllegalArgumentException("A simulation takes " + FEWEST + " to " + MOST + " draws, was " + draws);
        }
    }

    /** The values of an input, one per draw; those of a whole number are rounded, halves up. */
    double[] values(AssumptionKey key, InputRange range) {
        RandomGenerator stream = FACTORY.create(seedOf(key));
        var quantiles = range.distribution().quantiles(range);
        boolean isWhole = key.kind() == AssumptionKey.Kind.INTEGER;
        double[] values = new double[draws];
        for (int i = 0; i < draws; i++) {
            double value = quantiles.applyAsDouble((stream.nextLong() >>> 11) * 0x1.0p-53);
            values[i] = isWhole ? StrictMath.floor(value + 0.5) : value;
        }
        return values;
    }

    /** The seed, mixed with the name of the input by FNV-1a in 64 bits. */
    private long seedOf(AssumptionKey key) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : (seed + ":" + key.code()).getBytes(StandardCharsets.US_ASCII)) {
            hash = (hash ^ each) * 0x100000001b3L;
        }
        return hash;
    }
}
