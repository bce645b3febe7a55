package dev.bilateral.dashboard.trade;

import static dev.bilateral.model.AssumptionKey.GAS_PRICE;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_HIGH;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_LOW;
import static dev.bilateral.model.AssumptionKey.TRADE_GROWTH;
import static dev.bilateral.model.AssumptionKey.TRADE_INCLUDE_GAS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ReadStates;
import dev.bilateral.model.AssumptionKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TradeSpreadsTest {

    private final TradeFigure figure = new TradeFigure(null);

    @Test
    void each_end_has_its_own_range_in_the_last_year_in_view() {
        FigureTables tables = tables(Map.of(TRADE_GROWTH, "-2~0~2:uniform"));

        // type-7 quantiles of 2030's growth factor over six years, drawn between −2 and 2 % a year
        assertThat(plain(TradeTitles.subtitle(tables)))
                .endsWith(
                        " With its ranges, goods trade in 2030 has its low end at 3.63 to 4.40 USD bn and its high end"
                                + " at 4.54 to 5.50 USD bn (P10 to P90, each by itself, conditional on these assumptions).");
        assertThat(plain(figure.headline(tables).scenario()))
                .matches("4 to 5 USD bn in 2045; with its ranges low end [\\d.]+ to [\\d.]+ USD bn, high end [\\d.]+ to"
                        + " [\\d.]+ USD bn \\(P10 to P90, conditional on these assumptions\\)");
    }

    @Test
    void an_end_that_no_range_moves_has_none() {
        assertThat(plain(TradeTitles.subtitle(tables(Map.of(TRADE_BASE_HIGH, "5~5~6:uniform")))))
                .contains("goods trade in 2030 has its high end at 5.10 to 5.90 USD bn (P10")
                .doesNotContain("low end");
    }

    @Test
    void of_trade_that_is_one_number_there_are_no_ends_to_tell() {
        assertThat(plain(TradeTitles.subtitle(
                        tables(Map.of(TRADE_BASE_LOW, "5", TRADE_BASE_HIGH, "5", TRADE_GROWTH, "-2~0~2:uniform")))))
                .contains("goods trade in 2030 is 4.54 to 5.50 USD bn (P10")
                .doesNotContain(" end");
    }

    @Test
    void gas_value_beside_it_has_a_range_of_its_own() {
        assertThat(plain(TradeTitles.subtitle(
                        tables(Map.of(TRADE_INCLUDE_GAS, "true", GAS_PRICE, "200~250~300:uniform")))))
                .contains("With its ranges, gas value in 2030 is ")
                .doesNotContain("goods trade in 2030");
    }

    @Test
    void without_ranges_there_is_nothing_beside_the_working_values() {
        assertThat(TradeTitles.subtitle(tables(Map.of()))).doesNotContain("P10");
        assertThat(figure.headline(tables(Map.of())).scenario()).doesNotContain("P10");
    }

    private FigureTables tables(Map<AssumptionKey, String> overrides) {
        return TradeFigure.of(
                        ReadStates.of("trade-turnover", "2026-03-31", overrides, Map.of()),
                        PublishedEditions.read("trade-turnover", "2026-03-31"))
                .withBands(figure);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
