package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.RecordTable;

/** All scenarios, each with its newest revision. */
@Route("scenarios")
@AnonymousAllowed
class ScenariosView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(ScenariosView.class);

    private final transient ScenarioService scenarios;

    ScenariosView(ScenarioService scenarios) {
        this.scenarios = scenarios;
        addClassName("records-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RecordTable table = new RecordTable(
                MESSAGES.text("scenarios.title"),
                MESSAGES.text("column.scenario"),
                MESSAGES.text("column.revision"),
                MESSAGES.text("column.who"),
                MESSAGES.text("column.when"),
                MESSAGES.text("column.note"));
        scenarios
                .scenarios()
                .forEach(scenario -> scenarios
                        .revision(scenario.id(), scenario.latest())
                        .ifPresent(newest -> addRow(table, scenario, newest)));
        add(new H1(MESSAGES.text("scenarios.title")), new Paragraph(MESSAGES.text("scenarios.what")), table);
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("scenarios.title");
    }

    private static void addRow(RecordTable table, Scenario scenario, ScenarioRevision newest) {
        Paragraph what = new Paragraph(scenario.description());
        what.addClassName("muted");
        table.addRow(
                new Div(RevisionLink.toScenario(scenario), what),
                RevisionLink.toFigures(newest),
                new Span(newest.author()),
                new Span(Text.moment(newest.at())),
                new Span(newest.note()));
    }
}
