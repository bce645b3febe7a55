package dev.bilateral.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.chart.EChart;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.ui.ObservationPopup;
import java.util.List;

/** The timeline: lanes of marks where there is room for them, else a list, newest first. */
final class TimelineSection extends Section {

    private static final Messages MESSAGES = Messages.of(TimelineSection.class);

    private final ObservationPopup popup = new ObservationPopup();

    TimelineSection(Timeline timeline) {
        addClassName("timeline");
        add(new H2(MESSAGES.text("timeline.title")));
        if (timeline.events().isEmpty()) {
            add(new Paragraph(MESSAGES.text("timeline.empty")));
            return;
        }
        Paragraph note = new Paragraph(MESSAGES.text("timeline.subtitle", timeline.firstYear(), timeline.lastYear()));
        note.addClassName("muted");
        EChart chart = new EChart(TimelineChart.of(timeline));
        List<Observation> firsts =
                timeline.events().stream().map(TimelineEvent::first).toList();
        chart.addMarkPressListener(event -> popup.show(firsts, event.getIds()));
        Div picture = new Div(note, chart);
        picture.addClassName("timeline-chart");
        add(picture, list(timeline), popup);
    }

    private static OrderedList list(Timeline timeline) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline-list");
        timeline.events().forEach(event -> list.add(item(event)));
        return list;
    }

    private static ListItem item(TimelineEvent event) {
        Span date = new Span(event.date());
        date.addClassName("timeline-date");
        Span what = new Span(String.join(" · ", event.lines()));
        Observation first = event.first();
        Span who = new Span(TimelineChart.label(event.lane()) + " · " + first.who());
        who.addClassName("muted");
        ListItem item = new ListItem(date, what, who);
        item.setClassName("announced", event.isAnnounced());
        return item;
    }
}
