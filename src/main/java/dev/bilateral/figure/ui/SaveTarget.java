package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Composite;
import dev.bilateral.common.Messages;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.RadioChoice;
import java.util.List;
import java.util.Optional;

/**
 * A new scenario, or a revision of the one in view. What others know as it was shipped is better left so, and in what is
 * archived nothing can be saved: there a new scenario comes first.
 */
final class SaveTarget extends Composite<RadioChoice> {

    private static final Messages MESSAGES = Messages.of(SaveTarget.class);
    private static final String NEW = "new";
    private static final String REVISION = "revision";

    private final transient Scenario scenario;
    private final int number;
    private final String drafts;

    /** @param number of the revision that it would be */
    SaveTarget(Scenario scenario, int number, String drafts) {
        this.scenario = scenario;
        this.number = number;
        this.drafts = drafts;
    }

    /** Why a new scenario is the better, or the only choice. */
    static Optional<String> about(Scenario scenario) {
        return scenario.isArchived()
                ? Optional.of(MESSAGES.text("save.archived", scenario.title()))
                : scenario.isShipped()
                        ? Optional.of(MESSAGES.text("save.shipped", scenario.title()))
                        : Optional.empty();
    }

    boolean isNew() {
        return getContent().chosen().equals(NEW);
    }

    @Override
    protected RadioChoice initContent() {
        Option asNew = new Option(NEW, MESSAGES.text("save.as.new"));
        Option asRevision = new Option(
                REVISION, MESSAGES.text("save.as.revision", scenario.title(), number), !scenario.isArchived());
        boolean isNewFirst = scenario.isShipped() || scenario.isArchived();
        return new RadioChoice(
                "save-as",
                MESSAGES.text("save.as"),
                drafts + "as",
                isNewFirst ? List.of(asNew, asRevision) : List.of(asRevision, asNew),
                isNewFirst ? NEW : REVISION);
    }
}
