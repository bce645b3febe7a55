package dev.bilateral.figure.comparison;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Measure;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.outcome.WhyDiffers;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.table.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is compared, computed.
 *
 * @param members in the order of the state
 * @param figure whose quantities are laid over one another
 */
public record Comparison(ComparisonState state, Figure figure, List<Member> members) {

    /**
     * One revision.
     *
     * @param name tells it from the others: the scenario's title, with the revision where its scenario is there twice
     */
    public record Member(RevisionId id, String name, FigureTables tables) {

        public Table projection() {
            return tables.projection();
        }
    }

    public Comparison {
        members = List.copyOf(members);
    }

    /** The inputs whose values are not the same in all. */
    public List<AssumptionKey> differing() {
        return Arrays.stream(AssumptionKey.values())
                .filter(key -> members.stream()
                                .map(member -> member.tables().inputs().text(key))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    /** Those of which some assumptions that the figure rests on are ranges. */
    public List<Member> uncertain() {
        return members.stream()
                .filter(member ->
                        Percentiles.isUncertain(figure.keys(), member.tables().inputs()))
                .toList();
    }

    /** Everything that is drawn, by its name in addresses. */
    public Map<String, ChartSpec> charts() {
        Map<String, ChartSpec> charts = overlays();
        bridges().stream().filter(WhyDiffers::hasSteps).forEach(why -> charts.put(chartName(why), why.chart()));
        return charts;
    }

    /** Per quantity all of them laid over one another, and how they differ from the first, by their names in addresses. */
    public Map<String, ChartSpec> overlays() {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        for (Measure measure : figure.measures()) {
            ComparisonCharts drawn = new ComparisonCharts(this, measure);
            charts.put(measure.id(), drawn.overlay());
            charts.put(measure.id() + "-difference", drawn.difference());
        }
        return charts;
    }

    /** As {@code bridge-trade-2035-low}. */
    public static String chartName(WhyDiffers why) {
        return "bridge-" + why.outcome().code().replace(':', '-');
    }

    /** Why the two that the state names differ, per end where the outcome is an interval. */
    public List<WhyDiffers> bridges() {
        Member first = members.get(state.bridge().from());
        Member second = members.get(state.bridge().to());
        return WhyDiffers.of(
                state.question(), side(first), side(second), first.tables().references(), state.order());
    }

    private static WhyDiffers.Side side(Member member) {
        return new WhyDiffers.Side(member.name(), member.tables().inputs());
    }
}
