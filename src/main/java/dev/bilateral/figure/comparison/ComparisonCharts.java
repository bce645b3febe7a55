package dev.bilateral.figure.comparison;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.LegendEnd;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Band;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.LineEnd;
import dev.bilateral.chart.PlotItem.Point;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.Measure;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.figure.outcome.RoundAxis;
import dev.bilateral.model.AssumptionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A quantity of all compared revisions on one axis, and by how much it differs from the first one's. */
public record ComparisonCharts(Comparison comparison, Measure measure) {

    private static final Messages TEXTS = Messages.of(ComparisonCharts.class);
    private static final int HEIGHT = 240;

    /** All of them, each under its own name; of an interval both ends, and bands where there are ranges. */
    public Optional<TimeChart> overlay() {
        List<PlotItem> items = new ArrayList<>();
        members(0).forEach(member -> items.addAll(member.bands()));
        members(0).forEach(member -> items.addAll(member.values()));
        points(items)
                .mapToDouble(Point::x)
                .min()
                .ifPresent(first -> items.addFirst(new PlotItem.Zone(first - 0.5, TEXTS.text("zone"))));
        return chart("overlay", measure.title(), axis(), measure.unit(), items, 0);
    }

    private String axis() {
        Figure figure = comparison.figure();
        return figure.axis(measure, comparison.members().getFirst().tables());
    }

    /** All but the first, less the first: absolute or in percent of it, end by end. */
    public Optional<TimeChart> difference() {
        boolean isPercent = comparison.state().isPercent();
        String first = first();
        String axis = isPercent
                ? TEXTS.text("difference.percent", measure.title(), first)
                : TEXTS.text("difference.absolute", axis(), first);
        String unit = isPercent ? "percent" : measure.unit().equals("percent") ? "points" : measure.unit();
        List<PlotItem> items = new ArrayList<>();
        members(1).forEach(member -> items.addAll(member.differences(isPercent)));
        if (!items.isEmpty()) {
            items.addFirst(new PlotItem.Threshold("none", "", 0, TEXTS.text("difference.none", first), List.of()));
            items.addAll(0, missing().gaps());
        }
        return chart("difference", differenceTitle(), axis, unit, items, 1);
    }

    public String differenceTitle() {
        return TEXTS.text("difference.title", measure.title(), first());
    }

    /** In which years there is no difference, and why: sentences, empty where there is one in all. */
    public String missingDifferences() {
        return missing().text();
    }

    private MissingDifferences missing() {
        return new MissingDifferences(comparison, measure, comparison.state().isPercent());
    }

    private String first() {
        return comparison.members().getFirst().name();
    }

    private Stream<MemberLines> members(int first) {
        return IntStream.range(first, comparison.members().size())
                .mapToObj(i -> new MemberLines(comparison, measure, i));
    }

    /** None where there is nothing to draw: axes alone would look like zero. */
    private Optional<TimeChart> chart(
            String id, String title, String axis, String unit, List<PlotItem> items, int firstMember) {
        if (points(items).findAny().isEmpty()) {
            return Optional.empty();
        }
        DoubleStream values = DoubleStream.concat(
                points(items).mapToDouble(Point::y),
                bands(items)
                        .flatMap(band -> band.points().stream())
                        .flatMapToDouble(point -> point.quantiles().stream().mapToDouble(each -> each)));
        Axis y = RoundAxis.around(axis, Text.unit(unit), 0, DoubleStream.concat(DoubleStream.of(0), values));
        List<LegendEntry> legend = new ArrayList<>();
        members(firstMember)
                .map(member -> new LegendEntry(
                        member.key(),
                        new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, member.dash(), false, false),
                        member.member().name()))
                .forEach(legend::add);
        legend.addAll(explained(items));
        return Optional.of(new TimeChart(
                title,
                TEXTS.text("summary", Text.list(names())),
                years(),
                null,
                List.of(new Plot(measure.id() + "-" + id, "", y, HEIGHT, HEIGHT, items)),
                legend,
                false,
                false));
    }

    /** Bands and ends are of all members, and so light up none of them. */
    private static List<LegendEntry> explained(List<PlotItem> items) {
        List<LegendEntry> entries = new ArrayList<>();
        if (bands(items).findAny().isPresent()) {
            entries.add(new LegendEntry(
                    "",
                    new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, null, true, false),
                    TEXTS.text("legend.bands")));
        }
        for (LineEnd end : LineEnd.values()) {
            if (lines(items).anyMatch(line -> end == line.end())) {
                LegendEnd symbol = end == LineEnd.OPEN ? LegendEnd.OPEN : LegendEnd.CLOSED;
                entries.add(new LegendEntry(
                        "",
                        new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, null, false, false, symbol),
                        TEXTS.text("legend." + end.code())));
            }
        }
        return entries;
    }

    private static Stream<Line> lines(List<PlotItem> items) {
        return items.stream().filter(Line.class::isInstance).map(Line.class::cast);
    }

    private static Stream<Point> points(List<PlotItem> items) {
        return lines(items).flatMap(line -> line.points().stream());
    }

    private static Stream<Band> bands(List<PlotItem> items) {
        return items.stream().filter(Band.class::isInstance).map(Band.class::cast);
    }

    /** From the first year of any to the last of any. */
    private XAxis years() {
        int first = all(AssumptionKey.HORIZON_FIRST_YEAR).min().orElseThrow();
        int last = all(AssumptionKey.HORIZON_LAST_YEAR).max().orElseThrow();
        return new XAxis("", first, last);
    }

    private IntStream all(AssumptionKey key) {
        return comparison.members().stream()
                .mapToInt(member -> member.tables().inputs().integer(key));
    }

    private List<String> names() {
        return comparison.members().stream().map(Member::name).toList();
    }
}
