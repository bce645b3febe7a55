package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.scenario.ScenarioCatalogue;
import dev.bilateral.scenario.query.ScenarioLine;
import dev.bilateral.scenario.ui.NameDialog.Task;
import dev.bilateral.scenario.ui.NameForm.Name;
import dev.bilateral.ui.Author;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.RecordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scenarios with their newest revisions, the one saved last first. What is looked for stands in the address. */
@Route("scenarios")
@AnonymousAllowed
class ScenariosView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(ScenariosView.class);
    private static final String SEARCH = "search";
    private static final String SHOW = "show";
    private static final String ARCHIVED = "archived";
    private static final int REST_MS = 300;

    private final transient ScenarioCatalogue catalogue;
    private final Input search = new Input();
    private final NativeSelect shown = new NativeSelect(MESSAGES.text("list.which"));
    private final Div list = new Div();
    private final NameDialog names;

    ScenariosView(ScenarioCatalogue catalogue, Author author) {
        this.catalogue = catalogue;
        names = new NameDialog(author);
        addClassName("records-page");
        search.setId("scenario-search");
        search.setType("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(REST_MS);
        search.addValueChangeListener(change -> refresh());
        shown.options(List.of(
                new Option("", MESSAGES.text("list.current")), new Option(ARCHIVED, MESSAGES.text("list.archived"))));
        shown.addValueChangeListener(change -> refresh());
        list.getElement().setAttribute("aria-live", "polite");
        NativeLabel label = new NativeLabel(MESSAGES.text("list.search"));
        label.setFor(search);
        NativeButton create =
                new NativeButton(MESSAGES.text("create"), click -> getUI().ifPresent(ui -> names.open(ui, create())));
        Div controls = new Div(label, search, shown, create);
        controls.addClassName("record-controls");
        add(new H1(getPageTitle()), new Paragraph(MESSAGES.text("scenarios.what")), controls, list, names);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters given = event.getLocation().getQueryParameters();
        search.setValue(given.getSingleParameter(SEARCH).orElse(""));
        shown.choose(given.getSingleParameter(SHOW).filter(ARCHIVED::equals).orElse(""));
        showList();
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("scenarios.title");
    }

    private Task create() {
        return new Task(
                "create",
                MESSAGES.text("create.title"),
                MESSAGES.text("create.about"),
                MESSAGES.text("create.go"),
                new Name("", ""),
                (name, who) -> catalogue.create(name.called(), name.described(), who));
    }

    private void refresh() {
        showList();
        Map<String, String> asked = new LinkedHashMap<>();
        if (!search.getValue().isBlank()) {
            asked.put(SEARCH, search.getValue());
        }
        if (isArchived()) {
            asked.put(SHOW, ARCHIVED);
        }
        String query = QueryParameters.simple(asked).getQueryString();
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, "scenarios" + (query.isEmpty() ? "" : "?" + query)));
    }

    private boolean isArchived() {
        return ARCHIVED.equals(shown.getValue());
    }

    private void showList() {
        list.removeAll();
        List<ScenarioLine> lines = catalogue.lines(search.getValue(), isArchived());
        list.add(lines.isEmpty() ? nothing() : table(lines));
    }

    private Component nothing() {
        String text = search.getValue().strip();
        return new Paragraph(text.isEmpty() ? MESSAGES.text("list.noneArchived") : MESSAGES.text("list.noMatch", text));
    }

    private static RecordTable table(List<ScenarioLine> lines) {
        RecordTable table = new RecordTable(
                MESSAGES.text("scenarios.title"),
                MESSAGES.text("column.scenario"),
                MESSAGES.text("column.revision"),
                MESSAGES.text("column.who"),
                MESSAGES.text("column.when"),
                MESSAGES.text("column.note"));
        for (ScenarioLine line : lines) {
            Paragraph what = new Paragraph(line.description());
            what.addClassName("muted");
            table.addRow(
                    new Div(RevisionLink.toScenario(line.id(), line.title()), what),
                    RevisionLink.toFigures(line),
                    new Span(line.author()),
                    new Span(Text.moment(line.at())),
                    new Span(line.note()));
        }
        return table;
    }
}
