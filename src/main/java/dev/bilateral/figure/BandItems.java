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
import java.util.function.DoubleUnaryOperator;

/**
 * What comes of the draws, as graded bands. Of an interval each end has a band of its own: a source's bounds are never
 * taken for a probability.
 */
public final class BandItems {

    /** The legend's entry of all bands. */
    public static final String KEY = Bands.TABLE;

    private static final Messages MESSAGES = Messages.of(BandItems.class);

    private BandItems() {}

    /** The bands of one column up to a year; none where no draw was made. */
    public static List<PlotItem> of(FigureTables tables, String column, double last, DoubleUnaryOperator scale) {
        return of(tables, column, last, scale, MESSAGES.text("bands.label"));
    }

    /** The bands of both ends of an interval. */
    public static List<PlotItem> ofEnds(FigureTables tables, IntervalColumns columns, double last) {
        List<PlotItem> both = new ArrayList<>(of(tables, columns.lower(), last, v -> v, ""));
        both.addAll(of(tables, columns.upper(), last, v -> v, MESSAGES.text("bands.ends")));
        return both;
    }

    /** The bands of one column among those of others: with a name, a legend entry and a dash of their own. */
    public static List<Band> among(FigureTables tables, String column, String key, Dash dash, String label) {
        return of(tables, column, Double.POSITIVE_INFINITY, v -> v, label).stream()
                .map(Band.class::cast)
                .map(band -> new Band(key + "-" + band.id(), key, band.role(), band.points(), label, dash))
                .toList();
    }

    /** The entry that explains them, where there are any. */
    public static List<LegendEntry> legend(FigureTables tables) {
        return tables.extra(Bands.TABLE).isEmpty()
                ? List.of()
                : List.of(new LegendEntry(
                        KEY,
                        new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, null, true, false),
                        MESSAGES.text("bands.legend")));
    }

    /** The highest value among some items' bands. */
    public static OptionalDouble top(List<PlotItem> items) {
        return items.stream()
                .filter(Band.class::isInstance)
                .flatMap(item -> ((Band) item).points().stream())
                .mapToDouble(point -> point.quantiles().getLast())
                .max();
    }

    private static List<PlotItem> of(
            FigureTables tables, String column, double last, DoubleUnaryOperator scale, String label) {
        return tables.extra(Bands.TABLE).stream()
                .map(bands -> points(bands, column, last, scale))
                .filter(points -> !points.isEmpty())
                .<PlotItem>map(points -> new Band("bands-" + column, KEY, Role.PROJECTED, points, label))
                .toList();
    }

    private static List<BandPoint> points(Table bands, String column, double last, DoubleUnaryOperator scale) {
        return bands.toList().stream()
                .filter(row -> bands.text(row, "column").orElseThrow().equals(column))
                .map(row -> point(bands, row, scale))
                .filter(point -> point.x() <= last)
                .toList();
    }

    private static BandPoint point(Table bands, Row row, DoubleUnaryOperator scale) {
        return new BandPoint(
                bands.number(row, "year").orElseThrow(),
                Bands.DECILES.stream()
                        .map(p -> scale.applyAsDouble(bands.number(row, "p" + p).orElseThrow()))
                        .toList());
    }
}
