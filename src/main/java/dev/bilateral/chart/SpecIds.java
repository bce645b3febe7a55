package dev.bilateral.chart;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids of what a chart shows: those that a browser may name in an event. */
public final class SpecIds {

    private SpecIds() {}

    public static Set<String> marks(ChartSpec spec) {
        var marks = switch (spec) {
            case ChartSpec.TimeChart time -> items(time, PlotItem.Marks.class).flatMap(m -> m.marks().stream());
            case ChartSpec.StripChart strips ->
                strips.groups().stream().flatMap(group -> group.rows().stream()).flatMap(row -> row.marks().stream());
            case ChartSpec.BarChart _ -> Stream.<Mark>empty();
        };
        return marks.map(Mark::id).collect(Collectors.toSet());
    }

    static Set<String> brackets(ChartSpec spec) {
        return switch (spec) {
            case ChartSpec.TimeChart time ->
                items(time, PlotItem.Bracket.class).map(PlotItem.Bracket::id).collect(Collectors.toSet());
            case ChartSpec.StripChart _, ChartSpec.BarChart _ -> Set.of();
        };
    }

    static Set<String> bars(ChartSpec spec) {
        return spec instanceof ChartSpec.BarChart chart
                ? chart.rows().stream()
                        .filter(ChartSpec.BarRow::isPressable)
                        .map(ChartSpec.BarRow::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static <T extends PlotItem> Stream<T> items(ChartSpec.TimeChart chart, Class<T> type) {
        return chart.plots().stream()
                .flatMap(plot -> plot.items().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
