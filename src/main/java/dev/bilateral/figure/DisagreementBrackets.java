package dev.bilateral.figure;

import dev.bilateral.chart.PlotItem.Bracket;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Disagreements;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Brackets over slots whose statements leave no number in common: a note that sources disagree, not who is right. */
public final class DisagreementBrackets {

    private static final Messages TEXTS = Messages.of(DisagreementBrackets.class);

    private DisagreementBrackets() {}

    /** On an axis of calendar years; what no source dates has no slot there. */
    public static List<Bracket> of(List<Observation> shown) {
        return of(shown, d -> Optional.ofNullable(d.period()).map(YearAxis::middle));
    }

    /** @param slot where a disagreement stands on the axis, or empty where it has no place there */
    public static List<Bracket> of(List<Observation> shown, Function<Disagreement, Optional<Double>> slot) {
        return Disagreements.among(shown).stream()
                .flatMap(d -> slot.apply(d).map(x -> bracket(d, x)).stream())
                .toList();
    }

    /** What the statements are about, then each of them in a line. */
    public static List<String> details(Disagreement d) {
        List<String> details = new ArrayList<>();
        details.add(TEXTS.text(
                d.base().isEmpty() ? "disagreement" : "disagreement.based",
                d.series().title(),
                StatedText.refersTo(d.observations().getFirst()),
                d.base()));
        d.statements().forEach(statement -> details.add(line(statement)));
        return details;
    }

    private static Bracket bracket(Disagreement d, double x) {
        String id = "disagreement." + d.observations().getFirst().id();
        return new Bracket(id, x, TEXTS.text("disagreement.count", d.count()), details(d));
    }

    private static String line(Statement statement) {
        String numbers = Text.list(statement.observations().stream()
                .map(StatedText::quantity)
                .distinct()
                .toList());
        return statement.saidOn() == null
                ? TEXTS.text("disagreement.undated", numbers, statement.who())
                : TEXTS.text("disagreement.said", numbers, statement.who(), Text.date(statement.saidOn()));
    }
}
