package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.Figure.Choice;
import dev.bilateral.figure.Figure.Switch;
import dev.bilateral.figure.FigureState;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The switches of a chart: few choices as a group of buttons, of which one is pressed; more as a list. */
final class SwitchBar extends Div {

    /** More have no place beside the others, and none at all on a phone. */
    private static final int MOST_BUTTONS = 4;

    /** Told of a choice. */
    @FunctionalInterface
    interface Chosen {
        void choose(String name, String choice, boolean isDefault);
    }

    /** Shows one of the choices that there are as chosen. */
    @FunctionalInterface
    private interface Shown {
        void show(List<Choice> choices, String chosen);
    }

    private final transient Map<Switch, Shown> shows = new LinkedHashMap<>();

    private final transient Map<Switch, Div> groupOf = new LinkedHashMap<>();

    SwitchBar(List<Switch> switches, Chosen chosen) {
        addClassName("switches");
        setVisible(!switches.isEmpty());
        switches.forEach(one -> add(group(one, chosen)));
    }

    /** Leaves out what would change nothing in a state. */
    void show(Figure figure, FigureState state) {
        Set<String> idle = figure.idleSwitches(state);
        groupOf.forEach((one, group) -> group.setVisible(!idle.contains(one.name())));
        shows.forEach((one, shown) -> shown.show(figure.choices(one, state), state.choice(one)));
    }

    private Div group(Switch one, Chosen chosen) {
        Div group = new Div();
        group.addClassName("switch");
        Consumer<String> choose = choice -> chosen.choose(
                one.name(), choice, choice.equals(one.choices().getFirst().name()));
        groupOf.put(one, group);
        shows.put(one, one.choices().size() > MOST_BUTTONS ? list(group, one, choose) : buttons(group, one, choose));
        return group;
    }

    private static Shown buttons(Div group, Switch one, Consumer<String> choose) {
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", one.label());
        Map<String, NativeButton> buttons = new LinkedHashMap<>();
        for (Choice choice : one.choices()) {
            NativeButton button = new NativeButton(choice.label(), click -> choose.accept(choice.name()));
            buttons.put(choice.name(), button);
            group.add(button);
        }
        return (choices, shown) -> buttons.forEach(
                (name, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(name.equals(shown))));
    }

    private static Shown list(Div group, Switch one, Consumer<String> choose) {
        NativeSelect select = new NativeSelect(one.label());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        group.add(select);
        return (choices, shown) -> {
            List<Option> options = choices.stream()
                    .map(choice -> new Option(choice.name(), choice.label()))
                    .toList();
            if (!options.equals(select.shown())) {
                select.options(options);
            }
            // what is not offered now, as a unit without a sum, stands for the first
            boolean isOffered =
                    options.stream().anyMatch(option -> option.name().equals(shown));
            select.choose(isOffered ? shown : options.getFirst().name());
        };
    }
}
