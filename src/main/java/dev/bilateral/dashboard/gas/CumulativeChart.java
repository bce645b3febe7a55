package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.BandItems;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.model.AssumptionKey;
import java.util.List;

/** One column of the model's table over the years, without observations: nobody states one. */
final class CumulativeChart {

    private static final Messages TEXTS = Messages.of(CumulativeChart.class);

    private final GasReading gas;

    CumulativeChart(GasReading gas) {
        this.gas = gas;
    }

    /** All that was delivered up to a year, in bcm. */
    TimeChart delivered(String title) {
        String axis = TEXTS.text("axis.sum", Text.unit("bcm"), new GasSummary(gas).basis());
        return chart("cumulative", "cumulative_delivered_bcm", title, axis, "bcm", 440, 300);
    }

    /** What the gas is worth a year, in USD bn. */
    TimeChart value(String title) {
        return chart("gas-value", "gas_value_usd_bn", title, TEXTS.text("axis.value"), "usd-bn/yr", 140, 160);
    }

    private TimeChart chart(
            String id, String column, String title, String axis, String unit, int height, int narrowHeight) {
        ProjectedLines lines = new ProjectedLines(
                id,
                gas,
                "year",
                column,
                v -> v,
                v -> unit.equals("bcm") ? Text.volume(v) : Text.fixed(v, 2),
                Text.unit(unit));
        List<PlotItem> items = lines.items(true);
        double highest = items.stream()
                .filter(Line.class::isInstance)
                .flatMap(item -> ((Line) item).points().stream())
                .mapToDouble(PlotItem.Point::y)
                .max()
                .orElse(0);
        highest = Math.max(highest, BandItems.top(items).orElse(0));
        Plot plot = new Plot(id, "", ValueAxis.upTo(highest, axis, Text.unit(unit)), height, narrowHeight, items);
        return new TimeChart(
                title,
                FigureWords.summary(gas.tables(), List.of()),
                years(),
                null,
                List.of(plot),
                lines.legend(),
                false,
                false);
    }

    private XAxis years() {
        return new XAxis(
                "",
                gas.tables().inputs().integer(AssumptionKey.HORIZON_FIRST_YEAR),
                gas.tables().inputs().integer(AssumptionKey.HORIZON_LAST_YEAR));
    }
}
