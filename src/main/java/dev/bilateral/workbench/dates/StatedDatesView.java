package dev.bilateral.workbench.dates;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.dates.LinkCount;
import dev.bilateral.figure.dates.Promise;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.figure.ui.DatesTable;
import dev.bilateral.figure.ui.StateView;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.figure.ui.WithdrawnEditions;
import dev.bilateral.ui.Author;
import dev.bilateral.ui.PageAddress.CarryingLink;
import java.util.List;

/** What was put forward for when, and what sources report of it since, over all datasets; and who linked what. */
@Route("stated-dates")
@AnonymousAllowed
class StatedDatesView extends StateView {

    private static final Messages MESSAGES = Messages.of(StatedDatesView.class);

    private final transient StatedDates dates;
    private final transient DatasetService datasets;
    private final transient Author author;

    StatedDatesView(StatedDates dates, DatasetService datasets, Author author, FigureStates states, ViewState view) {
        super(states, view);
        this.dates = dates;
        this.datasets = datasets;
        this.author = author;
        addClassNames("records-page", "context");
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title");
    }

    @Override
    protected void show(FigureState state) {
        // a day before some dataset begins is told as such, not shown as a table with gaps
        Editions.of(datasets, state.pins(), Promise.datasets());
        List<StatedDate> shown = dates.of(state.pins());
        Paragraph subtitle = new Paragraph(MESSAGES.text(
                "subtitle", state.pins().newest().map(Object::toString).orElse("")));
        subtitle.addClassName("subtitle");
        WithdrawnEditions withdrawn = new WithdrawnEditions(datasets);
        withdrawn.show(state.pins());
        removeAll();
        add(
                new H1(MESSAGES.text("title")),
                subtitle,
                withdrawn,
                new DatesTable(shown),
                new LinksSection(state.pins(), shown, dates, author.steward(), () -> show(state)),
                new LinkHistory(dates.history(), shown),
                files(state.pins(), dates.entries()),
                new CarryingLink("ledger", MESSAGES.text("ledger")));
    }

    private static Div files(Pins pins, int links) {
        String query = "?" + FigureStateCodec.query(LinkCount.pinned(pins, links));
        Div files = new Div(
                file("api/v1/stated-dates.csv" + query + "&profile=excel", "file.excel"),
                file("api/v1/stated-dates.csv" + query, "file.data"));
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
