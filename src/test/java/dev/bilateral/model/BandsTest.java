package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {

    private static final YearlyModel GAS = GasProjection.model(ReferenceRamps.NONE);
    private static final Inputs RANGED = Inputs.of(Map.of(
            GAS_FIRST_YEAR, "2027~2028~2032:triangular",
            GAS_RAMP_YEARS, "8~10~20:pert",
            GAS_PLATEAU_VOLUME, "30~55~55:uniform",
            GAS_UTILISATION, "70~100~105:triangular"));

    @Test
    void the_same_seed_gives_the_same_numbers_on_every_machine() {
        Bands bands = Bands.of(GAS, RANGED, new Sampling(7, 1000), List.of(10, 50, 90));

        assertThat(List.of(10, 50, 90))
                .extracting(p -> bands.at("cumulative_delivered_bcm", 2044, p).orElseThrow())
                .containsExactly(272.78085606009455, 387.5106455148691, 521.1587713662958);
    }

    @Test
    void a_range_on_one_input_does_not_move_the_others() {
        Sampling sampling = new Sampling(7, 1000);
        Inputs fewer = RANGED.with(Map.of(GAS_RAMP_YEARS, "10", GAS_FIRST_YEAR, "2028", GAS_UTILISATION, "100"));

        double[] alone = sampling.values(GAS_PLATEAU_VOLUME, fewer.ranges().get(GAS_PLATEAU_VOLUME));
        double[] among = sampling.values(GAS_PLATEAU_VOLUME, RANGED.ranges().get(GAS_PLATEAU_VOLUME));

        assertThat(alone).isEqualTo(among);
        assertThat(alone)
                .isNotEqualTo(new Sampling(8, 1000)
                        .values(GAS_PLATEAU_VOLUME, fewer.ranges().get(GAS_PLATEAU_VOLUME)));
    }

    @Test
    void whole_numbers_are_rounded_half_up_after_sampling() {
        double[] years =
                new Sampling(1, 20_000).values(GAS_RAMP_YEARS, new InputRange(10, 10, 12, Distribution.UNIFORM));

        assertThat(years).containsOnly(10, 11, 12);
        long tens = Arrays.stream(years).filter(year -> year == 10).count();
        assertThat(tens).isBetween(4700L, 5300L); // a quarter lies below 10.5, give or take five deviations
    }

    /** Rejection under the density, with another generator: shares no code with what it checks. */
    @Test
    void bands_agree_with_an_independent_simulation() {
        Bands bands = Bands.of(GAS, RANGED, Sampling.DEFAULT, Bands.DECILES);
        int draws = 20_000;
        SplittableRandom random = new SplittableRandom(99);
        double[] sums = new double[draws];
        for (int i = 0; i < draws; i++) {
            int first = (int) Math.floor(triangular(random, 2027, 2028, 2032) + 0.5);
            int length = (int) Math.floor(pert(random, 8, 10, 20) + 0.5);
            double plateau = random.nextDouble(30, 55);
            double rate = triangular(random, 70, 100, 105) / 100;
            for (int year = first; year <= 2044; year++) {
                sums[i] += rate * (2 + (plateau - 2) * Math.min(1.0, (year - first) / (double) length));
            }
        }

        for (int percentile : List.of(10, 50, 90)) {
            double p = percentile / 100.0;
            double cut = bands.at("cumulative_delivered_bcm", 2044, percentile).orElseThrow();
            double below = Arrays.stream(sums).filter(sum -> sum <= cut).count() / (double) draws;
            // two samples of 20,000: five standard deviations of their difference
            assertThat(below).isEqualTo(p, within(5 * Math.sqrt(2 * p * (1 - p) / draws)));
        }
    }

    /** The same for both ends of an interval, with a third generator and other ways to draw. */
    @Test
    void bands_of_each_end_agree_with_an_independent_simulation() {
        Inputs ranged = Inputs.of(Map.of(
                TRADE_BASE_LOW, "3~4~4.5:uniform",
                TRADE_BASE_HIGH, "4.5~5~6:triangular",
                TRADE_GROWTH, "-2~0~2:triangular"));
        Bands bands = Bands.of(TradeOutlook.model(ReferenceRamps.NONE), ranged, Sampling.DEFAULT, Bands.DECILES);
        int draws = 20_000;
        Random random = new Random(5);
        double[] lows = new double[draws];
        double[] highs = new double[draws];
        for (int i = 0; i < draws; i++) {
            // two uniforms of equal width add up to a triangle
            double growth = 2 * (random.nextDouble() + random.nextDouble() - 1);
            double factor = Math.pow(1 + growth / 100, 2035 - 2024);
            lows[i] = (3 + 1.5 * random.nextDouble()) * factor;
            double high = random.nextDouble() < 1 / 3.0
                    ? 4.5 + 0.5 * Math.max(random.nextDouble(), random.nextDouble())
                    : 5 + Math.min(random.nextDouble(), random.nextDouble());
            highs[i] = high * factor;
        }

        for (int percentile : List.of(10, 50, 90)) {
            assertBelow(lows, bands.at("lower_usd_bn", 2035, percentile).orElseThrow(), percentile);
            assertBelow(highs, bands.at("upper_usd_bn", 2035, percentile).orElseThrow(), percentile);
        }
    }

    private static void assertBelow(double[] draws, double cut, int percentile) {
        double p = percentile / 100.0;
        double below = Arrays.stream(draws).filter(drawn -> drawn <= cut).count() / (double) draws.length;
        assertThat(below).isEqualTo(p, within(5 * Math.sqrt(2 * p * (1 - p) / draws.length)));
    }

    @Test
    void a_year_in_which_some_draws_deliver_nothing_counts_these_as_nothing() {
        Bands bands = Bands.of(
                GAS, Inputs.of(Map.of(GAS_FIRST_YEAR, "2028~2030~2032:uniform")), Sampling.DEFAULT, List.of(5, 50));

        assertThat(bands.at("delivered_bcm", 2027, 50)).isEmpty();
        assertThat(bands.at("delivered_bcm", 2029, 50)).hasValue(0);
        assertThat(bands.at("delivered_bcm", 2032, 5)).hasValue(2);
    }

    @Test
    void cumulative_percentiles_are_of_sums_and_no_sums_of_percentiles() {
        Bands bands = Bands.of(GAS, RANGED, Sampling.DEFAULT, Bands.DECILES);

        double sum = 0;
        for (int year = 2027; year <= 2044; year++) {
            sum += bands.at("delivered_bcm", year, 10).orElse(0);
        }

        assertThat(bands.at("cumulative_delivered_bcm", 2044, 10).orElseThrow()).isGreaterThan(sum + 1);
    }

    @Test
    void quantiles_are_of_type_7() {
        Bands bands = Bands.of(
                new YearlyModel() {
                    private int next;

                    @Override
                    public List<Column> columns() {
                        return List.of(Column.number("n", null));
                    }

                    @Override
                    public void compute(Inputs inputs, Horizon horizon, double[] numbers) {
                        Arrays.fill(numbers, ++next);
                    }
                },
                RANGED,
                new Sampling(1, 100),
                List.of(1, 10, 99));

        assertThat(bands.at("n", 2030, 1)).hasValue(1.99);
        assertThat(bands.at("n", 2030, 10)).hasValue(1 + 99 * 10 / 100.0);
        assertThat(bands.at("n", 2030, 99)).hasValue(1 + 99 * 99 / 100.0);
    }

    @Test
    void there_are_no_bands_without_a_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.of(GAS, Inputs.defaults(), Sampling.DEFAULT, Bands.DECILES));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_model_computes_many_times_what_its_table_shows_once(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            Map<AssumptionKey, String> texts = new EnumMap<>(AssumptionKey.class);
            texts.put(GAS_FIRST_YEAR, String.valueOf(random.nextInt(2025, 2050)));
            texts.put(GAS_RAMP_YEARS, String.valueOf(random.nextInt(1, 20)));
            texts.put(GAS_SHAPE, random.nextBoolean() ? "linear" : "logistic");
            texts.put(GAS_PRICE, random.nextBoolean() ? "250" : "");
            texts.put(GAS_TAKE_OR_PAY, String.valueOf(random.nextInt(0, 100)));
            texts.put(GAS_UTILISATION, String.valueOf(random.nextInt(0, 110)));
            texts.put(TRADE_GROWTH, String.valueOf(random.nextInt(-20, 20)));
            texts.put(SETTLEMENT_CHANGE, String.valueOf(random.nextInt(-5, 5)));
            texts.put(HORIZON_FIRST_YEAR, String.valueOf(random.nextInt(2020, 2040)));
            Inputs inputs = Inputs.of(texts);
            String as = "seed " + seed + ", case " + i + ": " + texts;

            assertEqual(as, GAS, GasProjection.of(inputs, ReferenceRamps.NONE).table(), inputs);
            assertEqual(
                    as,
                    TradeOutlook.model(ReferenceRamps.NONE),
                    TradeOutlook.of(inputs, ReferenceRamps.NONE).table(),
                    inputs);
            assertEqual(
                    as, SettlementOutlook.model(), SettlementOutlook.of(inputs).table(), inputs);
        }
    }

    private static void assertEqual(String as, YearlyModel model, Table table, Inputs inputs) {
        Horizon horizon = Horizon.of(inputs);
        double[] numbers = new double[model.columns().size() * horizon.size()];
        model.compute(inputs, horizon, numbers);
        List<Table.Row> rows = table.toList();
        for (int c = 0; c < model.columns().size(); c++) {
            for (int y = 0; y < horizon.size(); y++) {
                OptionalDouble shown =
                        table.number(rows.get(y), model.columns().get(c).name());
                double computed = numbers[c * horizon.size() + y];
                assertThat(Double.isNaN(computed) ? OptionalDouble.empty() : OptionalDouble.of(computed))
                        .as("%s, %s in row %d", as, model.columns().get(c).name(), y)
                        .isEqualTo(shown);
            }
        }
    }

    private static double triangular(SplittableRandom random, double low, double mode, double high) {
        while (true) {
            double x = random.nextDouble(low, high);
            double height = x < mode ? (x - low) / (mode - low) : (high - x) / (high - mode);
            if (random.nextDouble() < height) {
                return x;
            }
        }
    }

    private static double pert(SplittableRandom random, double low, double mode, double high) {
        double a = 4 * (mode - low) / (high - low);
        double b = 4 * (high - mode) / (high - low);
        double top = Math.pow((mode - low) / (high - low), a) * Math.pow((high - mode) / (high - low), b);
        while (true) {
            double x = random.nextDouble();
            if (random.nextDouble() * top < Math.pow(x, a) * Math.pow(1 - x, b)) {
                return low + x * (high - low);
            }
        }
    }
}
