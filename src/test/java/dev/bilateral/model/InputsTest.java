package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bilateral.Samples;
import dev.bilateral.common.Bounds;
import dev.bilateral.common.PlainNumber;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InputsTest {

    private static final Inputs DEFAULTS = Inputs.defaults();

    @ParameterizedTest
    @EnumSource(AssumptionKey.class)
    void every_default_is_canonical_and_every_key_is_named_and_explained(AssumptionKey key) {
        assertThat(Inputs.of(Map.of(key, key.defaultText())).text(key)).isEqualTo(key.defaultText());
        assertThat(key.label()).isNotBlank();
        assertThat(key.unitLabel()).isEqualTo(key.unitLabel().strip());
        assertThat(key.reason()).isNotBlank();
        assertThat(key.choices())
                .allSatisfy(choice -> assertThat(key.choiceLabel(choice)).isNotBlank());
        assertThat(AssumptionKey.ofCode(key.code())).contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GAS_RAMP_YEARS     | ' 12 '          | 12",
                "GAS_RAMP_YEARS     | 12.0            | 12",
                "GAS_INITIAL_VOLUME | 2.50            | 2.5",
                "GAS_INITIAL_VOLUME | .5              | 0.5",
                "GAS_INITIAL_VOLUME | -0              | 0",
                "TRADE_GROWTH       | −2.5            | -2.5",
                "TRADE_GROWTH       | 5e-05           | 0.00005",
                "TRADE_GROWTH       | 1e-99           | 0",
                "TRADE_GROWTH       | +3              | 3",
                "GAS_PRICE          | ''              | ''",
                "GAS_PRICE          | 250.00          | 250",
                "GAS_PHASES         | '0:2; 5 : 28.50;10:55.0' | 0:2;5:28.5;10:55",
                "SETTLEMENT_SHARE   | exact:90        | 90",
                "SETTLEMENT_SHARE   | 90.0            | 90",
                "SETTLEMENT_SHARE   | over: 95        | over:95",
                "SETTLEMENT_SHARE   | between:80.0..96 | between:80..96",
                "SETTLEMENT_SHARE   | at_least:100    | at_least:100",
                "SETTLEMENT_SHARE   | up_to:0         | up_to:0",
                "TRADE_INCLUDE_GAS  | false           | false"
            })
    void a_value_is_kept_in_its_canonical_text(AssumptionKey key, String typed, String canonical) {
        assertThat(DEFAULTS.with(Map.of(key, typed)).text(key)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GAS_RAMP_YEARS     | 41    | Enter 1 to 40 years. You typed \"41\".",
                "GAS_RAMP_YEARS     | x     | Enter 1 to 40 years. You typed \"x\".",
                "GAS_RAMP_YEARS     | 2.5   | Enter 1 to 40 years, without decimals. You typed \"2.5\".",
                "GAS_RAMP_YEARS     | ''    | Enter 1 to 40 years. Nothing was typed.",
                "GAS_FIRST_YEAR     | 2024  | Enter 2025 to 2060. You typed \"2024\".",
                "GAS_INITIAL_VOLUME | -1    | Enter 0 to 200 bcm a year. You typed \"-1\".",
                "GAS_INITIAL_VOLUME | 1e3   | Enter 0 to 200 bcm a year. You typed \"1e3\".",
                "GAS_INITIAL_VOLUME | 1e999 | Enter 0 to 200 bcm a year. You typed \"1e999\".",
                "GAS_INITIAL_VOLUME | NaN   | Enter 0 to 200 bcm a year. You typed \"NaN\".",
                "GAS_INITIAL_VOLUME | 2,5   | Enter 0 to 200 bcm a year. You typed \"2,5\". Decimals take a point.",
                "TRADE_GROWTH       | 51    | Enter −50 to 50 % a year. You typed \"51\".",
                "GAS_UTILISATION    | 110.1 | Enter 0 to 110 % of planned volume. You typed \"110.1\".",
                "GAS_PRICE          | 2001  | Enter 0 to 2000 USD per 1000 m³, or leave it empty. You typed \"2001\".",
                "GAS_SHAPE          | round | Choose one of linear, compound, logistic, stepwise, reference. You typed \"round\".",
                "TRADE_INCLUDE_GAS  | yes   | Enter true or false. You typed \"yes\".",
                "GAS_PHASES         | 1:2   | The first phase begins in year 0, and each later one after the one before it. You typed \"1:2\".",
                "GAS_PHASES         | 0:2;5:3;5:4 | The first phase begins in year 0, and each later one after the one before it. You typed \"0:2;5:3;5:4\".",
                "GAS_PHASES         | 0:201 | Enter 0 to 200 bcm a year for every phase. You typed \"0:201\".",
                "SETTLEMENT_SHARE   | over:100  | No share is over 100 %. You typed \"over:100\".",
                "SETTLEMENT_SHARE   | under:0   | No share is under 0 %. You typed \"under:0\".",
                "SETTLEMENT_SHARE   | between:96..80 | The lower end of a share must not be above its upper end. You typed \"between:96..80\".",
                "SETTLEMENT_SHARE   | above:90  | Enter a share of 0 to 100 %, such as 90, over:95 or between:80..96. You typed \"above:90\".",
                "SETTLEMENT_SHARE   | 101       | Enter a share of 0 to 100 %, such as 90, over:95 or between:80..96. You typed \"101\"."
            })
    void what_can_not_be_used_says_what_is_allowed_and_what_was_typed(AssumptionKey key, String typed, String message) {
        assertThat(DEFAULTS.check(Map.of(key, typed))).containsExactly(new InputError(key, typed, message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "0", "0:", ":2", "0:2;", "a:2", "0:2,5:3", "-1:2"})
    void phases_of_another_form_are_refused_with_an_example(String typed) {
        assertThat(DEFAULTS.check(Map.of(GAS_PHASES, typed)))
                .singleElement()
                .satisfies(e -> assertThat(e.message()).contains("such as 0:2;5:28.5;10:55"));
    }

    @Test
    void all_errors_come_at_once_in_the_order_of_the_keys() {
        assertThat(DEFAULTS.check(Map.of(HORIZON_LAST_YEAR, "soon", GAS_RAMP_YEARS, "0", TRADE_GROWTH, "fast")))
                .extracting(InputError::key)
                .containsExactly(GAS_RAMP_YEARS, TRADE_GROWTH, HORIZON_LAST_YEAR);
    }

    @Test
    void a_rule_between_inputs_is_an_error_on_each_of_them() {
        assertThat(keysInError(Map.of(TRADE_BASE_LOW, "6"))).containsExactly(TRADE_BASE_LOW, TRADE_BASE_HIGH);
        assertThat(keysInError(Map.of(TRADE_INCLUDE_GAS, "true"))).containsExactly(GAS_PRICE, TRADE_INCLUDE_GAS);
        assertThat(keysInError(Map.of(GAS_SHAPE, "compound", GAS_INITIAL_VOLUME, "0")))
                .containsExactly(GAS_INITIAL_VOLUME, GAS_SHAPE);
        assertThat(keysInError(Map.of(HORIZON_FIRST_YEAR, "2046")))
                .containsExactly(HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR);
    }

    @Test
    void a_rule_between_inputs_speaks_of_the_other_and_not_of_what_was_typed() {
        assertThat(DEFAULTS.check(Map.of(TRADE_BASE_LOW, "6")))
                .extracting(InputError::message)
                .containsExactly("Low must not be above high (5).", "High must not be below low (6).");
        assertThat(DEFAULTS.check(Map.of(TRADE_INCLUDE_GAS, "true")))
                .extracting(InputError::message)
                .noneMatch(message -> message.contains("typed"))
                .anyMatch(message -> message.startsWith("Gas value needs a price: enter one under Price."));
    }

    @Test
    void a_start_above_the_plateau_is_a_warning() {
        assertThat(DEFAULTS.with(Map.of(GAS_INITIAL_VOLUME, "60")).warnings(2026))
                .extracting(InputWarning::message)
                .containsExactly("Starts above the plateau: the ramp falls.");
    }

    @Test
    void inputs_that_fit_together_have_no_error() {
        assertThat(keysInError(Map.of(TRADE_BASE_LOW, "5"))).isEmpty();
        assertThat(keysInError(Map.of(TRADE_INCLUDE_GAS, "true", GAS_PRICE, "0")))
                .isEmpty();
        assertThat(keysInError(Map.of(HORIZON_FIRST_YEAR, "2045"))).isEmpty();
        assertThat(keysInError(Map.of(GAS_INITIAL_VOLUME, "0"))).isEmpty();
    }

    @Test
    void a_horizon_has_at_most_sixty_years() {
        assertThat(keysInError(Map.of(HORIZON_LAST_YEAR, "2083"))).isEmpty();
        assertThat(keysInError(Map.of(HORIZON_LAST_YEAR, "2084")))
                .containsExactly(HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR);
    }

    @Test
    void a_rule_waits_until_each_of_its_inputs_can_be_read() {
        assertThat(keysInError(Map.of(TRADE_BASE_LOW, "six", TRADE_BASE_HIGH, "1")))
                .containsExactly(TRADE_BASE_LOW);
    }

    @Test
    void inputs_that_are_wrong_are_never_made() {
        assertThatExceptionOfType(InvalidInputs.class)
                .isThrownBy(() -> DEFAULTS.with(Map.of(GAS_RAMP_YEARS, "0")))
                .withMessageContaining("gas.rampYears: Enter 1 to 40 years.");
    }

    @Test
    void a_long_text_is_cut_in_the_message_and_kept_in_the_error() {
        String typed = "9".repeat(10_000);

        assertThat(DEFAULTS.check(Map.of(GAS_RAMP_YEARS, typed)))
                .singleElement()
                .satisfies(e -> assertThat(e.typed()).isEqualTo(typed))
                .satisfies(e -> assertThat(e.message()).hasSizeLessThan(120));
    }

    @Test
    void equal_values_are_equal_inputs() {
        Inputs typed = DEFAULTS.with(Map.of(GAS_INITIAL_VOLUME, "2.00", SETTLEMENT_SHARE, "over:95.0"));

        assertThat(typed).isEqualTo(DEFAULTS).hasSameHashCodeAs(DEFAULTS);
        assertThat(typed.changesFrom(DEFAULTS)).isEmpty();
        assertThat(DEFAULTS.with(Map.of(GAS_RAMP_YEARS, "12")).changesFrom(DEFAULTS))
                .containsExactly(Map.entry(GAS_RAMP_YEARS, "12"));
    }

    @Test
    void a_share_is_an_interval_within_0_and_100() {
        assertThat(DEFAULTS.share()).isEqualTo(new Bounds(95, 100, true, false));
        assertThat(share("under:5")).isEqualTo(new Bounds(0, 5, false, true));
        assertThat(share("between:80..96")).isEqualTo(Bounds.between(80, 96));
        assertThat(share("about:90")).isEqualTo(Bounds.exact(90));
        assertThat(share("at_least:100")).isEqualTo(Bounds.exact(100));
        assertThat(share("up_to:80")).isEqualTo(Bounds.between(0, 80));
    }

    @Test
    void an_early_first_delivery_and_a_full_pipe_are_warnings() {
        Inputs early = DEFAULTS.with(Map.of(GAS_FIRST_YEAR, "2025", GAS_UTILISATION, "108"));

        assertThat(early.warnings(2026))
                .extracting(InputWarning::message)
                .containsExactly(
                        "First delivery before 2026: no source here reports a delivery.",
                        "Above 100 % of planned volume.");
        assertThat(early.with(Map.of(GAS_SLIP_YEARS, "1")).warnings(2026))
                .extracting(InputWarning::key)
                .containsExactly(GAS_UTILISATION);
        assertThat(DEFAULTS.warnings(2026)).isEmpty();
    }

    @Test
    void phases_that_nobody_sees_at_the_last_year_shown_are_a_warning_where_phases_count() {
        Inputs late = DEFAULTS.with(Map.of(GAS_SHAPE, "stepwise", GAS_PHASES, "0:2;5:20;18:30;40:55"));

        assertThat(late.warnings(2026))
                .containsExactly(new InputWarning(
                        GAS_PHASES,
                        "The 2 phases that begin in 2046 and 2068 come after 2045, the last year shown. No"
                                + " yearly volume shown comes from them; the plateau, and shares of it, do."));
        assertThat(late.with(Map.of(HORIZON_LAST_YEAR, "2046")).warnings(2026))
                .extracting(InputWarning::message)
                .containsExactly("The phase that begins in 2068 comes after 2046, the last year shown. No yearly"
                        + " volume shown comes from it; the plateau, and shares of it, do.");
        assertThat(late.with(Map.of(GAS_SHAPE, "linear")).warnings(2026)).isEmpty();
    }

    @Test
    void a_phase_that_a_draw_may_bring_into_view_is_not_late() {
        Inputs phased = DEFAULTS.with(
                Map.of(GAS_SHAPE, "stepwise", GAS_PHASES, "0:2;18:55", GAS_FIRST_YEAR, "2028", GAS_SLIP_YEARS, "0"));

        assertThat(phased.warnings(2026)).hasSize(1);
        assertThat(phased.with(Map.of(GAS_FIRST_YEAR, "2027~2028~2030:triangular"))
                        .warnings(2026))
                .isEmpty();
        assertThat(phased.with(Map.of(GAS_SLIP_YEARS, "1", GAS_PHASES, "0:2;17:55"))
                        .warnings(2026))
                .hasSize(1);
        assertThat(phased.with(Map.of(GAS_SLIP_YEARS, "0~1~2:triangular", GAS_PHASES, "0:2;17:55"))
                        .warnings(2026))
                .isEmpty();
    }

    @Test
    void canonical_texts_read_back_as_themselves() {
        Samples.check(5, 5_000, random -> {
            Map<AssumptionKey, String> texts = new EnumMap<>(AssumptionKey.class);
            for (AssumptionKey key : List.of(GAS_INITIAL_VOLUME, GAS_STEEPNESS, GAS_UTILISATION, TRADE_GROWTH)) {
                texts.put(key, anyNumber(key, random));
            }
            texts.put(SETTLEMENT_SHARE, "between:" + random.nextDouble() * 40 + ".." + (40 + random.nextDouble() * 60));
            Inputs inputs = DEFAULTS.with(texts);

            assertThat(Inputs.of(inputs.texts())).isEqualTo(inputs);
        });
    }

    private static String anyNumber(AssumptionKey key, SplittableRandom random) {
        return PlainNumber.text(key.min() + random.nextDouble() * (key.max() - key.min()));
    }

    private static Bounds share(String text) {
        return DEFAULTS.with(Map.of(SETTLEMENT_SHARE, text)).share();
    }

    private static List<AssumptionKey> keysInError(Map<AssumptionKey, String> texts) {
        return DEFAULTS.check(texts).stream().map(InputError::key).toList();
    }
}
