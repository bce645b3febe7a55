package dev.bilateral.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.Samples;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RampShapeTest {

    private static final Offset<Double> DUST = within(1e-9);
    /** Yearly flow over design capacity, from the first year with a figure. */
    private static final List<Double> RECORD = List.of(0.4, 0.5, 0.8, 1.0);

    @ParameterizedTest
    @CsvSource({"5, 941.0, 881.366", "10, 808.5, 684.880", "15, 676.0, 489.353"})
    void twenty_years_sum_to_the_check_values(int years, double linear, double compound) {
        assertThat(twentyYears(new Linear(2, 55, years))).isCloseTo(linear, DUST);
        assertThat(twentyYears(new Compound(2, 55, years))).isCloseTo(compound, within(5e-4));
        assertThat(twentyYears(new Logistic(2, 55, years, 10))).isCloseTo(linear, DUST);
    }

    @Test
    void the_first_years_are_the_check_values() {
        assertThat(volumes(new Logistic(2, 55, 10, 10), 1, 4))
                .usingElementComparator(closeTo(5e-5))
                .containsExactly(2.6067, 4.1881, 8.0439, 16.0877);
        assertThat(volumes(new Compound(2, 55, 10), 1, 4))
                .usingElementComparator(closeTo(5e-5))
                .containsExactly(2.7859, 3.8806, 5.4054, 7.5294);
    }

    @Test
    void a_phase_holds_until_the_next_begins_and_the_last_one_for_good() {
        Stepwise steps = new Stepwise(List.of(new Phase(0, 2), new Phase(5, 28.5), new Phase(10, 55)));

        assertThat(volumes(steps, 0, 11))
                .containsExactly(2.0, 2.0, 2.0, 2.0, 2.0, 28.5, 28.5, 28.5, 28.5, 28.5, 55.0, 55.0);
        assertThat(steps.plateau()).isEqualTo(55);
        assertThat(steps.years()).isEqualTo(10);
    }

    @Test
    void a_reference_record_is_followed_from_its_first_figure_to_its_last() {
        assertThat(volumes(new LikeReference(0, 60, 3, RECORD), 0, 4))
                .usingElementComparator(closeTo(1e-9))
                .containsExactly(0.0, 10.0, 40.0, 60.0, 60.0);
    }

    @Test
    void a_reference_record_is_interpolated_where_the_ramp_is_longer() {
        assertThat(volumes(new LikeReference(0, 60, 6, RECORD), 0, 6))
                .usingElementComparator(closeTo(1e-9))
                .containsExactly(0.0, 5.0, 10.0, 25.0, 40.0, 50.0, 60.0);
    }

    @Test
    void every_shape_begins_and_ends_where_it_says() {
        Samples.check(6, 10_000, random -> {
            double initial = Samples.plain(random, 0.01, 200);
            double plateau = Samples.plain(random, 0.01, 200);
            RampShape shape = any(random, initial, plateau);

            assertThat(shape.volume(0)).as("%s at 0", shape).isCloseTo(initial, DUST);
            for (int after : new int[] {0, 1, 50}) {
                assertThat(shape.volume(shape.years() + after))
                        .as("%s at its end", shape)
                        .isEqualTo(plateau);
            }
        });
    }

    @Test
    void every_shape_moves_one_way_only() {
        Samples.check(7, 10_000, random -> {
            double initial = Samples.plain(random, 0.01, 200);
            double plateau = Samples.plain(random, 0.01, 200);
            RampShape shape = any(random, initial, plateau);
            double direction = Math.signum(plateau - initial);

            for (int k = 0; k <= shape.years(); k++) {
                assertThat(direction * (shape.volume(k + 1) - shape.volume(k)))
                        .as("%s from year %s", shape, k)
                        .isGreaterThanOrEqualTo(-1e-12);
            }
        });
    }

    @Test
    void a_logistic_ramp_sums_to_as_much_as_a_linear_one() {
        Samples.check(8, 2_000, random -> {
            int years = random.nextInt(1, 41);
            double steepness = Samples.plain(random, 1, 30);

            assertThat(sum(new Logistic(2, 55, years, steepness), 60))
                    .isCloseTo(sum(new Linear(2, 55, years), 60), within(1e-8));
        });
    }

    @Test
    void compound_growth_stays_below_a_straight_line() {
        Samples.check(9, 2_000, random -> {
            double initial = Samples.plain(random, 0.01, 50);
            double plateau = initial + Samples.plain(random, 1, 100);
            int years = random.nextInt(2, 41);
            int k = random.nextInt(1, years);

            assertThat(new Compound(initial, plateau, years).volume(k))
                    .isLessThan(new Linear(initial, plateau, years).volume(k));
        });
    }

    @Test
    void shapes_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Linear(2, 55, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Compound(0, 55, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Compound(2, 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Logistic(2, 55, 10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stepwise(List.of(new Phase(1, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new LikeReference(2, 55, 10, List.of(1.0)));
    }

    private static RampShape any(SplittableRandom random, double initial, double plateau) {
        int years = random.nextInt(1, 41);
        return switch (random.nextInt(5)) {
            case 0 -> new Linear(initial, plateau, years);
            case 1 -> new Compound(initial, plateau, years);
            case 2 -> new Logistic(initial, plateau, years, Samples.plain(random, 1, 30));
            case 3 -> new Stepwise(List.of(new Phase(0, initial), new Phase(years, plateau)));
            default -> new LikeReference(initial, plateau, years, RECORD);
        };
    }

    private static double twentyYears(RampShape shape) {
        return sum(shape, 20);
    }

    private static double sum(RampShape shape, int years) {
        return IntStream.range(0, years).mapToDouble(shape::volume).sum();
    }

    private static List<Double> volumes(RampShape shape, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(shape::volume).toList();
    }

    private static java.util.Comparator<Double> closeTo(double tolerance) {
        return (a, b) -> Math.abs(a - b) <= tolerance ? 0 : Double.compare(a, b);
    }
}
