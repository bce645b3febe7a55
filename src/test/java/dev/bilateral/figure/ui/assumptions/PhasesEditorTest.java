package dev.bilateral.figure.ui.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhasesEditorTest {

    private final List<String> typed = new ArrayList<>();
    private final PhasesEditor phases = new PhasesEditor("Phases (stepwise)", "assumption-gas-phases", typed::add);

    @BeforeEach
    void show() {
        phases.show("0:2;5:28.5;10:55", "0:2;5:28.5;10:55");
        phases.markInvalid(false, "error");
    }

    @Test
    void every_cell_has_a_name_of_its_own() {
        assertThat(cells())
                .extracting(cell -> cell.getAriaLabel().orElseThrow())
                .containsExactly(
                        "Phase 1: years since first delivery",
                        "Phase 1: volume, bcm a year",
                        "Phase 2: years since first delivery",
                        "Phase 2: volume, bcm a year",
                        "Phase 3: years since first delivery",
                        "Phase 3: volume, bcm a year");
        assertThat(all(phases, NativeButton.class))
                .extracting(button -> button.getAriaLabel().orElse(button.getText()))
                .contains("Move phase 2 up", "Remove phase 3", "Add phase");
    }

    @Test
    void what_is_typed_into_a_cell_is_told_with_all_others() {
        type(3, "30");

        assertThat(typed).containsExactly("0:2;5:30;10:55");
    }

    @Test
    void phases_are_added_moved_and_removed() {
        press("Add phase");
        press("Remove phase 4");
        press("Move phase 3 up");
        press("Remove phase 1");

        assertThat(typed).containsExactly("0:2;5:28.5;10:55;:", "0:2;5:28.5;10:55", "0:2;5:55;10:28.5", "0:55;10:28.5");
    }

    @Test
    void a_cell_that_can_not_be_used_names_its_own_error_and_keeps_what_was_typed() {
        type(2, "x");
        phases.markInvalid(true, "error");

        assertThat(cells().get(2).getValue()).isEqualTo("x");
        assertThat(cells().get(2).getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(message(cells().get(2))).startsWith("Enter whole years").contains("\"x\"");
        assertThat(cells().get(3).getElement().getAttribute("aria-invalid")).isEqualTo("false");
    }

    @Test
    void years_out_of_order_can_be_put_in_order() {
        assertThat(button("Put in order of years").isVisible()).isFalse();

        type(4, "3");
        phases.markInvalid(true, "error");
        assertThat(message(cells().get(4))).startsWith("Enter a year after 5");
        press("Put in order of years");

        assertThat(typed).last().isEqualTo("0:2;3:55;5:28.5");
    }

    @Test
    void what_was_taken_back_is_shown_again_with_as_many_rows() {
        phases.show("0:7", "0:7");
        assertThat(cells()).extracting(Input::getValue).containsExactly("0", "7");
        assertThat(button("Remove phase 1").isEnabled()).isFalse();

        phases.show("0:2;5:28.5;10:55", "0:2;5:28.5;10:55");
        assertThat(cells()).hasSize(6);
        assertThat(typed).isEmpty();
    }

    private void type(int cell, String text) {
        Input input = cells().get(cell);
        String before = input.getValue();
        input.setValue(text);
        ComponentUtil.fireEvent(input, new ComponentValueChangeEvent<>(input, input, before, true));
    }

    private void press(String name) {
        NativeButton button = button(name);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private NativeButton button(String name) {
        return all(phases, NativeButton.class).stream()
                .filter(button -> button.getAriaLabel().orElse(button.getText()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Input> cells() {
        return all(phases, Input.class);
    }

    private String message(Input cell) {
        String id = cell.getElement().getAttribute("aria-describedby");
        return all(phases, Paragraph.class).stream()
                .filter(error -> error.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private static <C extends Component> List<C> all(Component of, Class<C> type) {
        return of.getChildren()
                .flatMap(child -> Stream.concat(
                        type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                        all(child, type).stream()))
                .toList();
    }
}
