package dev.bilateral.figure.comparison;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.Point;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.Measure;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.figure.outcome.RoundAxis;
import dev.bilateral.model.AssumptionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A quantity of all compared revisions on one axis, and by how much it differs from the first one's. */
public record ComparisonCharts(Comparison comparison, Measure measure) {

    private static final Messages TEXTS = Messages.of(ComparisonCharts.class);
    private static final List<Dash> DASHES = List.of(Dash.PROJECTION, Dash.OTHER_1, Dash.OTHER_2, Dash.OTHER_3);
    private static final int HEIGHT = 240;

    /** All of them, each under its own name; of an interval both ends. */
    public TimeChart overlay() {
        List<PlotItem> items = new ArrayList<>();
        for (int i = 0; i < comparison.members().size(); i++) {
            Member member = comparison.members().get(i);
            items.addAll(lines(i, column -> points(member, column), measure.unit(), ""));
        }
        items.stream()
                .flatMap(item -> ((Line) item).points().stream())
                .mapToDouble(Point::x)
                .min()
                .ifPresent(first -> items.addFirst(new PlotItem.Zone(first - 0.5, TEXTS.text("zone"))));
        return chart("overlay", measure.title(), measure.axis(), measure.unit(), items, 0);
    }

    /** All but the first, less the first: absolute or in percent of it, end by end. */
    public TimeChart difference() {
        boolean isPercent = comparison.state().isPercent();
        String first = comparison.members().getFirst().name();
        String axis = TEXTS.text(isPercent ? "difference.percent" : "difference.absolute", measure.axis(), first);
        String unit = isPercent ? "percent" : measure.unit().equals("percent") ? "points" : measure.unit();
        List<PlotItem> items = new ArrayList<>();
        for (int i = 1; i < comparison.members().size(); i++) {
            Member member = comparison.members().get(i);
            items.addAll(lines(i, column -> differences(member, column, isPercent), unit, "+"));
        }
        if (!items.isEmpty()) {
            items.addFirst(new PlotItem.Threshold("none", "", 0, TEXTS.text("difference.none", first), List.of()));
        }
        return chart("difference", TEXTS.text("difference.title", measure.title(), first), axis, unit, items, 1);
    }

    private TimeChart chart(String id, String title, String axis, String unit, List<PlotItem> items, int firstMember) {
        DoubleStream values = items.stream()
                .filter(Line.class::isInstance)
                .flatMap(item -> ((Line) item).points().stream())
                .mapToDouble(Point::y);
        Axis y = RoundAxis.around(axis, Text.unit(unit), 0, DoubleStream.concat(DoubleStream.of(0), values));
        List<LegendEntry> legend = IntStream.range(
                        firstMember, comparison.members().size())
                .mapToObj(i -> new LegendEntry(
                        key(i),
                        new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, DASHES.get(i), false, false),
                        comparison.members().get(i).name()))
                .toList();
        return new TimeChart(
                title,
                TEXTS.text("summary", Text.list(names())),
                years(),
                null,
                List.of(new Plot(measure.id() + "-" + id, "", y, HEIGHT, HEIGHT, items)),
                legend,
                false,
                false);
    }

    /** One line per column; only the last one is named in the chart, with its end where there are two. */
    private List<Line> lines(int i, Function<String, List<Point>> points, String unit, String sign) {
        Member member = comparison.members().get(i);
        List<Line> lines = new ArrayList<>();
        for (String column : measure.columns()) {
            List<Point> all = points.apply(column);
            if (all.isEmpty()) {
                continue;
            }
            String end =
                    !measure.isInterval() ? "" : TEXTS.text(column.equals(measure.lower()) ? "end.low" : "end.high");
            boolean isNamed = column.equals(measure.upper());
            List<String> details = all.stream()
                    .map(p -> TEXTS.text(
                            "detail", member.name() + end, (int) p.x(), signed(p.y(), sign), Text.unit(unit)))
                    .toList();
            lines.add(new Line(
                    key(i) + "-" + column,
                    key(i),
                    Role.PROJECTED,
                    DASHES.get(i),
                    i == 0 ? 2.5 : 1.5,
                    null,
                    false,
                    all,
                    isNamed
                            ? TEXTS.text(
                                    "label", member.name(), signed(all.getLast().y(), sign))
                            : "",
                    details));
        }
        return lines;
    }

    private String signed(double value, String sign) {
        return (value > 0 ? sign : "") + measure.text(value);
    }

    private static List<Point> points(Member member, String column) {
        return Measure.series(member.projection(), column).stream()
                .map(at -> new Point(at.year(), at.value()))
                .toList();
    }

    private List<Point> differences(Member member, String column, boolean isPercent) {
        Map<Integer, Double> base =
                ComparisonTable.byYear(comparison.members().getFirst().projection(), column);
        List<Point> points = new ArrayList<>();
        for (Measure.At at : Measure.series(member.projection(), column)) {
            Double difference =
                    ComparisonTable.difference(OptionalDouble.of(at.value()), base.get(at.year()), isPercent);
            if (difference != null) {
                points.add(new Point(at.year(), difference));
            }
        }
        return points;
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

    private static String key(int i) {
        return "member-" + (i + 1);
    }
}
