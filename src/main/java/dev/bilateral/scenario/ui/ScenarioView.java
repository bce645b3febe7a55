package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.RecordTable;
import dev.bilateral.ui.Unknown;
import dev.bilateral.ui.Unknown.Known;
import java.util.List;
import java.util.Optional;

/** One scenario: its revisions, and what the newest one assumes. */
@Route("scenarios/:scenario")
@AnonymousAllowed
class ScenarioView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(ScenarioView.class);

    private final transient ScenarioService scenarios;
    private final transient DatasetService datasets;
    private String title = "";

    ScenarioView(ScenarioService scenarios, DatasetService datasets) {
        this.scenarios = scenarios;
        this.datasets = datasets;
        addClassName("records-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("scenario").orElse("");
        Scenario scenario = Optional.of(name)
                .filter(ScenarioId::isValid)
                .map(ScenarioId::new)
                .flatMap(scenarios::find)
                .orElseThrow(() -> unknown(name));
        removeAll();
        title = scenario.title();
        List<ScenarioRevision> revisions = scenarios.revisions(scenario.id());
        add(
                new H1(title),
                new Paragraph(scenario.description()),
                new H2(MESSAGES.text("revisions")),
                table(revisions),
                new H2(MESSAGES.text("assumptions", revisions.getFirst().number())),
                new AssumptionTable(revisions.getFirst(), datasets));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static RecordTable table(List<ScenarioRevision> revisions) {
        RecordTable table = new RecordTable(
                MESSAGES.text("revisions"),
                MESSAGES.text("column.revision"),
                MESSAGES.text("column.who"),
                MESSAGES.text("column.when"),
                MESSAGES.text("column.note"));
        revisions.forEach(revision -> table.addRow(
                RevisionLink.toFigures(revision),
                new Span(revision.author()),
                new Span(Text.moment(revision.at())),
                new Span(revision.note())));
        return table;
    }

    private Unknown unknown(String name) {
        return new Unknown(
                MESSAGES.text("kind"),
                name,
                scenarios.scenarios().stream()
                        .map(s -> new Known(s.id().value(), s.title(), "scenarios/" + s.id()))
                        .toList());
    }
}
