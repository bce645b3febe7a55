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
import dev.bilateral.model.GasUnit;
import java.util.List;

/** One column of the model's table over the years, without observations: nobody states one. */
final class CumulativeChart {

    private static final Messages TEXTS = Messages.of(CumulativeChart.class);
    private static final String MONEY = "usd-bn/yr";

    private final GasReading gas;

    CumulativeChart(GasReading gas) {
        this.gas = gas;
    }

    /** All that was delivered up to a year. */
    TimeChart delivered(String title) {
        GasUnit shown = gas.unit().sum().isPresent() ? gas.unit() : GasUnit.STATED; // averages have no sum
        String unit = shown.sum().orElseThrow();
        String axis = new GasSummary(gas).sumAxisTitle(shown);
        return chart("cumulative", shown.column("cumulative_delivered_bcm"), title, axis, unit, 440, 300);
    }

    /** What the gas is worth a year, in USD bn. */
    TimeChart value(String title) {
        return chart("gas-value", "gas_value_usd_bn", title, TEXTS.text("axis.value"), MONEY, 140, 160);
    }

    private TimeChart chart(
            String id, String column, String title, String axis, String unit, int height, int narrowHeight) {
        ProjectedLines lines = new ProjectedLines(
                id, gas, "year", column, v -> unit.equals(MONEY) ? Text.fixed(v, 2) : Text.volume(v), Text.unit(unit));
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
