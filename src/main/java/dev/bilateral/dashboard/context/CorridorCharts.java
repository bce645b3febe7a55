package dev.bilateral.dashboard.context;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.Gutter;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.StripGroup;
import dev.bilateral.chart.ChartSpec.StripRow;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Stated;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.figure.MarkLegend;
import dev.bilateral.figure.MarkOf;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cargo as dots by year, and the goals as one strip each. */
final class CorridorCharts {

    private static final Messages TEXTS = Messages.of(CorridorCharts.class);
    private static final int HEIGHT = 200;
    private static final int GUTTER = 96;
    private static final int LABEL_WIDTH = 120;
    private static final int ROW_HEIGHT = 36;
    private static final int NARROW_ROW_HEIGHT = 56;
    /** Ends of value axes are multiples of this many million tonnes. */
    private static final int STEP = 10;

    private CorridorCharts() {}

    /** @param cargo of which one is dated at the least: without a year there is no axis */
    static ChartSpec cargo(List<Observation> cargo) {
        List<Mark> marks = cargo.stream().map(MarkOf.asStated()::inTime).toList();
        var range = cargo.stream()
                .flatMap(o -> Stream.ofNullable(o.period()))
                .flatMapToInt(period ->
                        IntStream.of(period.start().getYear(), period.end().getYear()))
                .summaryStatistics();
        boolean hasUndated = cargo.stream().anyMatch(o -> o.period() == null);
        return new TimeChart(
                TEXTS.text("corridor.cargo.chart"),
                TEXTS.count("corridor.summary", cargo.size()),
                new XAxis("", range.getMin(), range.getMax()),
                hasUndated ? new Gutter(TEXTS.text("corridor.undated"), GUTTER, GUTTER) : null,
                List.of(new Plot(
                        "cargo",
                        "",
                        axis(cargo, TEXTS.text("corridor.axis")),
                        HEIGHT,
                        HEIGHT,
                        List.of(new PlotItem.Marks(marks)))),
                MarkLegend.of(marks),
                false,
                false);
    }

    static ChartSpec goals(List<Observation> goals) {
        Map<Series, List<Observation>> bySeries = goals.stream()
                .collect(Collectors.groupingBy(Observation::series, LinkedHashMap::new, Collectors.toList()));
        List<StripRow> rows = bySeries.entrySet().stream()
                .map(e -> new StripRow(
                        e.getKey().id(),
                        e.getKey().coverage(),
                        e.getValue().stream().map(MarkOf.asStated()::inRow).toList()))
                .toList();
        return new StripChart(
                TEXTS.text("corridor.goals.chart"),
                TEXTS.count("corridor.summary", goals.size()),
                axis(goals, ""),
                List.of(new StripGroup("", false, rows)),
                MarkLegend.of(rows.stream().flatMap(row -> row.marks().stream()).toList()),
                LABEL_WIDTH,
                ROW_HEIGHT,
                NARROW_ROW_HEIGHT);
    }

    private static Axis axis(Collection<Observation> observations, String title) {
        double top = observations.stream()
                .flatMap(o -> Stream.ofNullable(o.stated()))
                .mapToDouble(Stated::highest)
                .max()
                .orElse(STEP);
        return new Axis(title, TEXTS.text("corridor.unit"), 0, (Math.floor(top / STEP) + 1) * STEP, 0);
    }
}
