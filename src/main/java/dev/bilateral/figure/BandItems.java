package dev.bilateral.figure;

import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Band;
import dev.bilateral.chart.PlotItem.BandPoint;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.model.Bands;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What comes of the draws, as graded bands. Of an interval each end has a band of its own: a source's bounds are never
 * taken for a probability.
 */
public final class BandItems {

    /** The legend's entry of all bands. */
    public static final String KEY = Bands.TABLE;

    private static final Messages MESSAGES = Messages.of(BandItems.class);

    private BandItems() {}

    /** The band of one column; none where no draw was made, and where no range moves the column. */
    public static List<Band> of(FigureTables tables, String column) {
        return of(tables, column, Double.MAX_VALUE, MESSAGES.text("bands.label"));
    }

    /** The bands of both ends of an interval; the last one says what they are. */
    public static List<PlotItem> ofEnds(FigureTables tables, IntervalColumns columns, double last) {
        String label = MESSAGES.text("bands.ends");
        List<Band> upper = of(tables, columns.upper(), last, label);
        List<PlotItem> both = new ArrayList<>(of(tables, columns.lower(), last, upper.isEmpty() ? label : ""));
        both.addAll(upper);
        return both;
    }

    /** The band of rows with a position and the deciles there; none where no range moves any of them. */
    public static List<Band> among(Table rows, String position, String id) {
        return band(
                rows.toList().stream().map(row -> point(rows, row, position)).toList(),
                id,
                MESSAGES.text("bands.label"));
    }

    /** The bands of one column among those of others: with a name, a legend entry and a dash of their own. */
    public static List<Band> among(FigureTables tables, String column, String key, Dash dash, String label) {
        return of(tables, column, Double.POSITIVE_INFINITY, label).stream()
                .map(band -> new Band(
                        key + "-" + band.id(),
                        key,
                        band.role(),
                        band.points(),
                        label,
                        dash,
                        band.middleLabel(),
                        band.isStepped()))
                .toList();
    }

    /** The entry that explains the bands among some items; none where there are none. */
    public static List<LegendEntry> legend(List<? extends PlotItem> items) {
        return items.stream().noneMatch(Band.class::isInstance)
                ? List.of()
                : List.of(new LegendEntry(
                        KEY,
                        new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, Dash.MIDDLE, true, false),
                        MESSAGES.text("bands.legend")));
    }

    /** The highest value among some items' bands. */
    public static OptionalDouble top(List<? extends PlotItem> items) {
        return items.stream()
                .filter(Band.class::isInstance)
                .flatMap(item -> ((Band) item).points().stream())
                .mapToDouble(point -> point.quantiles().getLast())
                .max();
    }

    private static List<Band> of(FigureTables tables, String column, double last, String label) {
        return tables.extra(Bands.TABLE).stream()
                .flatMap(bands -> band(points(bands, column, last), "bands-" + column, label).stream())
                .toList();
    }

    /** What no range moves has no band: it would be a second line over the computed one. */
    private static List<Band> band(List<BandPoint> points, String id, String label) {
        boolean isMoved = points.stream().map(BandPoint::quantiles).anyMatch(each -> each.getFirst() < each.getLast());
        return isMoved
                ? List.of(new Band(id, KEY, Role.PROJECTED, points, label, MESSAGES.text("bands.middle")))
                : List.of();
    }

    private static List<BandPoint> points(Table bands, String column, double last) {
        return bands.toList().stream()
                .filter(row -> bands.text(row, "column").orElseThrow().equals(column))
                .map(row -> point(bands, row, "year"))
                .filter(point -> point.x() <= last)
                .toList();
    }

    private static BandPoint point(Table bands, Row row, String position) {
        return new BandPoint(
                bands.number(row, position).orElseThrow(),
                Bands.DECILES.stream()
                        .map(p -> bands.number(row, "p" + p).orElseThrow())
                        .toList());
    }
}
