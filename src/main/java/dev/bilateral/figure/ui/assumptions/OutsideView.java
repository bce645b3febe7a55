package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
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
        int years = inputs.integer(key);
        String pace = years < lengths.getFirst()
                ? "faster"
                : years > lengths.getLast() ? "slower" : lengths.size() == 1 ? "same" : "between";
        return Optional.of(MESSAGES.text(
                "outside",
                Text.volume(inputs.number(AssumptionKey.GAS_PLATEAU_VOLUME)),
                years,
                MESSAGES.text("outside." + pace)));
    }
}
