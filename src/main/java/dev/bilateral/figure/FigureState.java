package dev.bilateral.figure;

import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Question;
import dev.bilateral.scenario.ScenarioId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that decides what a figure shows, as the address bar holds it.
 *
 * @param pins a version for every dataset
 * @param overrides edits on top of the revision, in canonical text; an edit back to the saved value is no override
 * @param choices the choices of switches that differ from the default, by the switch's name, and under
 *     {@link #OUTCOME} what the assumptions are weighed by, while that is in view
 */
public record FigureState(
        ScenarioId scenario,
        int revision,
        Pins pins,
        Map<AssumptionKey, String> overrides,
        SortedMap<String, String> choices) {

    /** The name of the choice that says what assumptions are weighed by: {@code cumulative:2044}. */
    public static final String OUTCOME = "outcome";

    public FigureState {
        EnumMap<AssumptionKey, String> copy = new EnumMap<>(AssumptionKey.class);
        copy.putAll(overrides);
        overrides = Collections.unmodifiableMap(copy);
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    public FigureState withOverrides(Map<AssumptionKey, String> newOverrides) {
        return new FigureState(scenario, revision, pins, newOverrides, choices);
    }

    public FigureState withRevision(int number) {
        return new FigureState(scenario, number, pins, overrides, choices);
    }

    public FigureState withPins(Pins newPins) {
        return new FigureState(scenario, revision, newPins, overrides, choices);
    }

    /** @param isDefault whether the choice is the switch's default, which the address leaves out */
    public FigureState withChoice(String name, String choice, boolean isDefault) {
        SortedMap<String, String> changed = new TreeMap<>(choices);
        if (isDefault) {
            changed.remove(name);
        } else {
            changed.put(name, choice);
        }
        return new FigureState(scenario, revision, pins, overrides, changed);
    }

    /** What the assumptions are weighed by; empty where that is not in view. */
    public Optional<Question> question() {
        return Optional.ofNullable(choices.get(OUTCOME)).flatMap(Question::parse);
    }

    /** Puts in view what the assumptions are weighed by, or takes it out of view. */
    public FigureState asking(Optional<Question> question) {
        return withChoice(OUTCOME, question.map(Question::code).orElse(""), question.isEmpty());
    }

    /** The choice of a switch. */
    public String choice(Figure.Switch of) {
        return choices.getOrDefault(of.name(), of.choices().getFirst().name());
    }
}
