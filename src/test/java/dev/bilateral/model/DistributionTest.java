package dev.bilateral.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {

    @Test
    void a_triangle_is_cut_where_its_distribution_function_says() {
        DoubleUnaryOperator quantiles = Distribution.TRIANGULAR.quantiles(range(10, 12, 20, Distribution.TRIANGULAR));

        // F(x) = (x - a)^2 / ((b - a) (m - a)) below the mode, 1 - (b - x)^2 / ((b - a) (b - m)) above it
        assertThat(quantiles.applyAsDouble(1 / 20.0)).isEqualTo(11, within(1e-12));
        assertThat(quantiles.applyAsDouble(0.2)).isEqualTo(12, within(1e-12));
        assertThat(quantiles.applyAsDouble(1 - 16 / 80.0)).isEqualTo(16, within(1e-12));
    }

    @Test
    void pert_with_its_mode_in_the_middle_is_a_beta_distribution_of_3_and_3() {
        DoubleUnaryOperator quantiles = Distribution.PERT.quantiles(range(0, 0.5, 1, Distribution.PERT));

        for (double x = 0.05; x < 1; x += 0.05) {
            double p = x * x * x * (10 + x * (-15 + 6 * x)); // the distribution function of Beta(3, 3)
            assertThat(quantiles.applyAsDouble(p)).isEqualTo(x, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 10.5, 13, 19, 20})
    void the_mean_of_pert_is_low_plus_four_times_mode_plus_high_over_six(double mode) {
        DoubleUnaryOperator quantiles = Distribution.PERT.quantiles(range(10, mode, 20, Distribution.PERT));

        double sum = 0;
        int cuts = 20_000;
        for (int i = 0; i < cuts; i++) {
            sum += quantiles.applyAsDouble((i + 0.5) / cuts);
        }

        assertThat(sum / cuts).isEqualTo((10 + 4 * mode + 20) / 6, within(1e-4));
    }

    @ParameterizedTest
    @EnumSource(Distribution.class)
    void values_rise_with_probability_and_stay_within_the_range(Distribution distribution) {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 200; i++) {
            double low = random.nextDouble(-50, 50);
            double high = low + random.nextDouble(0.001, 100);
            InputRange range = range(low, random.nextDouble(low, high), high, distribution);
            DoubleUnaryOperator quantiles = distribution.quantiles(range);

            double last = low;
            for (double p = 0; p < 1; p += 0.01) {
                double value = quantiles.applyAsDouble(p);
                assertThat(value)
                        .as("seed %d, case %d: %s at %s", seed, i, range, p)
                        .isBetween(last - 1e-12, high + 1e-12);
                last = value;
            }
        }
    }

    private static InputRange range(double low, double working, double high, Distribution distribution) {
        return new InputRange(low, working, high, distribution);
    }
}
