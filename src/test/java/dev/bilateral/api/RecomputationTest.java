package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bilateral.Samples;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The projections that the server gives, against the formulas of the design written out once more, for many random
 * assumptions. Uses nothing of the model. Other cases are had with {@code -Doracle.seed=...}.
 */
@WithServer
class RecomputationTest {

    private static final long SEED = Long.getLong("oracle.seed", 21);
    private static final int CASES = 400;
    private static final int LAST_YEAR = 2100;

    @LocalServerPort
    private int port;

    @Test
    void gas_is_as_its_formulas_say() {
        checkRows("gas", (a, rows) -> {
            Map<Integer, ExpectedGas> expected = ExpectedGas.of(a, LAST_YEAR);
            assertThat(rows).allSatisfy(row -> {
                ExpectedGas gas = expected.get(year(row));
                assertCell(row, "planned_bcm", gas == null ? null : gas.planned());
                assertCell(row, "delivered_bcm", gas == null ? null : gas.delivered());
                assertCell(row, "cumulative_delivered_bcm", gas == null ? null : gas.cumulative());
                assertCell(row, "billed_bcm", gas == null ? null : gas.billed());
                assertCell(row, "gas_value_usd_bn", valueOf(gas));
            });
        });
    }

    @Test
    void trade_is_as_its_formulas_say() {
        checkRows("trade", (a, rows) -> {
            Map<Integer, ExpectedGas> gas = ExpectedGas.of(a, LAST_YEAR);
            boolean showsGas = a.text("trade.includeGas").equals("true");
            assertThat(rows).allSatisfy(row -> {
                assertInterval(row, "", "_usd_bn", goods(a, year(row)));
                assertCell(row, "gas_value_usd_bn", showsGas ? valueOf(gas.get(year(row))) : null);
            });
        });
    }

    @Test
    void settlement_is_as_its_formulas_say() {
        checkRows(
                "settlement",
                (a, rows) -> assertThat(rows).allSatisfy(row -> {
                    int since = year(row) - a.year("settlement.baseYear");
                    ExpectedInterval share = since < 0
                            ? null
                            : ExpectedInterval.share(a.text("settlement.share"))
                                    .movedWithin0And100(a.n("settlement.change") * since);
                    ExpectedInterval goods = goods(a, year(row));
                    boolean hasBoth = share != null && goods != null;
                    assertInterval(row, "share_", "", share);
                    assertInterval(row, "settled_", "_usd_bn", hasBoth ? share.percentOf(goods) : null);
                    assertInterval(
                            row,
                            "remainder_",
                            "_usd_bn",
                            hasBoth ? share.restOf100().percentOf(goods) : null);
                }));
    }

    /** Against a check that always passes: the samples reach every shape, every qualifier, open ends and closed ones. */
    @Test
    void the_samples_reach_what_the_design_tells_apart() {
        Map<String, Integer> seen = new HashMap<>();
        Samples.check(SEED, CASES, random -> {
            RandomAssumptions a = RandomAssumptions.any(random);
            for (String key : List.of("gas.shape", "gas.reference", "asOf", "trade.includeGas")) {
                seen.merge(a.text(key), 1, Integer::sum);
            }
            seen.merge(a.text("settlement.share").replaceAll("(:|^)[\\d.]+$", ""), 1, Integer::sum);
            seen.merge(a.has("gas.price") ? "price" : "no price", 1, Integer::sum);
        });

        assertThat(seen)
                .containsOnlyKeys(
                        "linear",
                        "compound",
                        "logistic",
                        "stepwise",
                        "reference",
                        "nord-stream-1",
                        "power-of-siberia-1",
                        "2025-02-01",
                        "2026-03-31",
                        "true",
                        "false",
                        "",
                        "about",
                        "over",
                        "at_least",
                        "under",
                        "at_most",
                        "up_to",
                        "between",
                        "price",
                        "no price");
        assertThat(seen.values()).allMatch(count -> count >= 10);
    }

    private void checkRows(String figure, BiConsumer<RandomAssumptions, List<NamedCsvRecord>> check) {
        ApiServer server = new ApiServer(port);
        Samples.check(SEED, CASES, random -> {
            RandomAssumptions a = RandomAssumptions.any(random);
            List<NamedCsvRecord> rows = server.csv("/api/v1/projections/" + figure + ".csv?" + a.query());
            assertThat(rows).as(a.query()).hasSize(a.year("horizon.lastYear") - a.year("horizon.firstYear") + 1);
            check.accept(a, rows);
        });
    }

    private static @Nullable Double valueOf(@Nullable ExpectedGas gas) {
        OptionalDouble value = gas == null ? OptionalDouble.empty() : gas.value();
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable ExpectedInterval goods(RandomAssumptions a, int year) {
        int base = a.year("trade.baseYear");
        if (year < base) {
            return null;
        }
        double u = a.n("trade.ftaUplift") / 100;
        double factor =
                Math.pow(1 + a.n("trade.growth") / 100, year - base) * (1 + u * phi(a, year)) / (1 + u * phi(a, base));
        return ExpectedInterval.closed(a.n("trade.baseLow") * factor, a.n("trade.baseHigh") * factor);
    }

    private static double phi(RandomAssumptions a, int year) {
        return Math.clamp((year - a.n("trade.ftaFirstYear") + 1) / a.n("trade.ftaPhaseIn"), 0, 1);
    }

    private static int year(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("year"));
    }

    private static void assertInterval(
            NamedCsvRecord row, String prefix, String suffix, @Nullable ExpectedInterval expected) {
        assertCell(
                row,
                prefix + "lower" + suffix,
                expected == null ? null : expected.lower().at());
        assertCell(
                row,
                prefix + "upper" + suffix,
                expected == null ? null : expected.upper().at());
        assertText(
                row,
                prefix + "lower_open",
                expected == null ? "" : "" + expected.lower().isOpen());
        assertText(
                row,
                prefix + "upper_open",
                expected == null ? "" : "" + expected.upper().isOpen());
    }

    private static void assertText(NamedCsvRecord row, String column, String expected) {
        assertThat(row.getField(column)).as("%s in %s", column, year(row)).isEqualTo(expected);
    }

    /** To 1e-9, and to as much of the number itself where it is large; unknown is an empty cell. */
    private static void assertCell(NamedCsvRecord row, String column, @Nullable Double expected) {
        if (expected == null) {
            assertText(row, column, "");
        } else {
            assertThat(row.getField(column)).as("%s in %s", column, year(row)).isNotEmpty();
            assertThat(Double.parseDouble(row.getField(column)))
                    .as("%s in %s", column, year(row))
                    .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
        }
    }
}
