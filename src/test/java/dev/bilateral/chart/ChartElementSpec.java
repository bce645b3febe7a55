package dev.bilateral.chart;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.Gutter;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Mark.End;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.Mark.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small chart: one mark in the gutter, one on the axis under a bracket. */
final class ChartElementSpec {

    private ChartElementSpec() {}

    static TimeChart chart() {
        var axis = new Axis("Things", "things", 0, 8, 0);
        List<PlotItem> items = List.of(
                new PlotItem.Marks(List.of(
                        mark("between", "claimed", null, new End(4, false), new End(5, false), "4 to 5"),
                        mark("over", "reported", 2024.0, new End(4, true), null, "over 4"))),
                new PlotItem.Bracket("bracket", 2024, "≠ 2", List.of("Sources disagree")));
        return new TimeChart(
                "Title",
                "Summary.",
                new XAxis("", 2020, 2026),
                new Gutter("No year stated", 96, 72),
                List.of(new Plot("main", "", axis, 300, 240, items)),
                List.of(entry("reported", Shape.DISC), entry("claimed", Shape.DIAMOND)),
                false,
                false);
    }

    private static LegendEntry entry(String key, Shape shape) {
        return new LegendEntry(key, new LegendSymbol(Role.OBSERVED, shape, Fill.SOLID, null, false, false), key);
    }

    private static Mark mark(String id, String key, @Nullable Double x, End lower, @Nullable End upper, String label) {
        List<String> details = List.of("said by somebody");
        return new Mark(
                id,
                key,
                Role.OBSERVED,
                Shape.DISC,
                Fill.SOLID,
                x,
                null,
                null,
                lower,
                upper,
                null,
                null,
                label,
                details,
                false);
    }
}
