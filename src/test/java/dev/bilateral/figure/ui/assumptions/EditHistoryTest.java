package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_PHASES;
import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditHistoryTest {

    private final EditHistory history = new EditHistory(Edits.of(Inputs.defaults(), ReferenceRamps.NONE, Map.of()));

    @Test
    void what_is_typed_into_one_field_in_a_row_is_one_step() {
        type(GAS_RAMP_YEARS, "1");
        type(GAS_RAMP_YEARS, "12");

        assertThat(history.undo().text(GAS_RAMP_YEARS)).isEqualTo("10");
        assertThat(history.redo().text(GAS_RAMP_YEARS)).isEqualTo("12");
    }

    @Test
    void each_cell_of_the_phases_is_a_step_and_so_is_each_change_of_their_rows() {
        type(GAS_PHASES, "0:2;5:28.5;10:5");
        type(GAS_PHASES, "0:2;5:28.5;10:50");
        type(GAS_PHASES, "0:2;6:28.5;10:50");
        type(GAS_PHASES, "0:2;6:28.5;10:50;:");
        type(GAS_PHASES, "0:2;6:28.5;10:50;:;:");
        type(GAS_PHASES, "0:2;6:50;10:28.5;:;:");

        assertThat(history.undo().text(GAS_PHASES)).isEqualTo("0:2;6:28.5;10:50;:;:");
        assertThat(history.undo().text(GAS_PHASES)).isEqualTo("0:2;6:28.5;10:50;:");
        assertThat(history.undo().text(GAS_PHASES)).isEqualTo("0:2;6:28.5;10:50");
        assertThat(history.undo().text(GAS_PHASES)).isEqualTo("0:2;5:28.5;10:50");
        assertThat(history.undo().text(GAS_PHASES)).isEqualTo("0:2;5:28.5;10:55");
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void phases_that_can_not_be_used_leave_the_last_that_could_in_the_chart() {
        type(GAS_PHASES, "0:2;5:30;10:55");
        type(GAS_PHASES, "0:2;5:30;10:55;:");

        assertThat(history.now().value(GAS_PHASES)).isEqualTo("0:2;5:30;10:55");
        assertThat(history.now().unusable()).containsEntry(GAS_PHASES, "0:2;5:30;10:55;:");
    }

    @Test
    void a_source_that_is_named_for_what_was_typed_is_a_step_of_its_own() {
        type(GAS_RAMP_YEARS, "12");
        history.enter(history.now().type(GAS_RAMP_YEARS, "12").from(GAS_RAMP_YEARS, new Edits.Taken("o-1", "12")));

        assertThat(history.undo().text(GAS_RAMP_YEARS)).isEqualTo("12");
        assertThat(history.now().taken()).isEmpty();
    }

    private void type(AssumptionKey key, String text) {
        history.enter(history.now().type(key, text));
    }
}
