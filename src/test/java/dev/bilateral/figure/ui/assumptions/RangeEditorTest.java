package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import dev.bilateral.scenario.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangeEditorTest {

    private final List<String> typed = new ArrayList<>();
    private final RangeEditor ramp = new RangeEditor(GAS_RAMP_YEARS, "Ramp length", "ramp", offers(), typed::add);

    @Test
    void a_range_begins_without_ends_that_nobody_stated() {
        ramp.show("10", "10");

        press();

        assertThat(ends()).extracting(Input::getValue).containsExactly("", "");
        assertThat(shown().isVisible()).isTrue();
        assertThat(typed).isEmpty();
    }

    @Test
    void a_range_that_waits_for_its_ends_stays_open_while_something_else_is_edited() {
        ramp.show("10", "10");
        press();

        ramp.show("10", "10");
        assertThat(shown().isVisible()).isTrue();

        ramp.show("8~10~14:pert", "8~10~14:pert");
        ramp.show("7", "7");
        assertThat(shown().isVisible()).isFalse();
    }

    @Test
    void what_is_no_range_yet_is_told_when_its_fields_are_left() {
        ramp.show("10", "10");
        press();

        type(ends().getFirst(), "8");
        assertThat(typed).isEmpty();

        leave();
        assertThat(typed).containsExactly("8~10~:triangular");
        leave();
        assertThat(typed).hasSize(1);
    }

    @Test
    void what_is_no_range_is_told_as_it_stands_once_the_typing_rests() {
        ramp.show("10", "10");
        press();
        type(ends().getFirst(), "12");
        type(ends().getLast(), "1");
        rest();
        type(ends().getLast(), "14");
        rest();

        assertThat(typed).containsExactly("12~10~1:triangular", "12~10~14:triangular");
    }

    @Test
    void a_range_is_told_as_soon_as_it_is_one() {
        ramp.show("10", "10");
        press();

        type(ends().getFirst(), "8");
        type(ends().getLast(), "1");
        type(ends().getLast(), "14");

        assertThat(typed).containsExactly("8~10~14:triangular");
    }

    @Test
    void without_ends_it_is_the_working_value_again() {
        ramp.show("8~10~14:pert", "8~10~14:pert");

        type(ends().getFirst(), "");
        type(ends().getLast(), "");

        assertThat(typed).containsExactly("10");
    }

    @Test
    void its_ends_and_its_distribution_are_told_with_the_working_value() {
        ramp.show("8~10~14:pert", "8~10~14:pert");

        type(ends().getLast(), "16");

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

    private RangeEnds shown() {
        return (RangeEnds) ramp.getChildren()
                .filter(RangeEnds.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static void type(Input end, String text) {
        String before = end.getValue();
        end.setValue(text);
        ComponentUtil.fireEvent(end, new ComponentValueChangeEvent<>(end, end, before, true));
    }

    private void rest() {
        Element ends = shown().getElement();
        ends.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        ends, "input", JacksonUtils.createObjectNode().put("for", "trailing")));
    }

    private void leave() {
        Element ends = shown().getElement();
        ends.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        ends,
                        "focusout",
                        JacksonUtils.createObjectNode().put("!element.contains(event.relatedTarget)", true)));
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
        return new Offers(GAS_RAMP_YEARS, new StatedOffers(saved, null, List.of(), _ -> Optional.empty()), offer -> {});
    }
}
