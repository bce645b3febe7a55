package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.Samples;
import dev.bilateral.common.Bounds;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.table.Column;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TradeOutlookTest {

    private static final Offset<Double> DUST = within(1e-9);

    @Test
    void the_base_range_stays_a_range() {
        TradeOutlook trade = trade(Map.of());

        assertThat(trade.goods(2023)).isEmpty();
        assertThat(trade.goods(2024)).contains(Bounds.between(4, 5));
        assertThat(trade.goods(2045)).contains(Bounds.between(4, 5));
    }

    @Test
    void growth_compounds_from_the_base_year() {
        Bounds later = trade(Map.of(TRADE_GROWTH, "10")).goods(2026).orElseThrow();

        assertThat(later.lower()).isCloseTo(4.84, DUST);
        assertThat(later.upper()).isCloseTo(6.05, DUST);
    }

    @Test
    void the_uplift_is_phased_in_and_then_stays() {
        TradeOutlook trade = trade(Map.of(TRADE_FTA_UPLIFT, "50"));

        assertThat(trade.goods(2024).orElseThrow().lower()).isCloseTo(4, DUST);
        assertThat(trade.goods(2025).orElseThrow().lower()).isCloseTo(4.4, DUST);
        assertThat(trade.goods(2029).orElseThrow().lower()).isCloseTo(6, DUST);
        assertThat(trade.goods(2040).orElseThrow().lower()).isCloseTo(6, DUST);
    }

    @Test
    void an_uplift_that_the_base_year_already_has_is_not_counted_twice() {
        TradeOutlook trade = trade(Map.of(TRADE_FTA_UPLIFT, "50", TRADE_BASE_YEAR, "2027"));

        assertThat(trade.goods(2027)).contains(Bounds.between(4, 5));
        assertThat(trade.goods(2029).orElseThrow().lower()).isCloseTo(4 * 1.5 / 1.3, DUST);
    }

    @Test
    void gas_value_is_a_layer_of_its_own() {
        Map<AssumptionKey, String> withGas = Map.of(TRADE_INCLUDE_GAS, "true", GAS_PRICE, "250");

        assertThat(trade(withGas).gasValue(2038).orElseThrow()).isCloseTo(13.75, DUST);
        assertThat(trade(withGas).gasValue(2027)).isEmpty();
        assertThat(trade(withGas).goods(2038)).isEqualTo(trade(Map.of()).goods(2038));
        assertThat(trade(Map.of(GAS_PRICE, "250")).gasValue(2038)).isEmpty();
    }

    @Test
    void the_table_has_the_interval_with_its_ends() {
        var table = trade(Map.of(HORIZON_FIRST_YEAR, "2023")).table();

        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly(
                        "year", "lower_usd_bn", "upper_usd_bn", "lower_open", "upper_open", "gas_value_usd_bn");
        assertThat(table.toList().getFirst().cells()).containsExactly(2023, null, null, null, null, null);
        assertThat(table.toList().get(1).cells()).containsExactly(2024, 4.0, 5.0, false, false, null);
    }

    @Test
    void each_point_of_the_base_range_stays_within_the_range() {
        Samples.check(10, 5_000, random -> {
            double low = Samples.plain(random, 0, 20);
            double high = low + Samples.plain(random, 0, 20);
            double point = low + random.nextDouble() * (high - low);
            int year = random.nextInt(2024, 2060);
            Map<AssumptionKey, String> texts = Map.of(
                    TRADE_GROWTH, PlainNumber.text(Samples.plain(random, -50, 50)),
                    TRADE_FTA_UPLIFT, PlainNumber.text(Samples.plain(random, 0, 200)));
            TradeOutlook range = trade(texts, low, high);

            double value = trade(texts, point, point).goods(year).orElseThrow().lower();
            Bounds goods = range.goods(year).orElseThrow();
            assertThat(value).isBetween(goods.lower() * (1 - 1e-12), goods.upper() * (1 + 1e-12));
        });
    }

    private static TradeOutlook trade(Map<AssumptionKey, String> texts, double low, double high) {
        TradeOutlook trade = trade(texts);
        return new TradeOutlook(
                trade.baseYear(),
                Bounds.between(low, high),
                trade.growth(),
                trade.uplift(),
                trade.upliftFirstYear(),
                trade.phaseIn(),
                trade.gas(),
                trade.horizon());
    }

    private static TradeOutlook trade(Map<AssumptionKey, String> texts) {
        return TradeOutlook.of(Inputs.of(texts), ReferenceRamps.NONE);
    }
}
