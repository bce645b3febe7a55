package dev.bilateral.dashboard.overview;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.StripGroup;
import dev.bilateral.chart.ChartSpec.StripRow;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Text;
import dev.bilateral.figure.MarkLegend;
import dev.bilateral.figure.MarkOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a timeline as one strip per lane over an axis of years; a day stands at its fraction of the year. */
final class TimelineChart {

    private static final Messages TEXTS = Messages.of(TimelineChart.class);
    private static final int LABEL_WIDTH = 150;
    private static final int ROW_HEIGHT = 56;

    private TimelineChart() {}

    static ChartSpec of(Timeline timeline) {
        List<StripRow> rows = Arrays.stream(Lane.values())
                .map(lane -> new StripRow(lane.name(), label(lane), marks(timeline.of(lane))))
                .toList();
        List<Mark> all = rows.stream().flatMap(row -> row.marks().stream()).toList();
        return new StripChart(
                TEXTS.text("timeline.title"),
                TEXTS.count("timeline.summary", all.size(), timeline.firstYear(), timeline.lastYear()),
                new ChartSpec.Axis("", "", timeline.firstYear(), timeline.lastYear() + 1.0, 0),
                List.of(new StripGroup("", false, rows)),
                MarkLegend.of(all),
                LABEL_WIDTH,
                ROW_HEIGHT,
                ROW_HEIGHT);
    }

    static String label(Lane lane) {
        return TEXTS.text("lane." + lane.name());
    }

    private static List<Mark> marks(List<TimelineEvent> events) {
        return events.reversed().stream().map(TimelineChart::mark).toList();
    }

    private static Mark mark(TimelineEvent event) {
        Modality modality =
                event.isAnnounced() ? Modality.PLANNED : event.first().modality();
        boolean isStatementOfAPlan = !event.isAnnounced() && modality == Modality.PLANNED;
        Modality drawnAs = isStatementOfAPlan ? Modality.CLAIMED : modality;
        Period when = event.when();
        double from = position(when.start());
        double to = position(when.end().plusDays(1));
        return new Mark(
                event.id(),
                "mark." + drawnAs.code(),
                event.isAnnounced() ? Role.PLANNED : Role.OBSERVED,
                MarkOf.shape(drawnAs),
                Mark.Fill.SOLID,
                null,
                when.isSingleDay() ? null : new Mark.Span(from, to),
                when.isSingleDay() ? from : (from + to) / 2,
                null,
                null,
                null,
                tie(event),
                TEXTS.find("label." + event.id()).orElse(""),
                details(event),
                false);
    }

    /** An announced date is tied to the day on which it was announced. */
    private static @Nullable Double tie(TimelineEvent event) {
        PartialDate said = event.saidOn();
        return event.isAnnounced() && said != null ? position(said.firstDay()) : null;
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

    private static double position(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }
}
