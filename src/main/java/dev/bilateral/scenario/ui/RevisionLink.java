package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.common.Messages;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioRevision;

/** Links to scenarios, and to the figures as a revision has them, with the versions that it was saved with. */
final class RevisionLink {

    private static final Messages MESSAGES = Messages.of(RevisionLink.class);

    private RevisionLink() {}

    static Anchor toScenario(Scenario scenario) {
        return link("scenarios/" + scenario.id(), scenario.title());
    }

    /** Opens the overview, from which every figure goes on with the same revision. */
    static Anchor toFigures(ScenarioRevision revision) {
        Anchor link = link(address(revision), MESSAGES.text("revision", revision.number()));
        link.getElement().setAttribute("title", MESSAGES.text("revision.open", revision.number()));
        return link;
    }

    /** Without the path, so that it is the address of any screen that shows a revision. */
    static String query(ScenarioRevision revision) {
        String pins = revision.pins().toString();
        return "v=1&scenario=" + revision.scenario() + "&revision=" + revision.number()
                + (pins.isEmpty() ? "" : "&pins=" + pins);
    }

    private static String address(ScenarioRevision revision) {
        return "./?" + query(revision);
    }

    private static Anchor link(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
