package dev.bilateral.model;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Messages;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goods trade of a scenario, an interval per calendar year in USD bn; none before the base year. Gas value is a layer
 * of its own beside it: the interval leaves it out.
 *
 * @param base the interval of the base year
 * @param growth percent per year
 * @param uplift percent by which a free-trade agreement raises trade once it is phased in
 * @param upliftFirstYear the first year in which it acts
 * @param phaseIn over how many years, 1 or more
 * @param gas the gas layer, where the scenario shows one
 */
public record TradeOutlook(
        int baseYear,
        Bounds base,
        double growth,
        double uplift,
        int upliftFirstYear,
        int phaseIn,
        Optional<GasProjection> gas,
        Horizon horizon) {

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(TradeOutlook.class),
            List.of(
                    Column.integer("year"),
                    Column.number("lower_usd_bn", "usd-bn/yr"),
                    Column.number("upper_usd_bn", "usd-bn/yr"),
                    Column.bool("lower_open"),
                    Column.bool("upper_open"),
                    Column.number("gas_value_usd_bn", "usd-bn/yr")));

    /** @throws InvalidInputs where its gas layer follows a reference pipeline without a complete record */
    public static TradeOutlook of(Inputs inputs, ReferenceRamps references) {
        return of(
                inputs,
                inputs.flag(AssumptionKey.TRADE_INCLUDE_GAS)
                        ? Optional.of(GasProjection.of(inputs, references))
                        : Optional.empty());
    }

    /** The numbers of {@link #table()}, for computing many times. */
    public static YearlyModel model(ReferenceRamps references) {
        return new YearlyModel() {
            @Override
            public List<Column> columns() {
                return Ends.numbers(COLUMNS);
            }

            @Override
            public void compute(Inputs inputs, Horizon years, double[] numbers) {
                TradeOutlook outlook = of(inputs, references);
                int size = years.size();
                outlook.fillGoods(years, numbers, 0);
                Arrays.fill(numbers, 2 * size, 3 * size, Double.NaN);
                outlook.gas().ifPresent(gas -> {
                    for (int i = 0; i < size; i++) {
                        numbers[2 * size + i] =
                                gas.gasValue(years.firstYear() + i).orElse(Double.NaN);
                    }
                });
            }
        };
    }

    /** Goods alone, whatever the inputs say of a gas layer. */
    static TradeOutlook ofGoods(Inputs inputs) {
        return of(inputs, Optional.empty());
    }

    private static TradeOutlook of(Inputs inputs, Optional<GasProjection> gas) {
        return new TradeOutlook(
                inputs.integer(AssumptionKey.TRADE_BASE_YEAR),
                Bounds.between(
                        inputs.number(AssumptionKey.TRADE_BASE_LOW), inputs.number(AssumptionKey.TRADE_BASE_HIGH)),
                inputs.number(AssumptionKey.TRADE_GROWTH),
                inputs.number(AssumptionKey.TRADE_FTA_UPLIFT),
                inputs.integer(AssumptionKey.TRADE_FTA_FIRST_YEAR),
                inputs.integer(AssumptionKey.TRADE_FTA_PHASE_IN),
                gas,
                Horizon.of(inputs));
    }

    /** In USD bn, gas value left out. */
    public Optional<Bounds> goods(int year) {
        return year < baseYear ? Optional.empty() : Optional.of(base.times(factor(year)));
    }

    /** The ends of {@link #goods} as numbers, without objects between: first all lower ones, then all upper ones. */
    void fillGoods(Horizon years, double[] numbers, int at) {
        int size = years.size();
        double grown = 1;
        for (int year = baseYear; year < years.firstYear(); year++) {
            grown *= 1 + growth / 100;
        }
        for (int i = 0; i < size; i++) {
            int year = years.firstYear() + i;
            double factor = year < baseYear ? Double.NaN : factor(year, grown);
            numbers[at + i] = Ends.product(base.lower(), factor);
            numbers[at + size + i] = Ends.product(base.upper(), factor);
            grown *= year < baseYear ? 1 : 1 + growth / 100;
        }
    }

    /** In USD bn; empty where the scenario shows none, and before first delivery. */
    public OptionalDouble gasValue(int year) {
        return gas.map(projection -> projection.gasValue(year)).orElse(OptionalDouble.empty());
    }

    /** One row per year of the horizon. */
    public Table table() {
        return Table.of(
                "projection", COLUMNS, horizon.years().mapToObj(this::row).toList());
    }

    private double factor(int year) {
        double grown = 1;
        for (int y = baseYear; y < year; y++) {
            grown *= 1 + growth / 100;
        }
        return factor(year, grown);
    }

    /** @param grown what growth has made of 1, year by year: so many draws have no time for a power each */
    private double factor(int year, double grown) {
        return grown * upliftFactor(year) / upliftFactor(baseYear);
    }

    private double upliftFactor(int year) {
        double phasedIn = Math.clamp((year - upliftFirstYear + 1) / (double) phaseIn, 0, 1);
        return 1 + uplift / 100 * phasedIn;
    }

    private Row row(int year) {
        Stream<@Nullable Object> cells = Stream.of(
                        Stream.<@Nullable Object>of(year),
                        Cells.of(goods(year)),
                        Stream.<@Nullable Object>of(Cells.of(gasValue(year))))
                .flatMap(part -> part);
        return new Row(cells.toList());
    }
}
