package dev.bilateral.dashboard.overview;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Text;
import dev.bilateral.figure.MarkLegend;
import dev.bilateral.figure.MarkOf;
import dev.bilateral.figure.YearAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a timeline as lanes over one axis of years. Heights only keep marks apart; one unit of them is one pixel. */
final class TimelineChart {

    private static final Messages TEXTS = Messages.of(TimelineChart.class);
    /** The height of all lanes together, as long as no more happened at once than rows have room. */
    private static final int HEIGHT = 200;
    /** Rows nearer than this would touch. */
    private static final double LEAST_ROW = 9;
    /** Rows farther apart than this read as lanes. */
    private static final double MOST_ROW = 13;

    private TimelineChart() {}

    static ChartSpec of(Timeline timeline) {
        List<Mark> marks = new ArrayList<>();
        List<PlotItem> items = new ArrayList<>();
        double row = row(timeline);
        int height = (int) Math.round(Arrays.stream(Lane.values())
                .mapToDouble(lane -> height(lane, rows(timeline, lane), row))
                .sum());
        double top = height;
        for (Lane lane : Lane.values()) {
            TimelineRows rows = rows(timeline, lane);
            double bottom = top - height(lane, rows, row);
            items.add(new PlotItem.Lane(bottom, top, label(lane)));
            // the oldest first, whose names then stand left of those of the next ones
            for (TimelineEvent event : timeline.of(lane).reversed()) {
                marks.add(mark(event, top - lane.head() - rows.of(event) * row));
            }
            top = bottom;
        }
        items.add(new PlotItem.Marks(marks));
        return new TimeChart(
                TEXTS.text("timeline.title"),
                TEXTS.count("timeline.summary", marks.size(), timeline.firstYear(), timeline.lastYear()),
                new XAxis("", timeline.firstYear(), timeline.lastYear()),
                null,
                List.of(new Plot("timeline", "", new Axis("", "", 0, height, -1), height, height, items)),
                MarkLegend.of(marks),
                false,
                false);
    }

    static String label(Lane lane) {
        return TEXTS.text("lane." + lane.name());
    }

    private static TimelineRows rows(Timeline timeline, Lane lane) {
        return TimelineRows.of(timeline.of(lane));
    }

    private static double height(Lane lane, TimelineRows rows, double row) {
        return lane.names() + rows.count() * row;
    }

    /** What is left of the height is shared among all rows. */
    private static double row(Timeline timeline) {
        int rows = 0;
        int left = HEIGHT;
        for (Lane lane : Lane.values()) {
            rows += rows(timeline, lane).count();
            left -= lane.names();
        }
        return Math.clamp((double) left / Math.max(1, rows), LEAST_ROW, MOST_ROW);
    }

    private static Mark mark(TimelineEvent event, double height) {
        Modality modality = drawnAs(event);
        return new Mark(
                event.id(),
                "mark." + modality.code(),
                event.isAnnounced() ? Role.PLANNED : Role.OBSERVED,
                MarkOf.shape(modality),
                Mark.Fill.SOLID,
                YearAxis.middle(event.when()),
                span(event),
                height,
                null,
                null,
                null,
                tie(event),
                name(event),
                details(event),
                false);
    }

    /** What stands beside its mark, for most events nothing. */
    static String name(TimelineEvent event) {
        return TEXTS.find("label." + event.id()).orElse("");
    }

    /** That a plan was spoken of is itself no plan: it is what somebody claimed. */
    private static Modality drawnAs(TimelineEvent event) {
        Modality modality =
                event.isAnnounced() ? Modality.PLANNED : event.first().modality();
        return modality == Modality.PLANNED && !event.isAnnounced() ? Modality.CLAIMED : modality;
    }

    /** A day has its stretch, too: no slot shares it out among what else is of that day. */
    static Mark.Span span(TimelineEvent event) {
        return YearAxis.span(event.when());
    }

    /** An announced date is tied to the day on which it was announced, of a month or a year to its middle. */
    static @Nullable Double tie(TimelineEvent event) {
        PartialDate said = event.saidOn();
        if (!event.isAnnounced() || said == null) {
            return null;
        }
        return said.isDay()
                ? YearAxis.at(said.firstDay())
                : YearAxis.middle(new Period(said.firstDay(), said.lastDay()));
    }

    private static List<String> details(TimelineEvent event) {
        List<String> details = new ArrayList<>(event.lines());
        details.addFirst(event.date());
        PartialDate said = event.saidOn();
        if (event.isAnnounced() && said != null) {
            details.add(TEXTS.text("timeline.announced", event.first().who(), Text.date(said)));
        }
        return details;
    }
}
