package dev.bilateral.chart;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.Bar;
import dev.bilateral.chart.ChartSpec.BarChart;
import dev.bilateral.chart.ChartSpec.BarRow;
import dev.bilateral.chart.ChartSpec.Baseline;
import dev.bilateral.chart.ChartSpec.Gutter;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.StripGroup;
import dev.bilateral.chart.ChartSpec.StripRow;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Mark.End;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.Mark.Shape;
import dev.bilateral.chart.Mark.Span;
import java.util.List;

/** Specs in which every record and every kind of item occurs. */
public final class SampleSpecs {

    private static final Axis AXIS = new Axis("Things, a year", "things", 0, 60, 0);

    private SampleSpecs() {}

    public static TimeChart time() {
        var symbol = new LegendSymbol(Role.PROJECTED, Shape.DISC, Fill.SOLID, Dash.PROJECTION, true, false);
        return new TimeChart(
                "Title",
                "Summary.",
                new XAxis("year", 2020, 2030),
                new Gutter("No year stated", 120, 72),
                List.of(new Plot("main", "Plot", AXIS, 300, 240, items())),
                List.of(new LegendEntry("scenario", symbol, "scenario")),
                false,
                true);
    }

    static StripChart strips() {
        var symbol = new LegendSymbol(Role.OBSERVED, null, Fill.HOLLOW, null, false, true);
        return new StripChart(
                "Title",
                "Summary.",
                AXIS,
                List.of(new StripGroup("Group", true, List.of(new StripRow("row", "Label", List.of(over()))))),
                List.of(new LegendEntry("reported", symbol, "reported")),
                300,
                28,
                52);
    }

    static BarChart bars() {
        Bar bar = new Bar("low", Role.PROJECTED, true, 30, 20, "20");
        return new BarChart(
                "Title",
                "Summary.",
                AXIS,
                new Baseline(30, "now 30"),
                List.of(new BarRow("row", "Label", true, List.of(bar), List.of("detail"))),
                true,
                List.of(),
                200);
    }

    private static List<PlotItem> items() {
        return List.of(
                new PlotItem.Zone(2024.5, "Scenario, not data"),
                new PlotItem.Interval(
                        "interval",
                        "scenario",
                        Role.PROJECTED,
                        true,
                        List.of(new PlotItem.IntervalPoint(2025, 4, 5, true, false)),
                        "interval"),
                new PlotItem.Band(
                                "band",
                                "scenario",
                                Role.PROJECTED,
                                List.of(new PlotItem.BandPoint(2025, List.of(1.0, 2.0, 3.0))),
                                "P10 to P90",
                                "P50")
                        .stepped(),
                new PlotItem.Line(
                                "line",
                                "scenario",
                                Role.REFERENCE,
                                Dash.OTHER_2,
                                1.5,
                                Shape.SQUARE,
                                true,
                                List.of(new PlotItem.Point(2025, 2.5)),
                                "end",
                                List.of("2.5 in 2025"))
                        .endingAs(PlotItem.LineEnd.OPEN),
                new PlotItem.Gap("gap", 2021.5, 2022.5, "no value", List.of("one has none")),
                new PlotItem.Threshold("threshold", "capacity", 10, "10, all links", List.of("said by somebody")),
                new PlotItem.Note(2026, 55.0, Role.PLANNED, Shape.TRIANGLE_UP_DASHED, "note"),
                new PlotItem.Bracket("bracket", 2024, "≠ 3", List.of("Sources disagree")),
                new PlotItem.Lane(0, 30, "lower lane"),
                new PlotItem.Marks(List.of(over(), between())));
    }

    private static Mark over() {
        return new Mark(
                "over",
                "reported",
                Role.OBSERVED,
                Shape.DISC,
                Fill.SOLID,
                2024.0,
                null,
                null,
                new End(95, true),
                null,
                100.0,
                2026.0,
                "over 95",
                List.of("said by somebody"),
                false);
    }

    private static Mark between() {
        return new Mark(
                "between",
                "reported",
                Role.OBSERVED,
                Shape.DIAMOND,
                Fill.HOLLOW,
                null,
                new Span(2023.7, 2024.7),
                null,
                new End(4, false),
                new End(5, false),
                null,
                null,
                "4 to 5",
                List.of(),
                true);
    }
}
