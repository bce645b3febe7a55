package dev.bilateral.figure;

import dev.bilateral.model.Question;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the choices of a figure's switches, and what its assumptions are weighed by; a default choice is left out of a
 * state.
 */
final class ChoiceReader {

    private ChoiceReader() {}

    /** @param questions what can be asked of the figure, each as first asked; any year or volume will do */
    static SortedMap<String, String> read(
            List<Figure.Switch> switches, List<Question> questions, AddressParameters address, Problems problems) {
        SortedMap<String, String> choices = new TreeMap<>();
        for (Figure.Switch of : switches) {
            String chosen = address.choices().get(of.name());
            List<String> known = of.choices().stream().map(Figure.Choice::name).toList();
            if (chosen != null && !known.contains(chosen)) {
                problems.addUnknown(StateProblem.Kind.BAD_VALUE, of.name(), chosen, "choice", known);
            } else if (chosen != null && !chosen.equals(known.getFirst())) {
                choices.put(of.name(), chosen);
            }
        }
        String asked = address.choices().get(FigureState.OUTCOME);
        if (asked != null) {
            Question.parse(asked)
                    .filter(question -> questions.stream().anyMatch(known -> known.kind() == question.kind()))
                    .ifPresentOrElse(
                            question -> choices.put(FigureState.OUTCOME, question.code()),
                            () -> problems.addUnknown(
                                    StateProblem.Kind.BAD_VALUE,
                                    FigureState.OUTCOME,
                                    asked,
                                    "outcome",
                                    questions.stream().map(Question::code).toList()));
        }
        return choices;
    }
}
