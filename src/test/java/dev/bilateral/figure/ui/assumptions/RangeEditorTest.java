package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import dev.bilateral.scenario.Assumption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeEditorTest {

    private final List<String> typed = new ArrayList<>();
    private final RangeEditor ramp = new RangeEditor(GAS_RAMP_YEARS, "Ramp length", "ramp", offers(), typed::add);

    @Test
    void a_range_begins_without_ends_that_nobody_stated() {
        ramp.show("10", "10");

        press();

        assertThat(typed).containsExactly("~10~:triangular");
    }

    @Test
    void its_ends_and_its_distribution_are_told_with_the_working_value() {
        ramp.show("8~10~14:pert", "8~10~14:pert");

        Input high = ends().getLast();
        high.setValue("16");
        ComponentUtil.fireEvent(high, new ComponentValueChangeEvent<>(high, high, "14", true));

        assertThat(typed).containsExactly("8~10~16:pert");
    }

    @Test
    void taken_back_it_is_the_working_value_again() {
        ramp.show("8~10~14:pert", "8~10~14:pert");

        press();

        assertThat(typed).containsExactly("10");
    }

    @Test
    void what_is_no_range_yet_stays_as_it_was_typed() {
        ramp.show("8~10~x:uniform", "10");

        assertThat(ends()).extracting(Input::getValue).containsExactly("8", "x");
    }

    @Test
    void texts_that_come_in_one_message_are_told_one_by_one() throws Exception {
        ElementPropertyMap properties = ramp.getChildren()
                .findFirst()
                .orElseThrow()
                .getElement()
                .getNode()
                .getFeature(ElementPropertyMap.class);

        Runnable first = properties.deferredUpdateFromClient("text", "14");
        Runnable second = properties.deferredUpdateFromClient("text", "14x");
        first.run();
        second.run();

        assertThat(typed).containsExactly("14", "14x");
    }

    private void press() {
        NativeButton toggle = ramp.getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(toggle, new ClickEvent<>(toggle));
    }

    private List<Input> ends() {
        return ramp.getChildren()
                .flatMap(child -> child.getChildren())
                .flatMap(child -> child.getChildren())
                .filter(Input.class::isInstance)
                .map(Input.class::cast)
                .toList();
    }

    private static Offers offers() {
        Assumption saved = new Assumption(GAS_RAMP_YEARS, "10", "", null);
        return new Offers(GAS_RAMP_YEARS, new StatedOffers(saved, null, List.of()), offer -> {});
    }
}
