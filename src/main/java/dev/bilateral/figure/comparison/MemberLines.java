package dev.bilateral.figure.comparison;

import dev.bilateral.chart.Dash;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.LineEnd;
import dev.bilateral.chart.PlotItem.Point;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.BandItems;
import dev.bilateral.figure.Measure;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What one of the compared draws: a line per column, each with its own dash. Only the upper end of an interval is named.
 *
 * @param i its place, from 0
 */
record MemberLines(Comparison comparison, Measure measure, int i) {

    private static final Messages TEXTS = Messages.of(MemberLines.class);
    private static final List<Dash> DASHES = List.of(Dash.PROJECTION, Dash.OTHER_1, Dash.OTHER_2, Dash.OTHER_3);

    /** The legend entry of all of it. */
    String key() {
        return "member-" + (i + 1);
    }

    Dash dash() {
        return DASHES.get(i);
    }

    Member member() {
        return comparison.members().get(i);
    }

    /** What it projects; lines along the ends of intervals say how these end. */
    List<Line> values() {
        Table projection = member().projection();
        List<Line> lines = new ArrayList<>();
        for (String column : measure.columns()) {
            List<Point> points = points(projection, column);
            if (points.isEmpty()) {
                continue;
            }
            int last = (int) points.getLast().x();
            List<Line> runs = lines(
                    column,
                    points,
                    (point, of) -> words().bound(of, (int) point.x(), point.y()),
                    measure.unit(),
                    () -> TEXTS.text(
                            "label",
                            member().name(),
                            words().atEnd(last, points.getLast().y())),
                    isStepped(member()));
            lines.addAll(runs.subList(0, runs.size() - 1));
            lines.add(
                    measure.isInterval()
                            ? runs.getLast().endingAs(words().isOpen(column, last) ? LineEnd.OPEN : LineEnd.CLOSED)
                            : runs.getLast());
        }
        return lines;
    }

    /** What comes of the draws, where some of its inputs are ranges: of an interval for each end. */
    List<PlotItem> bands() {
        List<PlotItem> bands = new ArrayList<>();
        for (String column : measure.columns()) {
            String label = column.equals(measure.upper()) ? TEXTS.text("bands", member().name()) : "";
            BandItems.among(member().tables(), column, key(), dash(), label).stream()
                    .map(band -> isStepped(member()) ? band.stepped() : band)
                    .forEach(bands::add);
        }
        return bands;
    }

    /** It less the first: absolute or in percent of that, end by end. A difference of two ends is no bound. */
    List<Line> differences(boolean isPercent) {
        String unit = isPercent ? "percent" : measure.unit().equals("percent") ? "points" : measure.unit();
        List<Line> lines = new ArrayList<>();
        for (String column : measure.columns()) {
            List<Point> points = differences(column, isPercent);
            if (!points.isEmpty()) {
                lines.addAll(lines(
                        column,
                        points,
                        (point, of) -> words().signed(point.y()),
                        unit,
                        () -> TEXTS.text(
                                "label",
                                member().name(),
                                words().signed(points.getLast().y())),
                        isStepped(member()) || isStepped(comparison.members().getFirst())));
            }
        }
        return lines;
    }

    private MemberWords words() {
        return new MemberWords(measure, member().projection());
    }

    private boolean isStepped(Member of) {
        return comparison.figure().isStepped(measure, of.tables().inputs());
    }

    /** A line over each run of years that follow one another: a year without a value is no year between two others. */
    private List<Line> lines(
            String column,
            List<Point> points,
            BiFunction<Point, String, String> number,
            String unit,
            Supplier<String> name,
            boolean isStepped) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= points.size(); i++) {
            boolean isLast = i == points.size();
            if (isLast || points.get(i).x() != points.get(i - 1).x() + 1) {
                Line line = line(
                        column + (isLast ? "" : "-" + (int) points.get(start).x()),
                        column,
                        points.subList(start, i),
                        number,
                        unit,
                        isLast ? name : () -> "");
                lines.add(isStepped ? line.stepped() : line);
                start = i;
            }
        }
        return lines;
    }

    private Line line(
            String id,
            String column,
            List<Point> points,
            BiFunction<Point, String, String> number,
            String unit,
            Supplier<String> name) {
        String end = !measure.isInterval() ? "" : TEXTS.text(column.equals(measure.lower()) ? "end.low" : "end.high");
        List<String> details = points.stream()
                .map(p -> TEXTS.text(
                        "detail", member().name() + end, (int) p.x(), number.apply(p, column), Text.unit(unit)))
                .toList();
        return new Line(
                key() + "-" + id,
                key(),
                Role.PROJECTED,
                dash(),
                i == 0 ? 2.5 : 1.5,
                null,
                false,
                points,
                column.equals(measure.upper()) ? name.get() : "",
                details);
    }

    private List<Point> differences(String column, boolean isPercent) {
        Map<Integer, Double> base =
                ComparisonTable.byYear(comparison.members().getFirst().projection(), column);
        List<Point> points = new ArrayList<>();
        for (Measure.At at : Measure.series(member().projection(), column)) {
            Double difference =
                    ComparisonTable.difference(OptionalDouble.of(at.value()), base.get(at.year()), isPercent);
            if (difference != null) {
                points.add(new Point(at.year(), difference));
            }
        }
        return points;
    }

    private static List<Point> points(Table projection, String column) {
        return Measure.series(projection, column).stream()
                .map(at -> new Point(at.year(), at.value()))
                .toList();
    }
}
