package dev.bilateral.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bilateral.Samples;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void trade_settled_in_national_currencies_keeps_the_open_bound() {
        Bounds share = Bounds.over(95).within(0, 100);

        assertThat(share.dividedBy(100).times(Bounds.between(4, 5))).hasToString("(3.8, 5]");
    }

    @Test
    void the_remainder_of_over_95_percent_stays_open_above() {
        Bounds left = Bounds.over(95).within(0, 100).subtractedFrom(100);

        assertThat(left).hasToString("[0, 5)");
        assertThat(left.dividedBy(100).times(Bounds.between(4, 5))).hasToString("[0, 0.25)");
    }

    @Test
    void a_domain_closes_the_end_that_it_sets() {
        assertThat(Bounds.over(95).within(0, 100)).isEqualTo(new Bounds(95, 100, true, false));
        assertThat(Bounds.under(5).within(0, 100)).isEqualTo(new Bounds(0, 5, false, true));
        assertThat(Bounds.between(20, 30).within(0, 100)).isEqualTo(Bounds.between(20, 30));
    }

    @Test
    void bounds_outside_a_domain_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.over(100).within(0, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.exact(108).within(0, 100));
    }

    @Test
    void clamping_is_the_image_and_never_empty() {
        assertThat(new Bounds(101, 104, true, true).clampedTo(0, 100)).isEqualTo(Bounds.exact(100));
        assertThat(new Bounds(-4, -1, true, true).clampedTo(0, 100)).isEqualTo(Bounds.exact(0));
        assertThat(new Bounds(-4, 0, true, true).clampedTo(0, 100)).isEqualTo(Bounds.exact(0));
    }

    @Test
    void clamping_closes_the_end_that_it_moves_and_only_that() {
        assertThat(new Bounds(95, 104, true, true).clampedTo(0, 100)).isEqualTo(new Bounds(95, 100, true, false));
        assertThat(new Bounds(-4, 3, true, true).clampedTo(0, 100)).isEqualTo(new Bounds(0, 3, false, true));
        assertThat(new Bounds(0, 100, true, true).clampedTo(0, 100)).isEqualTo(new Bounds(0, 100, true, true));
    }

    @Test
    void an_absent_end_is_open() {
        assertThat(new Bounds(4, Double.POSITIVE_INFINITY, false, false).upperOpen())
                .isTrue();
        assertThat(Bounds.atLeast(4).hasUpper()).isFalse();
        assertThat(Bounds.atLeast(4)).hasToString("[4, Infinity)");
    }

    @Test
    void reversed_empty_and_unnumbered_bounds_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.between(5, 4))
                .withMessageContaining("[5, 4]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(4, 4, true, false));
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.exact(Double.NaN));
    }

    @Test
    void zero_has_no_sign() {
        assertThat(Bounds.exact(-0.0)).isEqualTo(Bounds.exact(0));
        assertThat(Bounds.between(0, 5).subtractedFrom(0)).isEqualTo(Bounds.between(-5, 0));
    }

    @Test
    void a_closed_zero_closes_the_product() {
        assertThat(Bounds.exact(0).times(new Bounds(1, 5, true, true))).isEqualTo(Bounds.exact(0));
        assertThat(Bounds.between(0, 2).times(new Bounds(1, 5, true, true))).isEqualTo(new Bounds(0, 10, false, true));
        assertThat(Bounds.exact(0).times(Bounds.atLeast(3))).isEqualTo(Bounds.exact(0));
        assertThat(new Bounds(0, 2, true, false).times(Bounds.between(1, 5))).isEqualTo(new Bounds(0, 10, true, false));
    }

    @Test
    void products_below_zero_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.between(-1, 2).times(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.between(1, 2).dividedBy(0));
    }

    @Test
    void ends_that_fall_together_by_rounding_are_one_number() {
        assertThat(new Bounds(1, Math.nextUp(1.0), true, true).plus(1e9)).isEqualTo(Bounds.exact(1e9 + 1));
    }

    @Test
    void bounds_that_only_touch_meet_where_both_are_closed() {
        assertThat(Bounds.between(4, 5).meets(Bounds.between(5, 6))).isTrue();
        assertThat(Bounds.between(4, 5).meets(Bounds.over(5))).isFalse();
        assertThat(Bounds.under(5).meets(Bounds.atLeast(5))).isFalse();
        assertThat(Bounds.over(95).meets(Bounds.over(96))).isTrue();
        assertThat(Bounds.exact(13).meets(Bounds.over(80))).isFalse();
        assertThat(Bounds.under(3).meets(Bounds.over(3))).isFalse();
    }

    @Test
    void arithmetic_contains_every_point_result() {
        Samples.check(1, 20_000, random -> {
            Bounds a = any(random);
            Bounds b = any(random);
            double x = pointOf(a, random);
            double y = pointOf(b, random);

            assertContains(a.plus(b), x + y);
            assertContains(a.times(b), x * y);
            assertContains(a.subtractedFrom(100), 100 - x);
            assertContains(a.dividedBy(100), x / 100);
            assertContains(a.clampedTo(20, 80), Math.clamp(x, 20, 80));
        });
    }

    @Test
    void an_end_of_a_result_is_closed_only_if_a_point_reaches_it() {
        Samples.check(2, 20_000, random -> {
            Bounds a = any(random);
            Bounds b = any(random);
            Bounds product = a.times(b);

            boolean reached = (a.contains(a.upper()) && b.contains(b.upper()))
                    || (a.contains(0) && a.upper() == 0)
                    || (b.contains(0) && b.upper() == 0);
            assertThat(product.contains(product.upper()))
                    .as("%s times %s is %s", a, b, product)
                    .isEqualTo(reached);
        });
    }

    @Test
    void meeting_does_not_depend_on_the_order() {
        Samples.check(3, 20_000, random -> {
            Bounds a = any(random);
            Bounds b = any(random);

            assertThat(a.meets(b)).as("%s and %s", a, b).isEqualTo(b.meets(a));
        });
    }

    /** Small whole ends, so that equal ends and zeros occur. */
    private static Bounds any(SplittableRandom random) {
        double lower = random.nextInt(8);
        double upper = lower + random.nextInt(6);
        boolean single = lower == upper;
        return new Bounds(lower, upper, !single && random.nextBoolean(), !single && random.nextBoolean());
    }

    private static double pointOf(Bounds bounds, SplittableRandom random) {
        double at = random.nextInt(5) / 4.0;
        double point = bounds.lower() + at * (bounds.upper() - bounds.lower());
        return bounds.contains(point) ? point : (bounds.lower() + bounds.upper()) / 2;
    }

    private static void assertContains(Bounds bounds, double point) {
        assertThat(bounds.contains(point)).as("%s contains %s", bounds, point).isTrue();
    }
}
