package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.common.Messages;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.query.ScenarioLine;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Links to scenarios, and to the figures as a revision has them, with the versions that it was saved with. */
final class RevisionLink {

    private static final Messages MESSAGES = Messages.of(RevisionLink.class);

    private RevisionLink() {}

    static Anchor toScenario(ScenarioId scenario, String title) {
        return link("scenarios/" + scenario, title);
    }

    /** The page of one revision. */
    static Anchor toRevision(ScenarioId scenario, int number, String text) {
        return link("scenarios/" + scenario + "/" + number, text);
    }

    /** What differs between two. */
    static Anchor toDiff(ScenarioId scenario, int from, int to, String text) {
        return link(diff(scenario, from, to), text);
    }

    /** Opens the overview, from which every figure goes on with the same revision. */
    static Anchor toFigures(ScenarioRevision revision, String text) {
        return figures(revision.scenario(), revision.number(), revision.pins().toString(), text);
    }

    static Anchor toFigures(ScenarioLine line) {
        return figures(line.id(), line.revision(), line.pins(), MESSAGES.text("revision", line.revision()));
    }

    /** What comes of one beside others; more are chosen there. */
    static Anchor toComparison(String text, ScenarioId scenario, int... numbers) {
        return link(
                "compare?v=1&with="
                        + Arrays.stream(numbers)
                                .mapToObj(number -> scenario + ":" + number)
                                .collect(Collectors.joining(",")),
                text);
    }

    static String diff(ScenarioId scenario, int from, int to) {
        return "scenarios/" + scenario + "/diff?from=" + from + "&to=" + to;
    }

    private static Anchor figures(ScenarioId scenario, int number, String pins, String text) {
        Anchor link = link(
                "./?v=1&scenario=" + scenario + "&revision=" + number + (pins.isEmpty() ? "" : "&pins=" + pins), text);
        link.getElement().setAttribute("title", MESSAGES.text("revision.open", number));
        return link;
    }

    private static Anchor link(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
