package dev.bilateral.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Headline;
import dev.bilateral.figure.ui.ObservationFiles;
import dev.bilateral.figure.ui.StateView;
import dev.bilateral.figure.ui.ViewState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first screen: the status in sentences, the figures as cards, the timeline, and what changed. */
@Route("")
@AnonymousAllowed
public class OverviewView extends StateView {

    private static final Messages MESSAGES = Messages.of(OverviewView.class);

    private final transient List<Figure> figures;
    private final transient DatasetService datasets;

    OverviewView(List<Figure> figures, DatasetService datasets, FigureStates states, ViewState view) {
        super(states, view);
        this.figures =
                figures.stream().sorted(Comparator.comparingInt(Figure::order)).toList();
        this.datasets = datasets;
        addClassName("overview");
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title");
    }

    @Override
    protected void show(FigureState state) {
        List<Headline> headlines = new ArrayList<>();
        Section cards = new Section();
        cards.addClassName("cards");
        cards.getElement().setAttribute("aria-label", MESSAGES.text("cards.label"));
        for (Figure figure : figures) {
            FigureTables tables = figure.tables(state);
            Headline headline = figure.headline(tables);
            headlines.add(headline);
            cards.add(new FigureCard(figure, tables, headline));
        }
        removeAll();
        add(status(StatusText.of(headlines)), cards, below(state));
    }

    private Div below(FigureState state) {
        Div below = new Div();
        below.addClassName("overview-below");
        state.pins()
                .newest()
                .map(DatasetVersionId::day)
                .map(asOf -> timeline(Editions.of(datasets, state.pins(), Lane.datasets()), asOf))
                .ifPresent(below::add);
        below.add(new ChangesSection(EditionChange.of(datasets, state.pins())));
        return below;
    }

    private static TimelineSection timeline(Editions editions, LocalDate asOf) {
        Timeline timeline = Timeline.of(editions, asOf);
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
