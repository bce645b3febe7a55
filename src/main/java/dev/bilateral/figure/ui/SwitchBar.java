package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.bilateral.figure.Figure.Choice;
import dev.bilateral.figure.Figure.Switch;
import dev.bilateral.figure.FigureState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The switches of a chart: per switch one group of buttons, of which one is pressed. */
final class SwitchBar extends Div {

    /** Told of a choice. */
    @FunctionalInterface
    interface Chosen {
        void choose(String name, String choice, boolean isDefault);
    }

    private final transient Map<Switch, Map<String, NativeButton>> groups = new LinkedHashMap<>();

    private final transient Map<Switch, Div> groupOf = new LinkedHashMap<>();

    SwitchBar(List<Switch> switches, Chosen chosen) {
        addClassName("switches");
        setVisible(!switches.isEmpty());
        switches.forEach(one -> add(group(one, chosen)));
    }

    /** @param idle the names of switches that would change nothing */
    void show(FigureState state, Set<String> idle) {
        groupOf.forEach((one, group) -> group.setVisible(!idle.contains(one.name())));
        groups.forEach((one, buttons) -> buttons.forEach((choice, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(choice.equals(state.choice(one))))));
    }

    private Div group(Switch one, Chosen chosen) {
        Div group = new Div();
        group.addClassName("switch");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", one.label());
        Map<String, NativeButton> buttons = new LinkedHashMap<>();
        String standard = one.choices().getFirst().name();
        for (Choice choice : one.choices()) {
            NativeButton button = new NativeButton(
                    choice.label(),
                    click -> chosen.choose(
                            one.name(), choice.name(), choice.name().equals(standard)));
            buttons.put(choice.name(), button);
            group.add(button);
        }
        groups.put(one, buttons);
        groupOf.put(one, group);
        return group;
    }
}
