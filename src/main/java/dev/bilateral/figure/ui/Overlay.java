package dev.bilateral.figure.ui;

import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ramp of a state against others.
 *
 * @param figure that draws it so
 * @param shown the figure in view, whose switches the state has
 */
record Overlay(Figure figure, Figure shown) {

    boolean isShown(FigureState state) {
        return isSame()
                && figure.outsideView().entrySet().stream()
                        .allMatch(choice ->
                                choice.getValue().equals(state.choices().get(choice.getKey())));
    }

    FigureState of(FigureState state) {
        SortedMap<String, String> choices = new TreeMap<>(isSame() ? state.choices() : Map.of());
        choices.putAll(figure.outsideView());
        return new FigureState(state.scenario(), state.revision(), state.pins(), state.overrides(), choices);
    }

    private boolean isSame() {
        return figure.id().equals(shown.id());
    }
}
