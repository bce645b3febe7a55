package dev.bilateral.workbench.audit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import dev.bilateral.audit.AuditEntries;
import dev.bilateral.audit.AuditFilter;
import dev.bilateral.audit.AuditTable;
import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Entry;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.ui.CsvDownload;
import jakarta.annotation.security.RolesAllowed;

/** Who did what, newest first; filtered by the address. */
@Route("audit")
@RolesAllowed("ADMIN")
@DependencyTrigger({AuditView.class, Grid.class})
class AuditView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(AuditView.class);

    /** So many rows stand without a frame to scroll in. */
    private static final int FEW = 15;

    private static final String SUBJECT_WIDTH = "320px";

    private final transient AuditTrail trail;
    private final AuditForm form;
    private final Paragraph count = new Paragraph();
    private final Div files = new Div();
    private final Grid<Entry> grid = new Grid<>();

    AuditView(AuditTrail trail) {
        this.trail = trail;
        form = new AuditForm(filter -> getUI().ifPresent(ui -> ui.navigate("audit", AuditCodec.write(filter))));
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(count, files);
        bar.addClassName("record-controls");
        files.addClassName("record-controls");
        grid.getElement().setAttribute("aria-label", MESSAGES.text("title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassNames("table-grid", "ledger-grid", "audit-grid");
        grid.addThemeName("wrap-cell-content");
        addColumns();
        addClassNames("records-page", "ledger");
        add(new H1(MESSAGES.text("title")), new Paragraph(MESSAGES.text("what")), form, bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditFilter filter = AuditCodec.read(event.getLocation().getQueryParameters());
        AuditEntries found = trail.search(filter);
        int all = found.count();
        form.show(filter, trail.names());
        count.setText(MESSAGES.count("count", all));
        grid.setItems(DataProvider.fromCallbacks(
                query -> found.page(query.getOffset(), query.getLimit()).stream(), query -> all));
        grid.setAllRowsVisible(all <= FEW);
        files.removeAll();
        if (all > 0) {
            files.add(file(filter, CsvProfile.EXCEL, all), file(filter, CsvProfile.DATA, all));
        }
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title");
    }

    private void addColumns() {
        grid.addColumn(entry -> Text.moment(entry.at()))
                .setHeader(MESSAGES.text("at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Entry::who)
                .setHeader(MESSAGES.text("who"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> MESSAGES.text("action." + entry.action().code()))
                .setHeader(MESSAGES.text("action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Entry::subject)
                .setHeader(MESSAGES.text("subject"))
                .setResizable(true)
                .setWidth(SUBJECT_WIDTH)
                .setFlexGrow(1);
    }

    private Anchor file(AuditFilter filter, CsvProfile profile, int rows) {
        Anchor link = new Anchor(
                CsvDownload.of("audit.csv", AuditTable.of(trail, filter), profile),
                MESSAGES.count("download." + profile, rows));
        link.addClassName("button");
        return link;
    }
}
