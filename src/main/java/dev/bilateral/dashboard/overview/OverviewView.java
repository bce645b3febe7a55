package dev.bilateral.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.outcome.OutcomeText;
import dev.bilateral.figure.ui.ObservationFiles;
import dev.bilateral.figure.ui.StateView;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.snapshot.ui.SnapshotButtons;
import dev.bilateral.ui.PageAddress.CarryingLink;
import java.util.List;
import java.util.Optional;

/** The first screen: the status in sentences, the figures as cards, the timeline, and what changed. */
@Route("")
@AnonymousAllowed
public class OverviewView extends StateView {

    private static final Messages MESSAGES = Messages.of(OverviewView.class);

    private final transient List<Figure> figures;
    private final transient DatasetService datasets;
    private final transient SnapshotButtons snapshots;
    private final transient FreezableOverview freezable;

    OverviewView(
            List<Figure> figures,
            DatasetService datasets,
            FigureStates states,
            ViewState view,
            SnapshotButtons snapshots,
            FreezableOverview freezable) {
        super(states, view);
        this.figures = figures;
        this.datasets = datasets;
        this.snapshots = snapshots;
        this.freezable = freezable;
        addClassName("overview");
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title");
    }

    @Override
    protected void show(FigureState state) {
        OverviewPage page = OverviewPage.of(figures, datasets, state);
        Section cards = new Section();
        cards.addClassName("cards");
        cards.getElement().setAttribute("aria-label", MESSAGES.text("cards.label"));
        page.figures()
                .forEach(glance -> cards.add(new FigureCard(glance.figure(), glance.tables(), glance.headline())));
        removeAll();
        add(status(page.status()), cards, questions(page), below(page), actions(page));
    }

    /** What the figures come down to, each leading to the assumptions that it hangs on. */
    private static Paragraph questions(OverviewPage page) {
        Paragraph links = new Paragraph(new Span(MESSAGES.text("questions")));
        links.addClassName("overview-questions");
        page.figures()
                .forEach(glance -> glance.figure().questions(glance.tables().inputs()).stream()
                        .findFirst()
                        .ifPresent(question -> links.add(new CarryingLink(
                                glance.figure().id(),
                                Text.capitalised(OutcomeText.name(question)),
                                FigureState.OUTCOME + "=" + question.code()))));
        return links;
    }

    private Div actions(OverviewPage page) {
        Div actions = new Div();
        actions.addClassName("actions");
        snapshots.addTo(actions, () -> Optional.of(freezable.of(page)));
        return actions;
    }

    private static Div below(OverviewPage page) {
        Div below = new Div();
        below.addClassName("overview-below");
        page.timeline().map(timeline -> timeline(page.laneEditions(), timeline)).ifPresent(below::add);
        below.add(new ChangesSection(page.changes()));
        return below;
    }

    private static TimelineSection timeline(Editions editions, Timeline timeline) {
        TimelineSection section = new TimelineSection(timeline);
        if (!timeline.events().isEmpty()) {
            section.add(new ObservationFiles("timeline", editions, timeline.observations()));
        }
        return section;
    }

    private static Header status(List<String> sentences) {
        H1 heading = new H1(MESSAGES.text("status.label"));
        heading.addClassName("visually-hidden");
        Header header = new Header(heading);
        header.addClassName("status");
        if (sentences.isEmpty()) {
            header.add(new Paragraph(MESSAGES.text("status.empty")));
        }
        sentences.stream().map(Paragraph::new).forEach(header::add);
        return header;
    }
}
