package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.KeyTexts;
import dev.bilateral.figure.ui.assumptions.Relevance;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import java.util.List;
import java.util.Optional;
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
    private final NewerRevision revision;
    private final Div editions = new Div();
    private final Paragraph archived = new Paragraph();
    private transient List<String> unusableTexts = List.of();
    private transient Pins shown = new Pins(new java.util.TreeMap<>());
    private transient Pins shownReasons = shown;
    private transient @Nullable ScenarioId shownScenario;

    Notices(FigureServices services, Figure figure) {
        this.services = services;
        this.figure = figure;
        addClassName("notices");
        unusable.getElement().setAttribute("role", "status");
        revision = new NewerRevision(services, figure.id(), this::showAny);
        saved.getElement().setAttribute("role", "status");
        add(saved, unusable, revision, archived, editions);
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
        Pins pins = tables.state().pins();
        Pins reasons = tables.revision().pins();
        if (pins.equals(shown) && reasons.equals(shownReasons)) {
            return;
        }
        shown = pins;
        shownReasons = reasons;
        editions.removeAll();
        Pins newest = services.datasets().newest();
        List<String> outdated = tables.versions().stream()
                .filter(v -> newest.find(v.dataset())
                        .filter(n -> n.compareTo(v.id()) > 0)
                        .isPresent())
                .map(v -> v.id().toString())
                .distinct()
                .toList();
        if (!outdated.isEmpty()) {
            addNewer(String.join(", ", outdated), newest);
        }
        if (tables.versions().stream().anyMatch(v -> isOlder(v.id(), reasons.find(v.dataset())))) {
            editions.add(new Span(MESSAGES.text("reasons.newer", asOf(tables))));
        }
        tables.versions()
                .forEach(v -> services.datasets().failures().stream()
                        .filter(failure -> failure.dataset().equals(v.dataset().value()))
                        .forEach(failure -> editions.add(new Span(MESSAGES.text(
                                "edition.failed",
                                failure.version(),
                                failure.dataset(),
                                v.id(),
                                failure.problems().size())))));
        showAny();
    }

    /** What an address brought that can't be used here: each by its name, with its rule. */
    void showUnusable(Edits edits) {
        revision.refresh();
        List<String> texts = edits.unusable().keySet().stream()
                .filter(key -> Relevance.matters(figure, key, edits))
                .flatMap(key -> edits.error(key).stream())
                .map(error -> MESSAGES.text(
                        "unusable", KeyTexts.label(error.key()), KeyTexts.group(error.key()), error.message()))
                .toList();
        if (!texts.equals(unusableTexts)) {
            unusableTexts = texts;
            unusable.removeAll();
            texts.forEach(text -> unusable.add(new Paragraph(text)));
        }
        showAny();
    }

    /** Confirms that a revision was saved, until something is edited; the first one is a new scenario. */
    void showSaved(RevisionId revision) {
        saved.setText(services.scenarios()
                .find(revision.scenario())
                .filter(scenario -> revision.number() == 1)
                .map(scenario -> MESSAGES.text("saved.new", scenario.title()))
                .orElseGet(() -> MESSAGES.text("saved", revision.number())));
        showAny();
    }

    /** What was confirmed is no longer all that there is. */
    void forgetSaved() {
        saved.setText("");
        showAny();
    }

    /** Nothing is taken off the page: what is empty has no box, yet can be heard when it gets its words. */
    private void showAny() {
        saved.setClassName(SAYS, !saved.getText().isEmpty());
        unusable.setClassName(SAYS, unusable.getComponentCount() > 0);
        revision.setClassName(SAYS, !revision.isEmpty());
        archived.setClassName(SAYS, !archived.getText().isEmpty());
        editions.setClassName(SAYS, editions.getComponentCount() > 0);
        setClassName(SAYS, getChildren().anyMatch(notice -> notice.hasClassName(SAYS)));
    }

    private static String asOf(FigureTables tables) {
        return Text.date(tables.versions().getFirst().id().day());
    }

    private static boolean isOlder(DatasetVersionId shown, Optional<DatasetVersionId> reasons) {
        return reasons.filter(newer -> newer.compareTo(shown) > 0).isPresent();
    }

    private void addNewer(String outdated, Pins newest) {
        String newer = newest.newest().map(DatasetVersionId::toString).orElse("");
        NativeButton change = new NativeButton(
                MESSAGES.text("edition.switch"),
                click -> getUI().ifPresent(ui -> services.view()
                        .state()
                        .ifPresent(
                                now -> ui.navigate(figure.id(), services.view().queryOf(now.withPins(newest))))));
        editions.add(new Div(new Span(MESSAGES.text("edition.newer", outdated, newer)), change));
    }
}
