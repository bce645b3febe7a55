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
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a timeline as lanes over one axis of years. Heights within a lane only keep marks apart. */
final class TimelineChart {

    private static final Messages TEXTS = Messages.of(TimelineChart.class);
    private static final int HEIGHT = 216;
    /** How far down its lane the first level of marks stands, and how far the next ones follow, in lanes. */
    private static final double FIRST_LEVEL = 0.42;

    private static final double LEVEL = 0.2;
    private static final int LEVELS = 3;
    /** Marks on one level keep this many years apart: some 12 pixels at the usual width. */
    private static final double APART = 0.16;

    private TimelineChart() {}

    static ChartSpec of(Timeline timeline) {
        List<Mark> marks = new ArrayList<>();
        List<PlotItem> items = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            double top = (double) Lane.values().length - lane.ordinal();
            marks.addAll(marks(timeline.of(lane), top));
            items.add(new PlotItem.Note(timeline.firstYear() - 0.48, top - 0.14, Role.REFERENCE, null, label(lane)));
        }
        items.add(new PlotItem.Marks(marks));
        return new TimeChart(
                TEXTS.text("timeline.title"),
                TEXTS.count("timeline.summary", marks.size(), timeline.firstYear(), timeline.lastYear()),
                new XAxis("", timeline.firstYear(), timeline.lastYear()),
                null,
                List.of(new Plot("timeline", "", new Axis("", "", 0, Lane.values().length, -1), HEIGHT, HEIGHT, items)),
                MarkLegend.of(marks),
                false,
                false);
    }

    static String label(Lane lane) {
        return TEXTS.text("lane." + lane.name());
    }

    /** In order of time, each on the first level that has room. */
    private static List<Mark> marks(List<TimelineEvent> newestFirst, double top) {
        double[] taken = {-1, -1, -1};
        List<Mark> marks = new ArrayList<>();
        List<TimelineEvent> inTime = newestFirst.stream()
                .sorted(Comparator.comparingDouble(TimelineChart::position))
                .toList();
        for (TimelineEvent event : inTime) {
            double at = position(event);
            int level = level(taken, at);
            taken[level] = at;
            marks.add(mark(event, at, top - FIRST_LEVEL - level * LEVEL));
        }
        return marks;
    }

    private static int level(double[] taken, double at) {
        int emptiest = 0;
        for (int level = 0; level < LEVELS; level++) {
            if (at - taken[level] >= APART) {
                return level;
            }
            if (taken[level] < taken[emptiest]) {
                emptiest = level;
            }
        }
        return emptiest;
    }

    private static Mark mark(TimelineEvent event, double at, double height) {
        Modality modality = drawnAs(event);
        return new Mark(
                event.id(),
                "mark." + modality.code(),
                event.isAnnounced() ? Role.PLANNED : Role.OBSERVED,
                MarkOf.shape(modality),
                Mark.Fill.SOLID,
                at,
                event.when().isSingleDay() ? null : YearAxis.span(event.when()),
                height,
                null,
                null,
                null,
                tie(event),
                TEXTS.find("label." + event.id()).orElse(""),
                details(event),
                false);
    }

    /** That a plan was spoken of is itself no plan: it is what somebody claimed. */
    private static Modality drawnAs(TimelineEvent event) {
        Modality modality =
                event.isAnnounced() ? Modality.PLANNED : event.first().modality();
        return modality == Modality.PLANNED && !event.isAnnounced() ? Modality.CLAIMED : modality;
    }

    private static double position(TimelineEvent event) {
        return event.when().isSingleDay() ? YearAxis.at(event.when().start()) : YearAxis.middle(event.when());
    }

    /** An announced date is tied to the day on which it was announced, of a month or a year to its middle. */
    private static @Nullable Double tie(TimelineEvent event) {
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
