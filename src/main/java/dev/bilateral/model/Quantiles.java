package dev.bilateral.model;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.arrays.Selection;

/**
 * Quantiles of type 7 of Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50
 * (1996), of as many draws each.
 */
final class Quantiles {

    private final List<Integer> percentiles;
    /** Where the values stand among sorted ones between which the percentiles lie: nothing else has to be in its place. */
    private final int[] ranks;

    /** @param percentiles rising, each 1 to 99 */
    Quantiles(List<Integer> percentiles, int draws) {
        this.percentiles = percentiles;
        ranks = percentiles.stream()
                .mapToInt(percentile -> (int) rank(percentile, draws))
                .flatMap(below -> IntStream.of(below, Math.min(below + 1, draws - 1)))
                .distinct()
                .toArray();
    }

    /**
     * One value per percentile; empty where no draw has any. Else a draw without a value counts as 0.
     *
     * @param draws not a number where there is none; left in another order
     */
    double[] of(double[] draws) {
        boolean isAny = false;
        for (int i = 0; i < draws.length; i++) {
            boolean isNone = Double.isNaN(draws[i]);
            isAny |= !isNone;
            draws[i] = isNone ? 0 : draws[i];
        }
        if (!isAny) {
            return new double[0];
        }
        Selection.select(draws, ranks.clone()); // which changes the ranks too
        return percentiles.stream()
                .mapToDouble(percentile -> quantile(draws, percentile))
                .toArray();
    }

    private static double rank(int percentile, int draws) {
        return (draws - 1) * percentile / 100.0;
    }

    /** @param draws with what sorting would put at the two places around the percentile */
    private static double quantile(double[] draws, int percentile) {
        double at = rank(percentile, draws.length);
        int below = (int) at;
        int above = Math.min(below + 1, draws.length - 1);
        return draws[below] + (at - below) * (draws[above] - draws[below]);
    }
}
