package dev.bilateral.dashboard.trade;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Disagreements;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Totals that name no year and disagree: they have no slot for a bracket, so sentences under the chart say it. */
final class UndatedDisagreements {

    private static final Messages TEXTS = Messages.of(UndatedDisagreements.class);

    private UndatedDisagreements() {}

    /** Several where statements are too far apart in time to be compared with one another. */
    static List<Disagreement> among(List<Observation> shown) {
        return Disagreements.among(shown).stream()
                .filter(d -> d.period() == null)
                .toList();
    }

    /** A sentence on each; empty where all that is shown without a year agrees. */
    static String note(List<Observation> shown) {
        return among(shown).stream().map(UndatedDisagreements::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(Disagreement d) {
        List<String> said =
                d.statements().stream().map(UndatedDisagreements::said).toList();
        return TEXTS.text("disagreement", d.count(), Text.list(said));
    }

    private static String said(Statement statement) {
        String numbers = Text.list(
                statement.observations().stream().map(StatedText::quantity).toList());
        return statement.saidOn() == null
                ? TEXTS.text("disagreement.item", numbers, statement.who())
                : TEXTS.text("disagreement.item.said", numbers, statement.who(), Text.date(statement.saidOn()));
    }
}
