package dev.bilateral.scenario;

import static dev.bilateral.model.AssumptionKey.GAS_INITIAL_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static dev.bilateral.model.AssumptionKey.SETTLEMENT_SHARE;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_HIGH;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_LOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PublishedEditions;
import org.junit.jupiter.api.Test;

/** Whether a cited statement says a value, or only supports it. */
class StatedValueTest {

    private final Observation justTwo = read("gas-pipeline", "gas-initial-volume-iannuzzi-2025");
    private final Observation fourToFive = read("trade-turnover", "trade-turnover-iannuzzi-2025");
    private final Observation over95 =
            read("settlement-share", "settlement-national-currency-share-2024-iannuzzi-2025");

    @Test
    void a_value_that_the_statement_says_is_taken_from_it_and_so_is_the_working_value_of_a_range() {
        assertThat(StatedValue.isTaken(GAS_INITIAL_VOLUME, "2", justTwo)).isTrue();
        assertThat(StatedValue.isTaken(GAS_INITIAL_VOLUME, "1~2~4:triangular", justTwo))
                .isTrue();
    }

    @Test
    void any_other_value_only_rests_on_it() {
        assertThat(StatedValue.isTaken(GAS_INITIAL_VOLUME, "3", justTwo)).isFalse();
        assertThat(StatedValue.isTaken(GAS_INITIAL_VOLUME, "2~3~4:uniform", justTwo))
                .isFalse();
        assertThat(StatedValue.isTaken(GAS_RAMP_YEARS, "2", justTwo))
                .as("the same number of another quantity")
                .isFalse();
    }

    @Test
    void of_an_interval_each_end_is_taken_by_its_own_key() {
        assertThat(StatedValue.of(TRADE_BASE_LOW, fourToFive)).hasValue("4");
        assertThat(StatedValue.of(TRADE_BASE_HIGH, fourToFive)).hasValue("5");
    }

    @Test
    void a_share_is_taken_with_its_qualifier_alone() {
        assertThat(StatedValue.isTaken(SETTLEMENT_SHARE, "over:95", over95)).isTrue();
        assertThat(StatedValue.isTaken(SETTLEMENT_SHARE, "95", over95)).isFalse();
    }

    private static Observation read(String dataset, String id) {
        return PublishedEditions.read(dataset, "2026-03-31").observations().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
