package dev.bilateral.dashboard.settlement;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
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
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Text;
import dev.bilateral.figure.BandItems;
import dev.bilateral.figure.FigureSpec.Panel;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.IntervalColumns;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.SettlementOutlook;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the scenario assumes of the share, and what it makes of goods trade if the share applied to all of it. */
record ScenarioPanels(FigureTables tables) {

    static final IntervalColumns SHARE =
            new IntervalColumns("share_lower", "share_upper", "share_lower_open", "share_upper_open");
    static final IntervalColumns SETTLED = new IntervalColumns(
            "settled_lower_usd_bn", "settled_upper_usd_bn", "settled_lower_open", "settled_upper_open");
    static final IntervalColumns REMAINDER = new IntervalColumns(
            "remainder_lower_usd_bn", "remainder_upper_usd_bn", "remainder_lower_open", "remainder_upper_open");

    private static final Messages TEXTS = Messages.of(ScenarioPanels.class);

    List<Panel> panels() {
        return List.of(
                new Panel("scenario-share", TEXTS.text("share.title"), shareSubtitle(), shareChart(), "", true),
                new Panel("scenario-dollars", title(), dollarSubtitle(), dollarChart(), "", true));
    }

    /** The finding for the first year that has both a share and goods trade. */
    String title() {
        SettlementOutlook outlook = SettlementOutlook.of(tables.inputs());
        return firstYear()
                .flatMap(year -> outlook.trade().goods(year).map(goods -> title(year, goods)))
                .orElseGet(() -> TEXTS.text("dollars.title.none"));
    }

    /** A share in prose; an end that is only the end of what is possible is left out: {@code over 95 %}. */
    static String shareText(Bounds share) {
        boolean endsAtAll = share.upper() == 100 && share.lower() > 0 && share.lower() < 100;
        boolean startsAtNone = share.lower() == 0 && share.upper() < 100 && share.upper() > 0;
        Bounds said = new Bounds(
                startsAtNone ? Double.NEGATIVE_INFINITY : share.lower(),
                endsAtAll ? Double.POSITIVE_INFINITY : share.upper(),
                share.lowerOpen(),
                share.upperOpen());
        return Text.withUnit(Text.bounds(said, 2), "percent");
    }

    private String title(int year, Bounds goods) {
        Table projection = tables.projection();
        return TEXTS.text(
                "dollars.title",
                shareText(SHARE.at(projection, year).orElseThrow()),
                Text.withUnit(Text.bounds(goods, 2), "usd-bn"),
                Text.withUnit(Text.bounds(SETTLED.at(projection, year).orElseThrow(), 2), "usd-bn"),
                year);
    }

    private Optional<Integer> firstYear() {
        return SETTLED.points(tables.projection()).stream()
                .map(point -> (int) point.x())
                .findFirst();
    }

    private String shareSubtitle() {
        return TEXTS.text(
                        "share.subtitle",
                        tables.scenario().title(),
                        shareText(tables.inputs().share()),
                        tables.inputs().text(AssumptionKey.SETTLEMENT_BASE_YEAR),
                        Text.withUnit(
                                Text.grouped(PlainNumber.text(tables.inputs().number(AssumptionKey.SETTLEMENT_CHANGE))),
                                "points/yr"))
                + new SettlementSpreads(tables).share();
    }

    private String dollarSubtitle() {
        return TEXTS.text("dollars.subtitle") + new SettlementSpreads(tables).dollars(firstYear());
    }

    private TimeChart shareChart() {
        List<PlotItem> items = new ArrayList<>(zone(SHARE));
        items.addAll(interval(SHARE, "share", false));
        items.addAll(BandItems.ofEnds(tables, SHARE, Double.MAX_VALUE));
        items.addAll(saved(SHARE));
        return chart(TEXTS.text("share.title"), ShareStrips.axis(), items, List.of("share"));
    }

    private TimeChart dollarChart() {
        List<PlotItem> items = new ArrayList<>(zone(SETTLED));
        items.addAll(interval(SETTLED, "settled", false));
        items.addAll(interval(REMAINDER, "remainder", true));
        items.addAll(BandItems.ofEnds(tables, SETTLED, Double.MAX_VALUE));
        items.addAll(BandItems.ofEnds(tables, REMAINDER, Double.MAX_VALUE));
        items.addAll(saved(SETTLED));
        double top = SETTLED.points(tables.projection()).stream()
                .mapToDouble(IntervalPoint::upper)
                .max()
                .orElse(0);
        top = Math.max(top, BandItems.top(items).orElse(0));
        Axis axis = new Axis(
                TEXTS.text("dollars.axis"), TEXTS.text("dollars.axis.unit"), 0, Math.max(2, 2 * Math.ceil(top / 2)), 0);
        return chart(title(), axis, items, List.of("settled", "remainder"));
    }

    private TimeChart chart(String title, Axis axis, List<PlotItem> items, List<String> keys) {
        int first = tables.inputs().integer(AssumptionKey.HORIZON_FIRST_YEAR);
        int last = tables.inputs().integer(AssumptionKey.HORIZON_LAST_YEAR);
        List<LegendEntry> legend =
                new ArrayList<>(keys.stream().map(this::entry).toList());
        legend.addAll(BandItems.legend(items));
        if (tables.saved() != null) {
            legend.add(new LegendEntry(
                    "saved",
                    new LegendSymbol(Role.REFERENCE, null, Fill.SOLID, Dash.SAVED, false, false),
                    TEXTS.text("legend.saved")));
        }
        return new TimeChart(
                title,
                FigureWords.summary(tables, List.of()),
                new XAxis("", first, last),
                null,
                List.of(new Plot(keys.getFirst(), "", axis, 200, 200, items)),
                legend,
                false,
                false);
    }

    private List<PlotItem> zone(IntervalColumns columns) {
        return columns.points(tables.projection()).stream()
                .findFirst()
                .<PlotItem>map(point -> new Zone(point.x() - 0.5, TEXTS.text("zone")))
                .stream()
                .toList();
    }

    private List<PlotItem> interval(IntervalColumns columns, String key, boolean isHatched) {
        List<IntervalPoint> points = columns.points(tables.projection());
        if (points.isEmpty()) {
            return List.of();
        }
        IntervalPoint last = points.getLast();
        Bounds bounds = new Bounds(last.lower(), last.upper(), last.lowerOpen(), last.upperOpen());
        String text = key.equals("share") ? shareText(bounds) : Text.withUnit(Text.bounds(bounds, 2), "usd-bn");
        String label = TEXTS.text("label.interval." + key, text, (int) last.x());
        return List.of(new Interval(key, key, Role.PROJECTED, isHatched, points, label));
    }

    private List<PlotItem> saved(IntervalColumns columns) {
        return tables.saved() == null
                ? List.of()
                : columns.savedEdges(
                        tables.saved(),
                        "saved",
                        TEXTS.text("saved", tables.revision().number()));
    }

    private LegendEntry entry(String key) {
        return new LegendEntry(
                key,
                new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, null, true, key.equals("remainder")),
                TEXTS.text("legend." + key));
    }
}
