package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.scenario.RevisionDiff;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.List;
import java.util.Map;

/** What differs between two revisions of a scenario, named in the address. */
@Route("scenarios/:scenario/diff")
@AnonymousAllowed
class DiffView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(DiffView.class);
    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient ScenarioService scenarios;
    private final transient DatasetService datasets;
    private final transient Ledger ledger;
    private final transient VersionDiffs diffs;
    private String title = "";

    DiffView(ScenarioService scenarios, DatasetService datasets, Ledger ledger, VersionDiffs diffs) {
        this.scenarios = scenarios;
        this.datasets = datasets;
        this.ledger = ledger;
        this.diffs = diffs;
        addClassName("records-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScenarioAddress address = new ScenarioAddress(scenarios);
        Scenario scenario = address.scenario(event);
        QueryParameters given = event.getLocation().getQueryParameters();
        String before = String.valueOf(Math.max(1, scenario.latest() - 1));
        ScenarioRevision from =
                address.revision(scenario, given.getSingleParameter(FROM).orElse(before));
        ScenarioRevision to =
                address.revision(scenario, given.getSingleParameter(TO).orElse("latest"));
        List<ScenarioRevision> all = scenarios.revisions(scenario.id());
        RevisionDiff diff = RevisionDiff.between(from, to, all);
        removeAll();
        title = MESSAGES.text("diff.title", scenario.title(), from.number(), to.number());
        add(new H1(title), new Paragraph(RevisionLink.toScenario(scenario.id(), MESSAGES.text("diff.back"))));
        add(choice(scenario, from, to, all), tell(from), tell(to));
        if (diff.isEmpty()) {
            add(new Paragraph(MESSAGES.text("diff.same")));
        } else {
            DiffTables tables = new DiffTables(diff, datasets, ledger, diffs);
            tables.assumptions().ifPresent(this::add);
            tables.pins().ifPresent(this::add);
        }
        add(files(scenario, from, to));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Div choice(Scenario scenario, ScenarioRevision from, ScenarioRevision to, List<ScenarioRevision> all) {
        NativeSelect first = select("diff.from", from, all);
        NativeSelect second = select("diff.to", to, all);
        Div choice = new Div(first, new Span(MESSAGES.text("diff.and")), second);
        choice.addClassName("record-controls");
        List.of(first, second)
                .forEach(select -> select.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                        "scenarios/" + scenario.id() + "/diff",
                        QueryParameters.simple(Map.of(FROM, first.getValue(), TO, second.getValue()))))));
        return choice;
    }

    private static NativeSelect select(String label, ScenarioRevision chosen, List<ScenarioRevision> all) {
        NativeSelect select = new NativeSelect(MESSAGES.text(label));
        select.options(all.stream()
                .map(r -> new Option(
                        String.valueOf(r.number()),
                        MESSAGES.text("diff.option", r.number(), r.author(), Text.moment(r.at()))))
                .toList());
        select.choose(String.valueOf(chosen.number()));
        return select;
    }

    private static Paragraph tell(ScenarioRevision revision) {
        Paragraph told = new Paragraph(
                RevisionLink.toRevision(
                        revision.scenario(), revision.number(), MESSAGES.text("revision", revision.number())),
                new Span(" "
                        + MESSAGES.text(
                                "diff.revision", revision.author(), Text.moment(revision.at()), revision.note())));
        told.addClassName("muted");
        return told;
    }

    private static Div files(Scenario scenario, ScenarioRevision from, ScenarioRevision to) {
        String query = "?from=" + from.number() + "&to=" + to.number();
        String path = "api/v1/scenarios/" + scenario.id() + "/diff";
        Anchor outcomes =
                RevisionLink.toComparison(MESSAGES.text("diff.compare"), scenario.id(), from.number(), to.number());
        outcomes.addClassName("button");
        outcomes.setVisible(from.number() != to.number());
        Div files = new Div(
                outcomes,
                file(path + ".csv" + query + "&profile=excel", "diff.csv"),
                file(path + ".json" + query, "diff.json"));
        files.addClassName("actions");
        return files;
    }

    private static Anchor file(String href, String key) {
        Anchor file = new Anchor(href, MESSAGES.text(key));
        file.addClassName("button");
        file.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return file;
    }
}
