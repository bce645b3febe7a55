package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.PlotItem.Band;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.Point;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import java.util.List;
import java.util.Optional;

/** What the scenario delivers, where that differs from what it plans. */
final class DeliveredLine {

    private static final String KEY = "delivered";
    private static final Messages TEXTS = Messages.of(DeliveredLine.class);

    private DeliveredLine() {}

    static Optional<Line> of(GasReading gas) {
        List<Point> points = lines(gas).points(gas.tables().projection());
        if (!differs(gas) || points.isEmpty()) {
            return Optional.empty();
        }
        String name = TEXTS.text("line.delivered");
        List<String> details = points.stream()
                .map(p -> TEXTS.text(
                        "line.detail",
                        name,
                        (int) p.x(),
                        Text.volume(p.y()),
                        Text.unit(gas.unit().yearly())))
                .toList();
        Line line = new Line(KEY, KEY, Role.PROJECTED, Dash.OTHER_1, 1.5, null, false, points, name, details);
        return Optional.of(ProjectedLines.isStepwise(gas.tables().inputs()) ? line.stepped() : line);
    }

    /** What comes of the scenario's ranges, where these move what is delivered beside what is planned. */
    static List<Band> bands(GasReading gas) {
        return differs(gas)
                ? lines(gas).bands().stream().map(DeliveredLine::named).toList()
                : List.of();
    }

    private static Band named(Band band) {
        return new Band(
                band.id(),
                band.legendKey(),
                band.role(),
                band.points(),
                TEXTS.text("bands.delivered"),
                band.dash(),
                band.middleLabel(),
                band.isStepped());
    }

    static Optional<LegendEntry> legend(GasReading gas) {
        return differs(gas)
                ? Optional.of(ProjectedLines.legend(
                        KEY, Role.PROJECTED, Dash.OTHER_1, TEXTS.text("legend.delivered", rate(gas))))
                : Optional.empty();
    }

    private static boolean differs(GasReading gas) {
        Inputs inputs = gas.tables().inputs();
        return inputs.number(AssumptionKey.GAS_UTILISATION) != 100
                || inputs.ranges().containsKey(AssumptionKey.GAS_UTILISATION);
    }

    private static String rate(GasReading gas) {
        return Text.rounded(gas.tables().inputs().number(AssumptionKey.GAS_UTILISATION), 1);
    }

    private static ProjectedLines lines(GasReading gas) {
        return new ProjectedLines(
                KEY,
                gas,
                "year",
                gas.unit().column("delivered_bcm"),
                Text::volume,
                Text.unit(gas.unit().yearly()));
    }
}
