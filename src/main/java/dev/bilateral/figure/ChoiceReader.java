package dev.bilateral.figure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the choices of a figure's switches; a default choice is left out of a state. */
final class ChoiceReader {

    private ChoiceReader() {}

    static SortedMap<String, String> read(List<Figure.Switch> switches, AddressParameters address, Problems problems) {
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
        return choices;
    }
}
