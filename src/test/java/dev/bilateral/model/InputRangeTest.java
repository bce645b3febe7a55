package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputRangeTest {

    private static final Inputs DEFAULTS = Inputs.defaults();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GAS_RAMP_YEARS     | 8~10~14:triangular      | 8~10~14:triangular",
                "GAS_RAMP_YEARS     | ' 8 ~10.0~ 14 : pert '  | 8~10~14:pert",
                "TRADE_GROWTH       | −2~0~2.50:uniform       | -2~0~2.5:uniform",
                "GAS_PRICE          | 100~100~300:triangular  | 100~100~300:triangular",
                "SETTLEMENT_SHARE   | 80~95~100:pert          | 80~95~100:pert"
            })
    void a_range_is_kept_in_its_canonical_text(AssumptionKey key, String typed, String canonical) {
        assertThat(DEFAULTS.with(Map.of(key, typed)).text(key)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GAS_RAMP_YEARS     | 14~10~8:triangular   | The low end of a range must be below its high end.",
                "GAS_RAMP_YEARS     | 12~10~14:triangular  | The low end is above the working value.",
                "GAS_RAMP_YEARS     | 10~10~10:uniform     | must be below",
                "GAS_RAMP_YEARS     | 8~20~14:triangular   | The high end is below the working value.",
                "GAS_RAMP_YEARS     | 8~10~14              | triangular (or uniform, pert)",
                "GAS_RAMP_YEARS     | 8~14:uniform         | triangular (or uniform, pert)",
                "GAS_RAMP_YEARS     | 8~~14:uniform        | Enter the working value.",
                "GAS_RAMP_YEARS     | 8~10~14:normal       | triangular (or uniform, pert)",
                "GAS_RAMP_YEARS     | 8~10~99:uniform      | 'High end: enter 1 to 40 years. You typed \"99\".'",
                "GAS_RAMP_YEARS     | 8~10.5~14:uniform    | 'Working value: enter 1 to 40 years, without decimals. You typed \"10.5\".'",
                "TRADE_BASE_YEAR    | 2020~2024~2025:pert  | can’t be a range",
                "GAS_SHAPE          | 1~2~3:pert           | can’t be a range"
            })
    void a_range_that_cannot_be_used_is_refused_with_the_rule(AssumptionKey key, String typed, String rule) {
        assertThat(DEFAULTS.check(Map.of(key, typed))).singleElement().satisfies(error -> {
            assertThat(error.key()).isEqualTo(key);
            assertThat(error.typed()).isEqualTo(typed);
            assertThat(error.message().replace('\u00a0', ' ')).contains(rule);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "~10~:triangular      | Enter the low end.",
                "8~10~ :triangular    | Enter the high end.",
                "7,5~10~14:triangular | 'Low end: enter 1 to 40 years. You typed \"7,5\". Decimals take a point.'",
                "8~10~x:pert          | 'High end: enter 1 to 40 years. You typed \"x\".'"
            })
    void what_is_wrong_with_a_range_is_said_of_its_field_and_never_of_its_syntax(String typed, String sentence) {
        assertThat(DEFAULTS.check(Map.of(GAS_RAMP_YEARS, typed)))
                .singleElement()
                .satisfies(error ->
                        assertThat(error.message().replace('\u00a0', ' ')).isEqualTo(sentence));
    }

    @Test
    void all_but_bands_is_computed_with_the_working_value() {
        Inputs ranged = DEFAULTS.with(Map.of(GAS_RAMP_YEARS, "8~10~14:triangular", SETTLEMENT_SHARE, "80~95~100:pert"));

        assertThat(ranged.integer(GAS_RAMP_YEARS)).isEqualTo(10);
        assertThat(ranged.statedShare()).hasToString("95");
        assertThat(GasProjection.of(ranged, ReferenceRamps.NONE).table().toList())
                .isEqualTo(
                        GasProjection.of(DEFAULTS, ReferenceRamps.NONE).table().toList());
        assertThat(ranged.ranges()).containsOnlyKeys(GAS_RAMP_YEARS, SETTLEMENT_SHARE);
    }

    @Test
    void ranges_whose_ends_break_a_rule_together_are_refused() {
        assertThat(DEFAULTS.check(Map.of(TRADE_BASE_LOW, "3~4~6:uniform")))
                .extracting(InputError::key)
                .containsExactly(TRADE_BASE_LOW, TRADE_BASE_HIGH);
        assertThat(DEFAULTS.check(Map.of(GAS_SHAPE, "compound", GAS_INITIAL_VOLUME, "0~2~3:pert")))
                .extracting(InputError::key)
                .containsExactly(GAS_INITIAL_VOLUME, GAS_SHAPE);
    }
}
