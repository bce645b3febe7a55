package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Threshold;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.BandItems;
import dev.bilateral.figure.pipeline.PipelineRecord;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The scenario's share of its plateau beside other pipelines' shares of their design capacity. */
final class ReferenceChart {

    private static final Messages TEXTS = Messages.of(ReferenceChart.class);
    static final int LAST_SLOT = 16;
    private static final int TOP = 110;
    private static final String DESIGN = "design-capacity";

    private final GasReading gas;
    private final List<PipelineRecord> pipelines;
    private final Table table;

    ReferenceChart(GasReading gas, List<PipelineRecord> pipelines) {
        this.gas = gas;
        this.pipelines = pipelines;
        this.table = gas.tables().extra(ReferenceTable.NAME).orElseThrow();
    }

    TimeChart chart(String title) {
        List<PlotItem> items = new ArrayList<>();
        List<LegendEntry> legend = new ArrayList<>();
        items.add(new Threshold(DESIGN, DESIGN, 100, TEXTS.text("reference.design"), List.of()));
        new PipelineShares(pipelines).addTo(items, legend);
        new ScenarioShares(gas, table, LAST_SLOT).addTo(items, legend);
        items.addAll(new PipelineDisagreements(gas.tables(), pipelines).brackets());
        legend.addAll(BandItems.legend(items));
        double highest = table.toList().stream()
                .mapToDouble(row -> table.number(row, "share_percent").orElse(0))
                .max()
                .orElse(0);
        highest = StrictMath.max(highest, BandItems.top(items).orElse(0));
        double top = highest <= TOP ? TOP : ValueAxis.top(highest);
        Axis y = new Axis(TEXTS.text("reference.axis"), Text.unit("percent"), 0, top, 0);
        Plot plot = new Plot("reference", "", y, 380, 300, items);
        XAxis x = new XAxis(TEXTS.text("reference.x"), 0, LAST_SLOT);
        return new TimeChart(title, summary(), x, null, List.of(plot), legend, false, false);
    }

    private String summary() {
        return TEXTS.text(
                "reference.summary",
                Text.list(pipelines.stream()
                        .filter(PipelineRecord::hasShares)
                        .map(PipelineRecord::name)
                        .toList()),
                gas.run().scenario());
    }

    /** The shares of later years, in words; empty where there are none. */
    String beyond() {
        List<String> later = pipelines.stream()
                .filter(PipelineRecord::hasShares)
                .flatMap(p -> p.years().stream()
                        .filter(y -> y.sinceFirstGas() > LAST_SLOT)
                        .map(y -> TEXTS.text("reference.beyond.year", p.name(), y.shareText(), y.sinceFirstGas())))
                .toList();
        return later.isEmpty() ? "" : " " + TEXTS.text("reference.beyond", Text.list(later));
    }
}
