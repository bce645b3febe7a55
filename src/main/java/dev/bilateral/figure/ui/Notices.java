package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.Relevance;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioTitle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader should know about what is in view: a value can't be used, a newer revision or edition exists, or an
 * edition could not be read.
 */
final class Notices extends Div {

    private static final Messages MESSAGES = Messages.of(Notices.class);
    private static final String SAYS = "says";

    private final transient FigureServices services;
    private final transient Figure figure;
    private final Div unusable = new Div();
    private final Paragraph saved = new Paragraph();
    private final Paragraph unsaved = new Paragraph();
    private final MovedNotice moved;
    private final NewerRevision revision;
    private final EditionNotices editions;
    private final Paragraph archived = new Paragraph();
    private transient List<String> unusableTexts = List.of();
    private transient @Nullable ScenarioId shownScenario;

    Notices(FigureServices services, Figure figure, MovedNotice moved) {
        this.services = services;
        this.figure = figure;
        this.moved = moved;
        addClassName("notices");
        unusable.getElement().setAttribute("role", "status");
        revision = new NewerRevision(services, figure.id(), this::showAny);
        editions = new EditionNotices(services, figure.id(), this::showAny);
        saved.getElement().setAttribute("role", "status");
        unsaved.getElement().setAttribute("role", "alert");
        add(saved, unsaved, unusable, moved, revision, archived, editions);
        showAny();
    }

    /** Asked of the database when another scenario comes into view, not with each edit. */
    private void showArchived(ScenarioId scenario) {
        if (!scenario.equals(shownScenario)) {
            shownScenario = scenario;
            boolean isArchived = services.scenarios()
                    .find(scenario)
                    .filter(Scenario::isArchived)
                    .isPresent();
            archived.setText(isArchived ? MESSAGES.text("archived") : "");
        }
    }

    void show(FigureTables tables) {
        revision.show(tables);
        showArchived(tables.state().scenario());
        showAny();
        editions.show(tables);
        showAny();
    }

    /** What an address brought that can't be used here: each by its name, with its rule. */
    void showUnusable(Edits edits) {
        revision.refresh();
        List<String> texts = UnusableTexts.of(edits, key -> Relevance.matters(figure, key, edits));
        if (!texts.equals(unusableTexts)) {
            unusableTexts = texts;
            unusable.removeAll();
            texts.forEach(text -> unusable.add(new Paragraph(text)));
        }
        showAny();
    }

    /** @param edits those that came along from another scenario */
    void showMoved(ScenarioTitle scenario, MovedEdits edits) {
        moved.show(scenario, edits);
        showAny();
    }

    /** Confirms that a revision was saved, until something is edited; the first one is a new scenario. */
    void showSaved(RevisionId revision) {
        forgetUnsaved();
        saved.setText(services.scenarios()
                .find(revision.scenario())
                .filter(scenario -> revision.number() == 1)
                .map(scenario -> MESSAGES.text("saved.new", scenario.title()))
                .orElseGet(() -> MESSAGES.text("saved", revision.number())));
        showAny();
    }

    /**
     * Tells that what was asked to be saved was not, and leads on.
     *
     * @param again opens what was to be saved
     */
    void showUnsaved(boolean isSignedIn, Runnable again) {
        unsaved.removeAll();
        unsaved.add(new Text(MESSAGES.text(isSignedIn ? "unsaved.signedIn" : "unsaved") + " "));
        NativeButton go = new NativeButton(MESSAGES.text(isSignedIn ? "unsaved.again" : "unsaved.signIn"), click -> {
            forgetUnsaved();
            again.run();
        });
        go.addClassName("quiet");
        unsaved.add(go);
        showAny();
    }

    private void forgetUnsaved() {
        unsaved.removeAll();
        showAny();
    }

    /** What was confirmed is no longer all that there is. */
    void forgetSaved() {
        saved.setText("");
        showAny();
    }

    /** Nothing is taken off the page: what is empty has no box, yet can be heard when it gets its words. */
    private void showAny() {
        if (!revision.isEmpty()) {
            saved.setText(""); // not beside news of a revision that came after it
        }
        saved.setClassName(SAYS, !saved.getText().isEmpty());
        unsaved.setClassName(SAYS, unsaved.getChildren().findAny().isPresent());
        unusable.setClassName(SAYS, unusable.getComponentCount() > 0);
        moved.setClassName(SAYS, !moved.isEmpty());
        revision.setClassName(SAYS, !revision.isEmpty());
        archived.setClassName(SAYS, !archived.getText().isEmpty());
        editions.setClassName(SAYS, !editions.isEmpty());
        setClassName(SAYS, getChildren().anyMatch(notice -> notice.hasClassName(SAYS)));
    }
}
