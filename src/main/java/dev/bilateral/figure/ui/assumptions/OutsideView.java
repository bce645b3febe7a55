package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Phase;
import java.util.List;
import java.util.Optional;

/** How a ramp length compares with how long the pipelines with a complete record took. */
final class OutsideView {

    private static final Messages MESSAGES = Messages.of(OutsideView.class);

    private OutsideView() {}

    static Optional<String> of(AssumptionKey key, FigureTables drawn) {
        List<Integer> lengths = drawn.references().shares().values().stream()
                .map(shares -> shares.size() - 1)
                .sorted()
                .toList();
        if (key != AssumptionKey.GAS_RAMP_YEARS || lengths.isEmpty()) {
            return Optional.empty();
        }
        Inputs inputs = drawn.inputs();
        boolean isStepwise = inputs.text(AssumptionKey.GAS_SHAPE).equals("stepwise");
        Phase last = inputs.phases().getLast();
        int years = isStepwise ? last.years() : inputs.integer(key);
        double plateau = isStepwise ? last.volume() : inputs.number(AssumptionKey.GAS_PLATEAU_VOLUME);
        return Optional.of(MESSAGES.count("outside", years, Text.volume(plateau), pace(years, lengths)));
    }

    /** Says so where the ramp length is the one that choosing a reference pipeline brought with it. */
    static Optional<String> setBy(AssumptionKey key, FigureTables drawn) {
        Inputs inputs = drawn.inputs();
        if (key != AssumptionKey.GAS_RAMP_YEARS
                || !inputs.text(AssumptionKey.GAS_SHAPE).equals("reference")) {
            return Optional.empty();
        }
        String pipeline = inputs.text(AssumptionKey.GAS_REFERENCE);
        return drawn.references()
                .find(pipeline)
                .filter(shares -> shares.size() - 1 == inputs.integer(key))
                .map(shares -> MESSAGES.text(
                        "setBy", KeyTexts.choice(AssumptionKey.GAS_REFERENCE, pipeline), shares.size() - 1));
    }

    private static String pace(int years, List<Integer> lengths) {
        String pace = years < lengths.getFirst()
                ? "faster"
                : years > lengths.getLast() ? "slower" : lengths.size() == 1 ? "same" : "between";
        return MESSAGES.text("outside." + pace);
    }
}
