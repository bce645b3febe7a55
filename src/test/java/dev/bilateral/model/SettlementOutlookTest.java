package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.Samples;
import dev.bilateral.common.Bounds;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.table.Column;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlementOutlookTest {

    @Test
    void over_95_percent_stays_open_at_95() {
        SettlementOutlook settlement = settlement(Map.of());

        assertThat(settlement.share(2024)).contains(new Bounds(95, 100, true, false));
        assertThat(settlement.settled(2024).orElseThrow()).hasToString("(3.8, 5]");
        assertThat(settlement.remainder(2024).orElseThrow()).hasToString("[0, 0.25)");
    }

    @Test
    void nothing_is_said_before_a_base_year() {
        SettlementOutlook late = settlement(Map.of(SETTLEMENT_BASE_YEAR, "2026"));

        assertThat(late.share(2025)).isEmpty();
        assertThat(late.settled(2025)).isEmpty();
        assertThat(late.remainder(2025)).isEmpty();
        SettlementOutlook early = settlement(Map.of(SETTLEMENT_BASE_YEAR, "2022"));
        assertThat(early.share(2023)).isPresent();
        assertThat(early.settled(2023)).isEmpty();
    }

    @Test
    void a_changing_share_ends_at_100_and_at_0() {
        SettlementOutlook rising = settlement(Map.of(SETTLEMENT_CHANGE, "1"));
        SettlementOutlook falling = settlement(Map.of(SETTLEMENT_CHANGE, "-10"));

        assertThat(rising.share(2026).orElseThrow()).hasToString("(97, 100]");
        assertThat(rising.share(2040)).contains(Bounds.exact(100));
        assertThat(rising.remainder(2040)).contains(Bounds.exact(0));
        assertThat(falling.share(2025).orElseThrow()).hasToString("(85, 90]");
        assertThat(falling.share(2040)).contains(Bounds.exact(0));
    }

    @Test
    void gas_value_is_left_out() {
        Map<AssumptionKey, String> withGas =
                Map.of(TRADE_INCLUDE_GAS, "true", GAS_PRICE, "250", GAS_SHAPE, "reference");

        assertThat(settlement(withGas).settled(2040))
                .isEqualTo(settlement(Map.of()).settled(2040));
    }

    @Test
    void the_table_has_share_settled_and_remainder_with_their_ends() {
        var table = settlement(Map.of()).table();

        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly(
                        "year",
                        "share_lower",
                        "share_upper",
                        "share_lower_open",
                        "share_upper_open",
                        "settled_lower_usd_bn",
                        "settled_upper_usd_bn",
                        "settled_lower_open",
                        "settled_upper_open",
                        "remainder_lower_usd_bn",
                        "remainder_upper_usd_bn",
                        "remainder_lower_open",
                        "remainder_upper_open");
        assertThat(table.toList().getFirst().cells())
                .containsExactly(2024, 95.0, 100.0, true, false, 3.8, 5.0, true, false, 0.0, 0.25, false, true);
    }

    @Test
    void each_point_of_share_and_trade_stays_within_the_ranges() {
        Samples.check(11, 5_000, random -> {
            Map<AssumptionKey, String> texts = new HashMap<>();
            texts.put(SETTLEMENT_CHANGE, PlainNumber.text(Samples.plain(random, -20, 20)));
            double low = Samples.plain(random, 0, 100);
            texts.put(SETTLEMENT_SHARE, "over:" + PlainNumber.text(Math.min(low, 99.99)));
            SettlementOutlook settlement = settlement(texts);
            int year = random.nextInt(2024, 2060);
            double share = Math.clamp(
                    settlement.share().upper()
                            - random.nextDouble() * (100 - Math.min(low, 99.99)) * 0.99
                            + settlement.change() * (year - 2024),
                    0,
                    100);
            double goods = 4 + random.nextDouble();

            assertThat(settlement.settled(year).orElseThrow().contains(share / 100 * goods))
                    .as("%s of %s in %s", share, goods, year)
                    .isTrue();
            assertThat(settlement.remainder(year).orElseThrow().contains((100 - share) / 100 * goods))
                    .as("what %s leaves of %s in %s", share, goods, year)
                    .isTrue();
        });
    }

    private static SettlementOutlook settlement(Map<AssumptionKey, String> texts) {
        return SettlementOutlook.of(Inputs.of(texts));
    }
}
