package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.scenario.PinMove;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioCatalogue;
import dev.bilateral.scenario.ScenarioEvent;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.scenario.ScenarioTitle;
import dev.bilateral.ui.Author;
import dev.bilateral.ui.RecordTable;
import java.util.List;

/** One revision of a scenario, the newest where the address names none: what it assumes, and all that were saved. */
@Route("scenarios/:scenario")
@RouteAlias("scenarios/:scenario/:revision")
@AnonymousAllowed
class ScenarioView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(ScenarioView.class);

    private final transient ScenarioService scenarios;
    private final transient ScenarioCatalogue catalogue;
    private final transient DatasetService datasets;
    private final transient Ledger ledger;
    private final transient VersionDiffs diffs;
    private final transient Author author;
    private String title = "";

    ScenarioView(
            ScenarioService scenarios,
            ScenarioCatalogue catalogue,
            DatasetService datasets,
            Ledger ledger,
            VersionDiffs diffs,
            Author author) {
        this.scenarios = scenarios;
        this.catalogue = catalogue;
        this.datasets = datasets;
        this.ledger = ledger;
        this.diffs = diffs;
        this.author = author;
        addClassName("records-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScenarioAddress address = new ScenarioAddress(scenarios);
        Scenario scenario = address.scenario(event);
        String named = event.getRouteParameters().get(ScenarioAddress.REVISION).orElse("latest");
        ScenarioRevision shown = address.revision(scenario, named);
        boolean isNewest = shown.number() == scenario.latest();
        removeAll();
        title = isNewest ? scenario.title() : MESSAGES.text("revision.title", scenario.title(), shown.number());
        add(new H1(title), new Paragraph(scenario.description()));
        tellWhereItComesFrom(scenario);
        if (!isNewest) {
            tellWhichItIs(scenario, shown);
        }
        add(new ScenarioActions(scenario, shown, catalogue, author));
        if (isNewest && !scenario.isArchived()) { // nothing is saved in one that is archived
            PinMove move = PinMove.of(shown, datasets, ledger);
            if (!move.isEmpty()) {
                add(new NewerEditions(scenario, shown, move, diffs, scenarios, author));
            }
        }
        add(
                new H2(MESSAGES.text("revisions")),
                table(scenario, scenarios.revisions(scenario.id()), shown),
                new H2(MESSAGES.text("assumptions", shown.number())),
                new AssumptionTable(shown, datasets, ledger));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void tellWhereItComesFrom(Scenario scenario) {
        List<ScenarioEvent> history = catalogue.history(scenario.id());
        history.stream().filter(e -> scenario.isArchived()).findFirst().ifPresent(now -> {
            Paragraph archived = notice(MESSAGES.text(
                    "archived",
                    history.stream()
                            .filter(e -> e.kind() == ScenarioEvent.Kind.ARCHIVED)
                            .findFirst()
                            .orElse(now)
                            .who(),
                    Text.moment(now.at())));
            add(archived);
        });
        history.stream()
                .filter(e -> e.kind() == ScenarioEvent.Kind.CREATED)
                .findFirst()
                .ifPresent(created -> add(origin(created)));
    }

    private Component origin(ScenarioEvent created) {
        Paragraph origin = new Paragraph();
        origin.addClassName("muted");
        RevisionId from = created.from();
        if (from == null) {
            origin.setText(MESSAGES.text("origin.defaults", created.who(), Text.moment(created.at())));
        } else {
            String called = scenarios
                    .title(from.scenario(), from.number())
                    .map(ScenarioTitle::title)
                    .orElse(from.scenario().value());
            origin.add(
                    new Span(MESSAGES.text("origin.from") + " "),
                    RevisionLink.toRevision(
                            from.scenario(), from.number(), MESSAGES.text("revision.title", called, from.number())),
                    new Span(" " + MESSAGES.text("origin.by", created.who(), Text.moment(created.at()))));
        }
        return origin;
    }

    private void tellWhichItIs(Scenario scenario, ScenarioRevision shown) {
        Paragraph which = notice(MESSAGES.text("revision.older", shown.number(), scenario.latest()) + " ");
        scenarios
                .title(scenario.id(), shown.number())
                .map(ScenarioTitle::title)
                .filter(called -> !called.equals(scenario.title()))
                .ifPresent(called -> which.add(new Span(MESSAGES.text("revision.called", called) + " ")));
        which.add(
                RevisionLink.toScenario(scenario.id(), MESSAGES.text("revision.newest", scenario.latest())),
                new Span(" · "),
                RevisionLink.toDiff(scenario.id(), shown.number(), scenario.latest(), MESSAGES.text("revision.since")));
        add(which);
    }

    private static Paragraph notice(String text) {
        Paragraph notice = new Paragraph(new Span(text));
        notice.addClassName("record-notice");
        return notice;
    }

    private static RecordTable table(Scenario scenario, List<ScenarioRevision> revisions, ScenarioRevision shown) {
        RecordTable table = new RecordTable(
                MESSAGES.text("revisions"),
                MESSAGES.text("column.revision"),
                MESSAGES.text("column.who"),
                MESSAGES.text("column.when"),
                MESSAGES.text("column.note"),
                MESSAGES.text("column.changes"));
        for (ScenarioRevision revision : revisions) {
            int number = revision.number();
            Component link = RevisionLink.toRevision(scenario.id(), number, MESSAGES.text("revision", number));
            link.getElement().setAttribute("aria-current", number == shown.number() ? "page" : "false");
            table.addRow(
                    link,
                    new Span(revision.author()),
                    new Span(Text.moment(revision.at())),
                    new Span(revision.note()),
                    number == 1
                            ? new Span(MESSAGES.text("changes.first"))
                            : RevisionLink.toDiff(
                                    scenario.id(), number - 1, number, MESSAGES.text("changes", number - 1)));
        }
        return table;
    }
}
