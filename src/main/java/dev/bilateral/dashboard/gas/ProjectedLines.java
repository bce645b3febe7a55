package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.Mark.Shape;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Band;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.Point;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.BandItems;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * One column of the model's table as lines: the scenario's, the saved revision's beneath it, and the zone that says
 * that neither is data.
 *
 * @param id names the line, unique within a plot
 * @param x the column of positions
 * @param column the column of values
 * @param text a value of the axis as text
 */
record ProjectedLines(String id, GasReading gas, String x, String column, DoubleFunction<String> text, String unit) {

    static final String SCENARIO_KEY = "scenario";
    static final String SAVED_KEY = "saved";
    private static final Messages TEXTS = Messages.of(ProjectedLines.class);

    /** Zone, saved line and scenario line, in drawing order; nothing where nothing is projected. */
    List<PlotItem> items(boolean isNamed) {
        List<PlotItem> items = new ArrayList<>();
        List<Point> points = points(gas.tables().projection());
        if (!points.isEmpty()) {
            items.add(new PlotItem.Zone(points.getFirst().x() - 0.5, TEXTS.text("zone")));
        }
        bands().forEach(band -> items.add(isNamed ? band : band.unnamed()));
        Table saved = gas.tables().saved();
        if (saved != null) {
            addLine(items, points(saved), false, isNamed);
        }
        addLine(items, points, true, isNamed);
        return items;
    }

    /** What comes of the scenario's ranges, where these move the column. */
    List<Band> bands() {
        return BandItems.of(gas.tables(), column).stream()
                .map(band -> isStepped(true) ? band.stepped() : band)
                .toList();
    }

    List<Point> points(Table table) {
        return table.toList().stream()
                .filter(row -> number(table, row, column).isPresent())
                .map(row -> new Point(
                        number(table, row, x).orElseThrow(),
                        number(table, row, column).orElseThrow()))
                .toList();
    }

    List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        if (!points(gas.tables().projection()).isEmpty()) {
            entries.add(legend(
                    SCENARIO_KEY,
                    Role.PROJECTED,
                    Dash.PROJECTION,
                    TEXTS.text("legend.scenario", gas.run().scenario())));
        }
        entries.addAll(BandItems.legend(bands()));
        Table saved = gas.tables().saved();
        if (saved != null && !points(saved).isEmpty()) {
            entries.add(legend(SAVED_KEY, Role.REFERENCE, Dash.SAVED, savedLabel()));
        }
        return entries;
    }

    static LegendEntry legend(String key, Role role, Dash dash, String text) {
        return new LegendEntry(key, new LegendSymbol(role, null, Fill.SOLID, dash, false, false), text);
    }

    private void addLine(List<PlotItem> items, List<Point> points, boolean isScenario, boolean isNamed) {
        if (points.isEmpty()) {
            return;
        }
        String end = text.apply(points.getLast().y());
        String name = isScenario ? gas.run().scenario() : savedLabel();
        Line line = new Line(
                id + (isScenario ? "" : "-saved"),
                isScenario ? SCENARIO_KEY : SAVED_KEY,
                isScenario ? Role.PROJECTED : Role.REFERENCE,
                isScenario ? Dash.PROJECTION : Dash.SAVED,
                isScenario ? 2.5 : 1,
                isScenario && points.stream().anyMatch(p -> p.y() > 0) ? Shape.DISC : null,
                false,
                points,
                !isNamed ? "" : isScenario ? TEXTS.text("line.end", name, end) : name,
                points.stream().map(p -> detail(name, p)).toList());
        items.add(isStepped(isScenario) ? line.stepped() : line);
    }

    /** Phases begin with their year, so nothing slopes between them; sums still grow evenly. */
    private boolean isStepped(boolean isScenario) {
        Inputs inputs =
                isScenario ? gas.tables().inputs() : gas.tables().revision().inputs();
        return !column.startsWith("cumulative_") && isStepwise(inputs);
    }

    static boolean isStepwise(Inputs inputs) {
        return inputs.text(AssumptionKey.GAS_SHAPE).equals("stepwise");
    }

    private String detail(String name, Point point) {
        return TEXTS.text("line.detail", name, (int) point.x(), text.apply(point.y()), unit);
    }

    private String savedLabel() {
        return TEXTS.text("line.saved", gas.tables().revision().number());
    }

    private static OptionalDouble number(Table table, Row row, String name) {
        return table.number(row, name);
    }
}
