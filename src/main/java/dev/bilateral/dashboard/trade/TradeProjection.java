package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Interval;
import dev.bilateral.chart.PlotItem.IntervalPoint;
import dev.bilateral.chart.PlotItem.Zone;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Bounds;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.BandItems;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.IntervalColumns;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scenario's layers behind the statements: its zone, its interval, gas value on top, and what was saved. */
record TradeProjection(FigureTables tables, XAxis years) {

    static final IntervalColumns GOODS =
            new IntervalColumns("lower_usd_bn", "upper_usd_bn", "lower_open", "upper_open");

    private static final Messages TEXTS = Messages.of(TradeProjection.class);

    List<PlotItem> items() {
        List<IntervalPoint> goods = visible(GOODS.points(tables.projection()));
        if (goods.isEmpty()) {
            return List.of();
        }
        List<PlotItem> items = new ArrayList<>();
        items.add(new Zone(goods.getFirst().x() - 0.5, TEXTS.text("zone")));
        items.add(new Interval("goods", "interval", Role.PROJECTED, false, goods, goodsLabel(goods.getLast())));
        items.addAll(bands());
        List<IntervalPoint> gas = visible(gasOnTop());
        if (!gas.isEmpty()) {
            items.add(new Interval("gas-value", "gas", Role.PROJECTED, true, gas, gasLabel(gas.getLast())));
        }
        items.addAll(saved());
        return items;
    }

    List<LegendEntry> legend() {
        Stream<LegendEntry> entries = items().stream()
                .map(PlotItem::legendKey)
                .filter(key -> !key.isEmpty() && !key.equals(BandItems.KEY))
                .distinct()
                .map(key -> new LegendEntry(key, symbol(key), TEXTS.text("legend." + key)));
        return Stream.concat(entries, BandItems.legend(bands()).stream()).toList();
    }

    /** The highest end within the years in view, in USD bn; 0 where there is none. */
    double top() {
        double top = Stream.concat(visible(GOODS.points(tables.projection())).stream(), visible(gasOnTop()).stream())
                .mapToDouble(IntervalPoint::upper)
                .max()
                .orElse(0);
        return Math.max(top, BandItems.top(bands()).orElse(0));
    }

    private List<PlotItem> bands() {
        return BandItems.ofEnds(tables, GOODS, years.max());
    }

    private List<IntervalPoint> visible(List<IntervalPoint> points) {
        return points.stream()
                .filter(p -> p.x() >= years.min() && p.x() <= years.max())
                .toList();
    }

    private List<IntervalPoint> gasOnTop() {
        return tables.extra(FigureTables.STACKED).map(GOODS::points).orElse(List.of());
    }

    private List<PlotItem> saved() {
        Table saved = tables.saved();
        if (saved == null) {
            return List.of();
        }
        Table inView = Table.of(
                saved.name(),
                saved.columns(),
                saved.toList().stream()
                        .filter(row -> saved.number(row, "year").orElseThrow() <= years.max())
                        .toList());
        return GOODS.savedEdges(
                inView, "saved", TEXTS.text("saved", tables.revision().number()));
    }

    private String goodsLabel(IntervalPoint last) {
        Bounds bounds = new Bounds(last.lower(), last.upper(), last.lowerOpen(), last.upperOpen());
        return TEXTS.text("interval", Text.amounts(bounds, 2), (int) last.x());
    }

    private static String gasLabel(IntervalPoint last) {
        return TEXTS.text("gas.label", Text.rounded(last.upper() - last.lower(), 2), (int) last.x());
    }

    private static LegendSymbol symbol(String key) {
        return key.equals("saved")
                ? new LegendSymbol(Role.REFERENCE, null, Fill.SOLID, Dash.SAVED, false, false)
                : new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, null, true, key.equals("gas"));
    }
}
