package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bilateral.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The projections that the server gives, against the formulas written out once more, for many random assumptions. Uses
 * nothing of the model.
 */
@WithServer
class RecomputationTest {

    private static final int CASES = 150;

    @LocalServerPort
    private int port;

    @Test
    void gas_is_as_its_formulas_say() {
        ApiServer server = new ApiServer(port);
        JsonNode references =
                server.json("/api/v1/scenarios/stated-ramp/latest").get("references");
        Samples.check(21, CASES, random -> {
            Assumptions a = Assumptions.any(random);
            double sum = 0;
            Map<Integer, double[]> expected = new TreeMap<>();
            for (int y = a.firstDelivery(); y <= 2200; y++) {
                double planned = planned(a, y - a.firstDelivery(), references);
                double delivered = planned * a.n("gas.utilisation") / 100;
                sum += delivered;
                double billed = Math.max(delivered, planned * a.n("gas.takeOrPay") / 100);
                expected.put(y, new double[] {planned, delivered, sum, billed, billed * a.n("gas.price") / 1000});
            }

            assertThat(rows(server, "gas", a)).allSatisfy(row -> {
                double[] numbers = expected.get(year(row));
                List<String> columns = List.of(
                        "planned_bcm", "delivered_bcm", "cumulative_delivered_bcm", "billed_bcm", "gas_value_usd_bn");
                for (int i = 0; i < columns.size(); i++) {
                    assertCell(row, columns.get(i), numbers == null ? null : numbers[i]);
                }
            });
        });
    }

    @Test
    void trade_is_as_its_formulas_say() {
        ApiServer server = new ApiServer(port);
        Samples.check(22, CASES, random -> {
            Assumptions a = Assumptions.any(random);

            assertThat(rows(server, "trade", a)).allSatisfy(row -> {
                Double factor = growth(a, year(row));
                assertCell(row, "lower_usd_bn", factor == null ? null : a.n("trade.baseLow") * factor);
                assertCell(row, "upper_usd_bn", factor == null ? null : a.n("trade.baseHigh") * factor);
                assertThat(row.getField("lower_open")).isEqualTo(factor == null ? "" : "false");
                assertThat(row.getField("gas_value_usd_bn")).isEmpty();
            });
        });
    }

    @Test
    void settlement_is_as_its_formulas_say() {
        ApiServer server = new ApiServer(port);
        Samples.check(23, CASES, random -> {
            Assumptions a = Assumptions.any(random);
            double low = Samples.plain(random, 0, 99);
            a.texts().put("settlement.share", "over:" + low);

            assertThat(rows(server, "settlement", a)).allSatisfy(row -> {
                int y = year(row);
                Double growth = growth(a, y);
                boolean hasShare = y >= a.n("settlement.baseYear");
                double shift = a.n("settlement.change") * (y - a.n("settlement.baseYear"));
                double lower = Math.clamp(low + shift, 0, 100);
                double upper = Math.clamp(100 + shift, 0, 100);
                boolean isOpen = low + shift >= 0 && low + shift < 100 && upper > 0;
                assertCell(row, "share_lower", hasShare ? lower : null);
                assertCell(row, "share_upper", hasShare ? upper : null);
                assertThat(row.getField("share_lower_open")).isEqualTo(hasShare ? String.valueOf(isOpen) : "");
                boolean hasBoth = hasShare && growth != null;
                double from = hasBoth ? a.n("trade.baseLow") * growth : 0;
                double to = hasBoth ? a.n("trade.baseHigh") * growth : 0;
                assertCell(row, "settled_lower_usd_bn", hasBoth ? lower / 100 * from : null);
                assertCell(row, "settled_upper_usd_bn", hasBoth ? upper / 100 * to : null);
                assertCell(row, "remainder_lower_usd_bn", hasBoth ? (100 - upper) / 100 * from : null);
                assertCell(row, "remainder_upper_usd_bn", hasBoth ? (100 - lower) / 100 * to : null);
            });
        });
    }

    private static double planned(Assumptions a, int k, JsonNode references) {
        double from = a.n("gas.initialVolume");
        double to = a.n("gas.plateauVolume");
        double x = k / a.n("gas.rampYears");
        String shape = a.texts().get("gas.shape");
        if (shape.equals("stepwise")) {
            return k >= 8 ? 50.5 : k >= 3 ? 20 : 1;
        }
        if (x > 1) {
            return to;
        }
        return switch (shape) {
            case "linear" -> from + (to - from) * x;
            case "compound" -> from * Math.pow(to / from, x);
            case "logistic" -> {
                double s = a.n("gas.steepness");
                double l0 = 1 / (1 + Math.exp(s / 2));
                double l1 = 1 / (1 + Math.exp(-s / 2));
                yield from + (to - from) * (1 / (1 + Math.exp(-s * (x - 0.5))) - l0) / (l1 - l0);
            }
            default -> {
                JsonNode f = references.get(a.texts().get("gas.reference"));
                int m = f.size() - 1;
                int i = Math.min((int) (x * m), m - 1);
                double at = f.get(i).doubleValue()
                        + (x * m - i) * (f.get(i + 1).doubleValue() - f.get(i).doubleValue());
                double f0 = f.get(0).doubleValue();
                yield from + (to - from) * (at - f0) / (f.get(m).doubleValue() - f0);
            }
        };
    }

    private static Double growth(Assumptions a, int year) {
        int base = (int) a.n("trade.baseYear");
        if (year < base) {
            return null;
        }
        return Math.pow(1 + a.n("trade.growth") / 100, year - base)
                * (1 + a.n("trade.ftaUplift") / 100 * phi(a, year))
                / (1 + a.n("trade.ftaUplift") / 100 * phi(a, base));
    }

    private static double phi(Assumptions a, int year) {
        return Math.clamp((year - a.n("trade.ftaFirstYear") + 1) / a.n("trade.ftaPhaseIn"), 0, 1);
    }

    private static List<NamedCsvRecord> rows(ApiServer server, String figure, Assumptions assumptions) {
        List<NamedCsvRecord> rows = server.csv("/api/v1/projections/" + figure + ".csv?" + assumptions.query());
        assertThat(rows).hasSize((int) (assumptions.n("horizon.lastYear") - assumptions.n("horizon.firstYear") + 1));
        return rows;
    }

    private static int year(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("year"));
    }

    /** To 1e-9, and to as much of the number itself where it is large. */
    private static void assertCell(NamedCsvRecord row, String column, Double expected) {
        String cell = row.getField(column);
        if (expected == null) {
            assertThat(cell).as("%s in %s", column, year(row)).isEmpty();
        } else {
            assertThat(Double.parseDouble(cell))
                    .as("%s in %s", column, year(row))
                    .isCloseTo(expected, org.assertj.core.data.Offset.offset(1e-9 * Math.max(1, Math.abs(expected))));
        }
    }

    /** Assumptions by key, as an address gives them. */
    private record Assumptions(Map<String, String> texts) {

        static Assumptions any(SplittableRandom random) {
            Map<String, String> t = new TreeMap<>();
            List<String> shapes = List.of("linear", "compound", "logistic", "stepwise", "reference");
            t.put("gas.firstYear", "" + random.nextInt(2025, 2061));
            t.put("gas.slipYears", "" + random.nextInt(0, 31));
            t.put("gas.initialVolume", "" + Samples.plain(random, 0.01, 200));
            t.put("gas.plateauVolume", "" + Samples.plain(random, 0.01, 200));
            t.put("gas.rampYears", "" + random.nextInt(1, 41));
            t.put("gas.shape", shapes.get(random.nextInt(shapes.size())));
            t.put("gas.steepness", "" + Samples.plain(random, 1, 30));
            t.put("gas.phases", "0:1%3B3:20%3B8:50.5");
            t.put("gas.reference", random.nextBoolean() ? "nord-stream-1" : "power-of-siberia-1");
            t.put("gas.utilisation", "" + random.nextDouble() * 110);
            t.put("gas.price", "" + Samples.plain(random, 0, 2000));
            t.put("gas.takeOrPay", "" + Samples.plain(random, 0, 100));
            t.put("trade.baseYear", "" + random.nextInt(2020, 2031));
            double low = Samples.plain(random, 0, 20);
            t.put("trade.baseLow", "" + low);
            t.put("trade.baseHigh", "" + (low + random.nextInt(0, 5)));
            t.put("trade.growth", "" + Samples.plain(random, -50, 50));
            t.put("trade.ftaUplift", "" + Samples.plain(random, 0, 200));
            t.put("trade.ftaFirstYear", "" + random.nextInt(2025, 2041));
            t.put("trade.ftaPhaseIn", "" + random.nextInt(1, 31));
            t.put("settlement.baseYear", "" + random.nextInt(2020, 2031));
            t.put("settlement.change", "" + Samples.plain(random, -20, 20));
            int first = random.nextInt(2020, 2041);
            t.put("horizon.firstYear", "" + first);
            t.put("horizon.lastYear", "" + random.nextInt(first, first + 60));
            return new Assumptions(t);
        }

        double n(String key) {
            return Double.parseDouble(texts.get(key));
        }

        int firstDelivery() {
            return (int) (n("gas.firstYear") + n("gas.slipYears"));
        }

        String query() {
            List<String> parts = new ArrayList<>();
            texts.forEach((key, value) -> parts.add(key + "=" + value));
            return String.join("&", parts);
        }
    }
}
