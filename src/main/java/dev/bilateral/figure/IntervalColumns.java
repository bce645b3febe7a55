package dev.bilateral.figure;

import dev.bilateral.chart.Dash;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.IntervalPoint;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.Point;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Bounds;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The columns of a projection that hold one interval per year. A year without a lower end has no interval. */
public record IntervalColumns(String lower, String upper, String lowerOpen, String upperOpen) {

    /** The intervals from a table, one per year that has one. */
    public List<IntervalPoint> points(Table projection) {
        return projection.toList().stream()
                .filter(row -> projection.number(row, lower).isPresent())
                .map(row -> point(projection, row))
                .toList();
    }

    /** The interval of one year. */
    public Optional<Bounds> at(Table projection, int year) {
        return points(projection).stream()
                .filter(point -> point.x() == year)
                .map(point -> new Bounds(point.lower(), point.upper(), point.lowerOpen(), point.upperOpen()))
                .findFirst();
    }

    /** Both edges as they were saved, as dotted lines behind an edited interval. */
    public List<PlotItem> savedEdges(Table saved, String id, String label) {
        List<IntervalPoint> points = points(saved);
        return List.of(
                edge(points, id + "-lower", "", IntervalPoint::lower),
                edge(points, id + "-upper", label, IntervalPoint::upper));
    }

    private IntervalPoint point(Table projection, Row row) {
        return new IntervalPoint(
                projection.number(row, "year").orElseThrow(),
                projection.number(row, lower).orElseThrow(),
                projection.number(row, upper).orElseThrow(),
                projection.isTrue(row, lowerOpen),
                projection.isTrue(row, upperOpen));
    }

    private static PlotItem edge(
            List<IntervalPoint> points, String id, String label, ToDoubleFunction<IntervalPoint> end) {
        return new Line(
                id,
                "saved",
                Role.REFERENCE,
                Dash.SAVED,
                1,
                null,
                false,
                points.stream().map(p -> new Point(p.x(), end.applyAsDouble(p))).toList(),
                label,
                List.of());
    }
}
