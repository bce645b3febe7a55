package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_FIRST_YEAR;
import static dev.bilateral.model.AssumptionKey.GAS_INITIAL_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_PLATEAU_VOLUME;
import static dev.bilateral.model.AssumptionKey.TRADE_GROWTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.AssumptionKey;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SliderRangeTest {

    @Test
    void what_sources_state_fills_the_slider_though_far_more_is_allowed() {
        assertThat(SliderRange.around(GAS_INITIAL_VOLUME, 1.8, 2)).isEqualTo(new SliderRange(0, 3));
        assertThat(SliderRange.around(GAS_PLATEAU_VOLUME, 55)).isEqualTo(new SliderRange(0, 100));
    }

    @Test
    void a_year_has_years_on_both_sides_as_far_as_they_are_allowed() {
        SliderRange range = SliderRange.around(GAS_FIRST_YEAR, 2028);

        assertThat(range.low()).isEqualTo(GAS_FIRST_YEAR.min());
        assertThat(range.high()).isBetween(2030.0, 2045.0);
    }

    @Test
    void without_a_value_it_covers_all_that_is_allowed() {
        assertThat(SliderRange.around(TRADE_GROWTH)).isEqualTo(new SliderRange(-50, 50));
    }

    @Test
    void every_allowed_value_finds_itself_within_and_nothing_leaves_what_is_allowed() {
        SplittableRandom random = new SplittableRandom(20260331);
        for (AssumptionKey key : AssumptionKey.values()) {
            if (key.max() > key.min()) {
                for (int i = 0; i < 200; i++) {
                    double value = key.min() + random.nextDouble() * (key.max() - key.min());
                    SliderRange range = SliderRange.around(key, value);
                    assertThat(value).as("%s %s", key, range).isBetween(range.low(), range.high());
                    assertThat(range.low()).isGreaterThanOrEqualTo(key.min());
                    assertThat(range.high()).isLessThanOrEqualTo(key.max());
                }
            }
        }
    }
}
