package dev.bilateral.dashboard.context;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.figure.ui.DatesTable;
import dev.bilateral.figure.ui.ObservationFiles;
import dev.bilateral.figure.ui.ObservationPopup;
import dev.bilateral.figure.ui.StateView;
import dev.bilateral.figure.ui.ViewState;
import java.util.List;

/** The surroundings of the figures, section by section, each under a title that its rows bear out. */
@Route("context")
@AnonymousAllowed
public class ContextView extends StateView {

    private static final Messages MESSAGES = Messages.of(ContextView.class);
    /** The first sections are the longest: so many of them fill the first column. */
    private static final int FIRST_COLUMN = 2;

    private final transient DatasetService datasets;
    private final transient StatedDates dates;
    private final ObservationPopup popup = new ObservationPopup();

    ContextView(DatasetService datasets, StatedDates dates, FigureStates states, ViewState view) {
        super(states, view);
        this.datasets = datasets;
        this.dates = dates;
        addClassName("context");
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title");
    }

    @Override
    protected void show(FigureState state) {
        Editions editions = Editions.of(datasets, state.pins(), ContextPage.DATASETS);
        ContextPage page = ContextPage.of(editions, dates.of(state.pins()));
        Paragraph subtitle = new Paragraph(MESSAGES.text("page.subtitle"));
        subtitle.addClassName("subtitle");
        Div columns = new Div(
                column(page.sections().subList(0, FIRST_COLUMN)),
                column(page.sections().subList(FIRST_COLUMN, page.sections().size())));
        columns.addClassName("context-columns");
        removeAll();
        add(new Header(new H1(MESSAGES.text("page.title")), subtitle), new DatesTable(page.dates()), columns);
        if (!page.observations().isEmpty()) {
            add(new ObservationFiles("context", editions, page.observations()));
        }
        add(popup);
    }

    private Div column(List<Section> sections) {
        Div column = new Div();
        sections.stream().map(section -> new SectionBlock(section, popup)).forEach(column::add);
        return column;
    }
}
