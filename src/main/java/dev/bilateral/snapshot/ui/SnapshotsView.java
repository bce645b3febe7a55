package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
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
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.snapshot.MailAddresses;
import dev.bilateral.snapshot.WatchService;
import dev.bilateral.snapshot.query.SearchWords;
import dev.bilateral.snapshot.query.SnapshotQuery;
import dev.bilateral.snapshot.query.SnapshotQuery.Line;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.RecordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Snapshots on record, the newest first: all, or one's own. What is looked for stands in the address. */
@Route("snapshots")
@AnonymousAllowed
class SnapshotsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(SnapshotsView.class);
    private static final String SEARCH = "search";
    private static final String WHOSE = "whose";
    private static final String MINE = "mine";
    private static final int LISTED = 200;
    private static final int NOTICES = 20;
    private static final int REST_MS = 300;

    private final transient SnapshotQuery query;
    private final transient ScenarioService scenarios;
    private final transient AuthenticationContext authentication;
    private final Input search = new Input();
    private final NativeSelect whose = new NativeSelect(MESSAGES.text("list.whose"));
    private final Div list = new Div();

    SnapshotsView(
            SnapshotQuery query,
            ScenarioService scenarios,
            WatchService watches,
            MailAddresses addresses,
            AuthenticationContext authentication) {
        this.query = query;
        this.scenarios = scenarios;
        this.authentication = authentication;
        addClassNames("records-page", "snapshot-list");
        search.setId("snapshot-search");
        search.setType("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(REST_MS);
        search.addValueChangeListener(change -> refresh());
        whose.options(List.of(new Option("", MESSAGES.text("list.all")), new Option(MINE, MESSAGES.text("list.mine"))));
        whose.setVisible(authentication.isAuthenticated());
        whose.addValueChangeListener(change -> refresh());
        list.getElement().setAttribute("aria-live", "polite");
        NativeLabel label = new NativeLabel(MESSAGES.text("list.search"));
        label.setFor(search);
        Div controls = new Div(label, search, whose);
        controls.addClassName("snapshot-search");
        add(new H1(getPageTitle()), new Paragraph(MESSAGES.text("list.what")));
        authentication
                .getPrincipalName()
                .ifPresent(name -> add(new Inbox(watches.notices(name, NOTICES)), new MailForm(name, addresses)));
        add(controls, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters given = event.getLocation().getQueryParameters();
        given.getSingleParameter(SEARCH).ifPresent(search::setValue);
        given.getSingleParameter(WHOSE).filter(MINE::equals).ifPresent(whose::choose);
        showList();
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("list.title");
    }

    private void refresh() {
        showList();
        Map<String, String> asked = new LinkedHashMap<>();
        if (!search.getValue().isBlank()) {
            asked.put(SEARCH, search.getValue());
        }
        if (isMine()) {
            asked.put(WHOSE, MINE);
        }
        String query = QueryParameters.simple(asked).getQueryString();
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs(
                        "history.replaceState(history.state, '', $0)",
                        "snapshots" + (query.isEmpty() ? "" : "?" + query)));
    }

    private boolean isMine() {
        return MINE.equals(whose.getValue()) && authentication.isAuthenticated();
    }

    private void showList() {
        list.removeAll();
        Optional<String> who = isMine() ? authentication.getPrincipalName() : Optional.empty();
        List<Line> found = query.newest(search.getValue(), this::scenariosNamed, who, LISTED);
        if (SearchWords.of(search.getValue()).isCut()) {
            list.add(new Paragraph(MESSAGES.text("list.cut", SearchWords.MOST_WORDS, SearchWords.MOST_CHARACTERS)));
        }
        list.add(found.isEmpty() ? nothing() : table(found));
        if (found.size() == LISTED) {
            list.add(new Paragraph(MESSAGES.text("list.more", LISTED)));
        }
    }

    private List<ScenarioId> scenariosNamed(String word) {
        return scenarios.scenarios().stream()
                .filter(scenario -> scenario.title().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                .map(Scenario::id)
                .toList();
    }

    private Component nothing() {
        String text = search.getValue().strip();
        if (!text.isEmpty()) {
            return new Paragraph(MESSAGES.text("list.noMatch", text));
        }
        return new Paragraph(MESSAGES.text(isMine() ? "list.noneMine" : "list.none"));
    }

    private Component table(List<Line> lines) {
        RevisionNames revisions = new RevisionNames(scenarios);
        RecordTable table = new RecordTable(
                MESSAGES.text("list.title"),
                MESSAGES.text("list.snapshot"),
                MESSAGES.text("list.id"),
                MESSAGES.text("list.scenario"),
                MESSAGES.text("list.who"),
                MESSAGES.text("list.when"));
        for (Line line : lines) {
            Anchor link = new Anchor("snapshots/" + line.id(), line.title());
            link.getElement().setAttribute("router-link", true);
            table.addRow(
                    link,
                    new Span(line.id().value()),
                    new Span(revisions.of(line.address())),
                    new Span(line.who().isEmpty() ? MESSAGES.text("list.visitor") : line.who()),
                    new Span(Text.moment(line.last())));
        }
        return table;
    }
}
