package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.Mark.Shape;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Band;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.Point;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.BandItems;
import dev.bilateral.model.Inputs;
import dev.bilateral.table.Table;
import java.util.List;

/** The scenario's planned volume as a share of its plateau, and the saved one's beside an edited one. */
final class ScenarioShares {

    private static final Messages TEXTS = Messages.of(ScenarioShares.class);

    private final GasReading gas;
    private final Table table;
    private final int lastSlot;

    /** @param lastSlot the last year since first gas that is drawn */
    ScenarioShares(GasReading gas, Table table, int lastSlot) {
        this.gas = gas;
        this.table = table;
        this.lastSlot = lastSlot;
    }

    void addTo(List<PlotItem> items, List<LegendEntry> legend) {
        List<Point> saved = points(ReferenceTable.SAVED);
        if (!saved.isEmpty()) {
            String name = TEXTS.text("line.saved", gas.tables().revision().number());
            Line line = line("share-saved", ProjectedLines.SAVED_KEY, Role.REFERENCE, Dash.SAVED, saved, name);
            items.add(asPlanned(line, gas.tables().revision().inputs()));
            legend.add(ProjectedLines.legend(ProjectedLines.SAVED_KEY, Role.REFERENCE, Dash.SAVED, name));
        }
        List<Point> points = points(ReferenceTable.SCENARIO);
        if (!points.isEmpty()) {
            items.addAll(bands(points));
            String name = gas.run().scenario();
            Line line = line("share", ProjectedLines.SCENARIO_KEY, Role.PROJECTED, Dash.PROJECTION, points, name);
            items.add(asPlanned(line, gas.tables().inputs()));
            legend.add(ProjectedLines.legend(
                    ProjectedLines.SCENARIO_KEY, Role.PROJECTED, Dash.PROJECTION, TEXTS.text("legend.scenario", name)));
        }
    }

    /** What comes of the ramp's ranges, for the years that the scenario's line has. */
    private List<Band> bands(List<Point> points) {
        return gas.tables().extra(RampDraws.SHARES).stream()
                .flatMap(rows -> BandItems.among(within(rows, points), RampDraws.SINCE, "bands-share").stream())
                .map(band -> ProjectedLines.isStepwise(gas.tables().inputs()) ? band.stepped() : band)
                .toList();
    }

    private static Table within(Table rows, List<Point> points) {
        return Table.of(
                rows.name(),
                rows.columns(),
                rows.toList().stream()
                        .filter(row -> {
                            double x = rows.number(row, RampDraws.SINCE).orElseThrow();
                            return x >= points.getFirst().x()
                                    && x <= points.getLast().x();
                        })
                        .toList());
    }

    /** Phases begin with their year: nothing slopes between them. */
    private static Line asPlanned(Line line, Inputs inputs) {
        return ProjectedLines.isStepwise(inputs) ? line.stepped() : line;
    }

    private static Line line(String id, String key, Role role, Dash dash, List<Point> points, String name) {
        boolean isScenario = role == Role.PROJECTED;
        List<String> details = points.stream()
                .map(p -> TEXTS.text("reference.scenarioDetail", name, (int) p.x(), Text.rounded(p.y(), 0)))
                .toList();
        return new Line(
                id,
                key,
                role,
                dash,
                isScenario ? 2.5 : 1,
                isScenario ? Shape.DISC : null,
                false,
                points,
                name,
                details);
    }

    private List<Point> points(String name) {
        return table.toList().stream()
                .filter(row -> table.text(row, "pipeline").orElse("").equals(name))
                .filter(row -> table.number(row, "x").orElseThrow() <= lastSlot)
                .map(row -> new Point(
                        table.number(row, "x").orElseThrow(),
                        table.number(row, "share_percent").orElseThrow()))
                .toList();
    }
}
