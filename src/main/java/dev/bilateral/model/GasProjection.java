package dev.bilateral.model;

import dev.bilateral.common.Messages;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What a scenario makes of the gas pipeline, per calendar year. No value before first delivery: unknown, never 0.
 * Make-up gas, which a buyer who paid without taking may take later, is not modelled.
 *
 * @param deliveryRate delivered over planned volume, in percent
 * @param takeOrPay the part of the planned volume that is billed in any case, in percent
 * @param price in USD per 1000 m3, or none
 */
public record GasProjection(
        GasRamp ramp, double deliveryRate, double takeOrPay, OptionalDouble price, Horizon horizon) {

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(GasProjection.class),
            List.of(
                    Column.integer("year"),
                    Column.number("planned_bcm", "bcm/yr"),
                    Column.number("delivered_bcm", "bcm/yr"),
                    Column.number("cumulative_delivered_bcm", "bcm"),
                    Column.number("billed_bcm", "bcm/yr"),
                    Column.number("gas_value_usd_bn", "usd-bn/yr")));

    /** The numbers of {@link #table()}, for computing many times. */
    public static YearlyModel model(ReferenceRamps references) {
        return new YearlyModel() {
            @Override
            public List<Column> columns() {
                return COLUMNS.subList(1, COLUMNS.size());
            }

            @Override
            public void compute(Inputs inputs, Horizon years, double[] numbers) {
                of(inputs, references).fill(years, numbers);
            }
        };
    }

    /** @throws InvalidInputs where it follows a reference pipeline without a complete record */
    public static GasProjection of(Inputs inputs, ReferenceRamps references) {
        return new GasProjection(
                GasRamp.of(inputs, references),
                inputs.number(AssumptionKey.GAS_UTILISATION),
                inputs.number(AssumptionKey.GAS_TAKE_OR_PAY),
                inputs.optionalNumber(AssumptionKey.GAS_PRICE),
                Horizon.of(inputs));
    }

    /** In bcm. */
    public OptionalDouble planned(int year) {
        return ramp.planned(year);
    }

    /** In bcm: planned volume times delivery rate. */
    public OptionalDouble delivered(int year) {
        return map(planned(year), planned -> planned * deliveryRate / 100);
    }

    /** In bcm: all that was delivered up to and with a year, also before the horizon. */
    public OptionalDouble cumulativeDelivered(int year) {
        return year < ramp.firstDelivery()
                ? OptionalDouble.empty()
                : OptionalDouble.of(IntStream.rangeClosed(ramp.firstDelivery(), year)
                        .mapToDouble(y -> delivered(y).orElseThrow())
                        .reduce(0, Double::sum));
    }

    /** In bcm: the greater of the delivered volume and the take-or-pay part of the planned one. */
    public OptionalDouble billed(int year) {
        return map(planned(year), planned -> StrictMath.max(planned * deliveryRate / 100, planned * takeOrPay / 100));
    }

    /** In USD bn: billed volume times price. */
    public OptionalDouble gasValue(int year) {
        return price.isEmpty()
                ? OptionalDouble.empty()
                : map(billed(year), billed -> billed * price.getAsDouble() / 1000);
    }

    /** One row per year of the horizon. */
    public Table table() {
        return Table.of(
                "projection", COLUMNS, horizon.years().mapToObj(this::row).toList());
    }

    private void fill(Horizon years, double[] numbers) {
        double sum = 0;
        for (int year = ramp.firstDelivery(); year < years.firstYear(); year++) {
            sum += delivered(year).orElse(0);
        }
        int size = years.size();
        for (int i = 0; i < size; i++) {
            int year = years.firstYear() + i;
            double delivered = delivered(year).orElse(Double.NaN);
            sum = year < ramp.firstDelivery() ? 0 : sum + delivered;
            numbers[i] = planned(year).orElse(Double.NaN);
            numbers[size + i] = delivered;
            numbers[2 * size + i] = year < ramp.firstDelivery() ? Double.NaN : sum;
            numbers[3 * size + i] = billed(year).orElse(Double.NaN);
            numbers[4 * size + i] = gasValue(year).orElse(Double.NaN);
        }
    }

    private Row row(int year) {
        return Row.of(
                year,
                Cells.of(planned(year)),
                Cells.of(delivered(year)),
                Cells.of(cumulativeDelivered(year)),
                Cells.of(billed(year)),
                Cells.of(gasValue(year)));
    }

    private static OptionalDouble map(OptionalDouble value, DoubleUnaryOperator function) {
        return value.isEmpty() ? value : OptionalDouble.of(function.applyAsDouble(value.getAsDouble()));
    }
}
