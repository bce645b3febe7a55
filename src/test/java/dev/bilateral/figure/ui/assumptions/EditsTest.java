package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_INITIAL_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static dev.bilateral.model.AssumptionKey.GAS_REFERENCE;
import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_HIGH;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_LOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final Edits SAVED = Edits.of(Inputs.defaults(), ReferenceRamps.NONE, Map.of());

    @Test
    void a_usable_text_is_computed_with_at_once() {
        Edits edits = SAVED.type(GAS_RAMP_YEARS, "12");

        assertThat(edits.errors()).isEmpty();
        assertThat(edits.good()).containsExactly(Map.entry(GAS_RAMP_YEARS, "12"));
        assertThat(edits.inputs().integer(GAS_RAMP_YEARS)).isEqualTo(12);
    }

    @Test
    void an_unusable_text_is_kept_beside_the_last_good_value() {
        Edits edits = SAVED.type(GAS_RAMP_YEARS, "12").type(GAS_RAMP_YEARS, "12x");

        assertThat(edits.text(GAS_RAMP_YEARS)).isEqualTo("12x");
        assertThat(edits.error(GAS_RAMP_YEARS))
                .hasValueSatisfying(error -> assertThat(error.message()).contains("12x"));
        assertThat(edits.good()).containsExactly(Map.entry(GAS_RAMP_YEARS, "12"));
    }

    @Test
    void an_unusable_text_does_not_hold_up_other_fields() {
        Edits edits = SAVED.type(GAS_RAMP_YEARS, "").type(GAS_INITIAL_VOLUME, "3");

        assertThat(edits.good()).containsExactly(Map.entry(GAS_INITIAL_VOLUME, "3"));
        assertThat(edits.errors()).hasSize(1);
    }

    @Test
    void values_that_do_not_fit_together_leave_the_chart_as_it_was() {
        Edits edits = SAVED.type(TRADE_BASE_HIGH, "4.5").type(TRADE_BASE_LOW, "4.8");

        assertThat(edits.errors()).isNotEmpty();
        assertThat(edits.good()).containsExactly(Map.entry(TRADE_BASE_HIGH, "4.5"));
        assertThat(edits.text(TRADE_BASE_LOW)).isEqualTo("4.8");
    }

    @Test
    void a_ramp_that_follows_no_known_pipeline_leaves_the_chart_as_it_was() {
        Edits edits = SAVED.type(GAS_RAMP_YEARS, "12").type(GAS_SHAPE, "reference");

        assertThat(edits.error(GAS_REFERENCE))
                .hasValueSatisfying(error -> assertThat(error.message()).contains("No complete record"));
        assertThat(edits.good()).containsExactly(Map.entry(GAS_RAMP_YEARS, "12"));
    }

    @Test
    void what_is_saved_but_can_not_be_computed_here_is_not_reset_to() {
        Inputs saved = Inputs.of(Map.of(GAS_SHAPE, "reference"));
        Edits edits = Edits.of(saved, ReferenceRamps.NONE, Map.of(GAS_SHAPE, "linear"));

        assertThat(edits.resetAll().good()).containsExactly(Map.entry(GAS_SHAPE, "linear"));
        assertThat(edits.resetAll().error(GAS_REFERENCE)).isPresent();
    }

    @Test
    void a_field_that_was_not_touched_is_no_edit_though_a_rule_joins_it() {
        Edits edits = SAVED.type(TRADE_BASE_LOW, "6");

        assertThat(edits.isEdited(TRADE_BASE_HIGH)).isFalse();
        assertThat(edits.error(TRADE_BASE_HIGH)).isPresent();
        assertThat(edits.unusable()).containsExactly(Map.entry(TRADE_BASE_LOW, "6"));
    }

    @Test
    void typing_the_saved_value_again_is_no_edit() {
        Edits edits = SAVED.type(GAS_RAMP_YEARS, "12").type(GAS_RAMP_YEARS, " 10 ");

        assertThat(edits.good()).isEmpty();
        assertThat(edits.isEdited(GAS_RAMP_YEARS)).isFalse();
    }

    @Test
    void the_source_of_a_value_stays_with_it_while_the_text_over_it_can_not_be_used() {
        Edits taken = SAVED.type(GAS_RAMP_YEARS, "12").from(GAS_RAMP_YEARS, new Edits.Taken("o-1", "12, Somebody"));

        assertThat(taken.type(GAS_RAMP_YEARS, "12x").taken()).containsOnlyKeys(GAS_RAMP_YEARS);
        assertThat(taken.type(GAS_RAMP_YEARS, "12x").type(GAS_RAMP_YEARS, "13").taken())
                .isEmpty();
    }

    @Test
    void a_reset_takes_one_edit_back_and_leaves_the_others() {
        Edits edits =
                SAVED.type(GAS_RAMP_YEARS, "abc").type(GAS_SHAPE, "compound").reset(GAS_RAMP_YEARS);

        assertThat(edits.text(GAS_RAMP_YEARS)).isEqualTo("10");
        assertThat(edits.good()).containsExactly(Map.entry(GAS_SHAPE, "compound"));
        assertThat(edits.errors()).isEmpty();
    }

    @Test
    void a_reason_is_an_edit_by_itself_that_stays_with_what_is_typed_next() {
        Edits edits = SAVED.reason(GAS_RAMP_YEARS, "As in the talks");

        assertThat(edits.edited()).containsExactly(GAS_RAMP_YEARS);
        assertThat(edits.count()).isZero();
        assertThat(edits.type(GAS_RAMP_YEARS, "12").reasons()).containsEntry(GAS_RAMP_YEARS, "As in the talks");
        assertThat(edits.type(GAS_RAMP_YEARS, "12x").reasons()).containsKey(GAS_RAMP_YEARS);
        assertThat(edits.reason(GAS_RAMP_YEARS, " ").isTouched()).isFalse();
        assertThat(edits.reset(GAS_RAMP_YEARS).isTouched()).isFalse();
        assertThat(edits.resetAll().isTouched()).isFalse();
    }

    @Test
    void another_source_of_the_saved_value_is_an_edit_until_something_else_is_typed() {
        Edits edits = SAVED.from(GAS_RAMP_YEARS, new Edits.Taken("o-1", "about 10, Somebody"));

        assertThat(edits.edited()).containsExactly(GAS_RAMP_YEARS);
        assertThat(edits.count())
                .as("values alone are counted, as in addresses")
                .isZero();
        assertThat(edits.countOfSourcesAlone()).isEqualTo(1);
        assertThat(edits.value(GAS_RAMP_YEARS)).isEqualTo("10");
        assertThat(edits.type(GAS_RAMP_YEARS, "10").edited()).isEmpty();
        assertThat(edits.reset(GAS_RAMP_YEARS).isTouched()).isFalse();
    }
}
