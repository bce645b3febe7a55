package dev.bilateral.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.WholeApplication;
import dev.bilateral.chart.ChartSpec.TimeChart;
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
        assertThat(bands.getLast().label()).contains("conditional on these assumptions");
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
