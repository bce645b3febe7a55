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
import dev.bilateral.figure.dates.LinkCount;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.figure.ui.DatesTable;
import dev.bilateral.figure.ui.ObservationFiles;
import dev.bilateral.figure.ui.ObservationPopup;
import dev.bilateral.figure.ui.StateView;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.snapshot.ui.SnapshotButtons;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The surroundings of the figures, section by section, each under a title that its rows bear out. */
@Route("context")
@AnonymousAllowed
public class ContextView extends StateView {

    private static final Messages MESSAGES = Messages.of(ContextView.class);
    /** The first sections are the longest: so many of them fill the first column. */
    private static final int FIRST_COLUMN = 2;

    private final transient DatasetService datasets;
    private final transient StatedDates dates;
    private final transient SnapshotButtons snapshots;
    private final transient FreezableContext freezable;
    private final ObservationPopup popup = new ObservationPopup();
    /** How many entries on links of stated dates count. */
    private int links;

    ContextView(
            DatasetService datasets,
            StatedDates dates,
            FigureStates states,
            ViewState view,
            SnapshotButtons snapshots,
            FreezableContext freezable) {
        super(states, view);
        this.snapshots = snapshots;
        this.freezable = freezable;
        this.datasets = datasets;
        this.dates = dates;
        addClassName("context");
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title");
    }

    @Override
    protected void take(Map<String, List<String>> parameters) {
        links = LinkCount.take(parameters, dates.entries());
    }

    @Override
    protected Map<String, String> own() {
        return LinkCount.parameter(links);
    }

    @Override
    protected void show(FigureState state) {
        List<StatedDate> stated = dates.of(state.pins(), links);
        Editions editions = Editions.of(datasets, state.pins(), ContextPage.datasets(stated));
        ContextPage page = ContextPage.of(editions, stated);
        Paragraph subtitle = new Paragraph(MESSAGES.text("page.subtitle"));
        subtitle.addClassName("subtitle");
        Div columns = new Div(
                column(page.sections().subList(0, FIRST_COLUMN)),
                column(page.sections().subList(FIRST_COLUMN, page.sections().size())));
        columns.addClassName("context-columns");
        removeAll();
        add(
                new Header(new H1(MESSAGES.text("page.title")), subtitle, new SectionLinks(anchors(page))),
                new DatesTable(page.dates()),
                columns);
        if (!page.observations().isEmpty()) {
            ObservationFiles actions = new ObservationFiles("context", editions, page.observations());
            snapshots.addTo(actions, () -> Optional.of(freezable.of(state.pins(), links)));
            add(actions);
        }
        add(popup);
    }

    private static List<String> anchors(ContextPage page) {
        return Stream.concat(
                        Stream.of(DatesTable.ANCHOR), page.sections().stream().map(Section::id))
                .toList();
    }

    private Div column(List<Section> sections) {
        Div column = new Div();
        sections.stream().map(section -> new SectionBlock(section, popup)).forEach(column::add);
        return column;
    }
}
