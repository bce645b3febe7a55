package dev.bilateral.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.WholeApplication;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Band;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Bands;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class BandItemsTest {

    @Autowired
    private List<Figure> figures;

    @Autowired
    private FigureStates states;

    @ParameterizedTest
    @CsvSource({
        "gas,        gas.rampYears,     8~10~14:triangular, planned_bcm",
        "trade,      trade.growth,      -5~0~5:uniform,     lower_usd_bn upper_usd_bn",
        "settlement, settlement.change, -2~0~1:pert,        share_lower share_upper settled_lower_usd_bn"
                + " settled_upper_usd_bn remainder_lower_usd_bn remainder_upper_usd_bn"
    })
    void each_end_has_bands_with_the_words_that_they_are_conditional(
            String id, String key, String range, String columns) {
        Figure figure = figure(id);
        FigureTables tables = tables(figure, Map.of(key, List.of(range)));

        List<Band> bands = bands(figure, tables);

        assertThat(bands).extracting(Band::id).contains(ids(columns));
        assertThat(bands).extracting(Band::label).anyMatch(label -> label.contains("conditional on these assumptions"));
        assertThat(bands)
                .allSatisfy(band -> assertThat(band.points()).allSatisfy(point -> {
                    assertThat(point.quantiles()).hasSize(9).isSorted();
                }));
        assertThat(tables.extra(Bands.TABLE)).isPresent();
        assertThat(tables.projection().toList())
                .as("plain columns are computed at the working values")
                .isEqualTo(tables(figure, Map.of()).projection().toList());
    }

    @Test
    void what_no_range_moves_has_no_bands() {
        Figure gas = figure("gas");

        assertThat(bands(gas, tables(gas, Map.of()))).isEmpty();
        assertThat(tables(gas, Map.of("trade.growth", List.of("-5~0~5:uniform")))
                        .extra(Bands.TABLE))
                .isEmpty();
    }

    @Test
    void what_only_some_ranges_move_has_bands_of_its_own_alone() {
        Figure gas = figure("gas");

        assertThat(bands(gas, tables(gas, Map.of("gas.utilisation", List.of("80~90~100:uniform")))))
                .as("the delivery rate does not move the planned volume")
                .extracting(Band::id)
                .containsExactly("bands-delivered_bcm");
    }

    @Test
    void a_band_is_named_once_where_two_plots_show_it() {
        Figure gas = figure("gas");

        List<Band> bands = bands(gas, tables(gas, Map.of("gas.rampYears", List.of("8~10~14:triangular"))));

        assertThat(bands).hasSize(2).extracting(Band::middleLabel).containsExactly("P50", "");
        assertThat(bands.getLast().label()).isEmpty();
    }

    @Test
    void a_ramp_in_steps_has_bands_in_steps() {
        Figure gas = figure("gas");

        assertThat(bands(
                        gas,
                        tables(
                                gas,
                                Map.of(
                                        "gas.shape", List.of("stepwise"),
                                        "gas.slipYears", List.of("0~1~4:triangular")))))
                .isNotEmpty()
                .allSatisfy(band -> {
                    assertThat(band.isStepped()).isTrue();
                    assertThat(band.dash()).isNotEqualTo(Dash.PROJECTION);
                });
    }

    @Test
    void against_other_pipelines_the_ranges_of_the_ramp_have_a_band() {
        Figure gas = figure("gas");
        Map<String, List<String>> against = Map.of("show", List.of("reference"));
        Map<String, List<String>> ranged =
                Map.of("show", List.of("reference"), "gas.rampYears", List.of("8~10~14:triangular"));

        assertThat(bands(gas, tables(gas, against))).isEmpty();
        assertThat(bands(gas, tables(gas, ranged))).singleElement().satisfies(band -> {
            assertThat(band.points().getFirst().x()).isZero();
            assertThat(band.points().get(8).quantiles().getFirst()).isLessThan(80);
            assertThat(band.points().get(8).quantiles().getLast()).isGreaterThan(80);
            assertThat(band.label()).contains("conditional on these assumptions");
        });
        assertThat(bands(
                        gas,
                        tables(
                                gas,
                                Map.of(
                                        "show", List.of("reference"),
                                        "gas.firstYear", List.of("2027~2028~2031:triangular")))))
                .as("when a ramp begins does not change how it fills")
                .isEmpty();
    }

    @Test
    void a_sentence_says_what_ranges_do_beside_the_working_values() {
        Figure gas = figure("gas");
        FigureTables ranged = tables(gas, Map.of("gas.rampYears", List.of("8~10~14:triangular")));
        FigureTables summed =
                tables(gas, Map.of("show", List.of("cumulative"), "gas.rampYears", List.of("8~10~14:triangular")));

        assertThat(gas.spec(ranged).subtitle())
                .contains("from 2038. Both years are assumptions.")
                .containsPattern(
                        "With its ranges, first deliveries come in 2028, and 55\\hbcm\\ha\\hyear are reached in 203[67]\\hto\\h"
                                + "20(39|40|41) \\(P10 to P90, each by itself, conditional on these assumptions\\)\\.");
        assertThat(gas.headline(ranged).scenario())
                .containsPattern(
                        "from 2038; with its ranges 55\\hbcm\\ha\\hyear reached in 203\\d\\hto\\h20\\d\\d \\(P10 to P90");
        assertThat(gas.spec(summed).title())
                .isEqualTo(gas.spec(tables(gas, Map.of("show", List.of("cumulative"))))
                        .title());
        assertThat(gas.spec(summed).subtitle())
                .containsPattern("With its ranges, \\d+\\hto\\h\\d+\\hbcm \\(P10 to P90");
        assertThat(gas.spec(tables(gas, Map.of())).subtitle()).doesNotContain("P10");
    }

    @Test
    void a_range_is_an_edit_like_any_other() {
        FigureTables tables = tables(figure("gas"), Map.of("gas.rampYears", List.of("8~10~14:triangular")));

        assertThat(tables.state().overrides()).containsEntry(AssumptionKey.GAS_RAMP_YEARS, "8~10~14:triangular");
        assertThat(FigureStateCodec.query(tables.state())).contains("gas.rampYears=8~10~14:triangular");
    }

    private Figure figure(String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private FigureTables tables(Figure figure, Map<String, List<String>> parameters) {
        return figure.tables(states.read(figure, parameters).state().orElseThrow());
    }

    private static String[] ids(String columns) {
        return List.of(columns.split(" ")).stream()
                .map(column -> "bands-" + column)
                .toArray(String[]::new);
    }

    private static List<Band> bands(Figure figure, FigureTables tables) {
        return figure.spec(tables).panels().stream()
                .map(FigureSpec.Panel::chart)
                .filter(TimeChart.class::isInstance)
                .flatMap(chart -> ((TimeChart) chart).plots().stream())
                .<PlotItem>flatMap(plot -> plot.items().stream())
                .filter(Band.class::isInstance)
                .map(Band.class::cast)
                .toList();
    }
}
