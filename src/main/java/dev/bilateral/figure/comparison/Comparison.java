package dev.bilateral.figure.comparison;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.outcome.WhyDiffers;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.table.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is compared, computed.
 *
 * @param members in the order of the state
 * @param figure whose quantities are laid over one another
 */
public record Comparison(ComparisonState state, Figure figure, List<Member> members) {

    /** Ends the name of a chart of differences. */
    public static final String DIFFERENCE = "-difference";

    private static final Messages TEXTS = Messages.of(Comparison.class);

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

    /** The pinned editions in which the observations stand that assumptions were taken from. */
    public Editions editions(DatasetService datasets) {
        return Editions.some(
                datasets, state.pins(), cited().map(ObservationRef::dataset).collect(Collectors.toSet()));
    }

    /** What sources state that an assumption was taken from. */
    public List<Observation> cited(Editions editions) {
        return cited().flatMap(from -> editions.observation(from.dataset().value(), from.observation()).stream())
                .toList();
    }

    private Stream<ObservationRef> cited() {
        return members.stream()
                .flatMap(member -> member.tables().revision().cited())
                .distinct();
    }

    /** The newest date among pins and revisions. */
    public LocalDate newestDate() {
        return members.stream()
                .map(member -> member.tables().newestDate())
                .max(Comparator.naturalOrder())
                .orElseThrow();
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

    /** What there is to draw of each quantity: all laid over one another, and how they differ from the first. */
    public Map<String, ChartSpec> overlays() {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        quantities().forEach((id, drawn) -> {
            drawn.overlay().ifPresent(chart -> charts.put(id, chart));
            drawn.difference().ifPresent(chart -> charts.put(id + DIFFERENCE, chart));
        });
        return charts;
    }

    /** The quantities of the figure, by their names in addresses. */
    public Map<String, ComparisonCharts> quantities() {
        Map<String, ComparisonCharts> quantities = new LinkedHashMap<>();
        figure.measures().forEach(measure -> quantities.put(measure.id(), new ComparisonCharts(this, measure)));
        return quantities;
    }

    /** What has to be said below a chart, by its name in addresses; may be empty. */
    public String note(String chart) {
        ComparisonCharts drawn = quantities().get(chart.replaceFirst(DIFFERENCE + "$", ""));
        return drawn == null || !chart.endsWith(DIFFERENCE) ? "" : drawn.missingDifferences();
    }

    /** What the figure covers, from which datasets, and on which documents it rests: sentences. */
    public List<String> sources() {
        FigureTables tables = members.getFirst().tables();
        String documents = FigureWords.sources(figure.claimed(tables));
        String covers = TEXTS.text("notes.covers", figure.coverage(tables), FigureWords.versions(tables));
        return documents.isEmpty() ? List.of(covers) : List.of(covers, TEXTS.text("notes.sources", documents));
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
