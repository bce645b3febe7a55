package dev.bilateral.model;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Messages;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The share settled in roubles and rials of a scenario, and what it makes of goods trade if it applied to all of it:
 * two different measures, a share of settlements and a value of goods. Gas value is left out.
 *
 * @param share the interval of the base year in percent, within [0, 100]
 * @param change percentage points per year
 */
public record SettlementOutlook(int baseYear, Bounds share, double change, TradeOutlook trade, Horizon horizon) {

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(SettlementOutlook.class),
            List.of(
                    Column.integer("year"),
                    Column.number("share_lower", "percent"),
                    Column.number("share_upper", "percent"),
                    Column.bool("share_lower_open"),
                    Column.bool("share_upper_open"),
                    Column.number("settled_lower_usd_bn", "usd-bn/yr"),
                    Column.number("settled_upper_usd_bn", "usd-bn/yr"),
                    Column.bool("settled_lower_open"),
                    Column.bool("settled_upper_open"),
                    Column.number("remainder_lower_usd_bn", "usd-bn/yr"),
                    Column.number("remainder_upper_usd_bn", "usd-bn/yr"),
                    Column.bool("remainder_lower_open"),
                    Column.bool("remainder_upper_open")));

    /** The numbers of {@link #table()}, for computing many times. */
    public static YearlyModel model() {
        return new YearlyModel() {
            @Override
            public List<Column> columns() {
                return Ends.numbers(COLUMNS);
            }

            @Override
            public void compute(Inputs inputs, Horizon years, double[] numbers) {
                of(inputs).fill(years, numbers);
            }
        };
    }

    /** The ends of share, settled and remainder as numbers, without objects between. */
    private void fill(Horizon years, double[] numbers) {
        int size = years.size();
        trade.fillGoods(years, numbers, 2 * size);
        for (int i = 0; i < size; i++) {
            int year = years.firstYear() + i;
            double shift = year < baseYear ? Double.NaN : change * (year - baseYear);
            double low = Ends.clamped(share.lower() + shift);
            double high = Ends.clamped(share.upper() + shift);
            double lowest = numbers[2 * size + i];
            double highest = numbers[3 * size + i];
            numbers[i] = low;
            numbers[size + i] = high;
            numbers[2 * size + i] = Ends.product(low / 100, lowest);
            numbers[3 * size + i] = Ends.product(high / 100, highest);
            numbers[4 * size + i] = Ends.product((100 - high) / 100, lowest);
            numbers[5 * size + i] = Ends.product((100 - low) / 100, highest);
        }
    }

    /** Needs no record of reference pipelines, since gas value is left out. */
    public static SettlementOutlook of(Inputs inputs) {
        return new SettlementOutlook(
                inputs.integer(AssumptionKey.SETTLEMENT_BASE_YEAR),
                inputs.share(),
                inputs.number(AssumptionKey.SETTLEMENT_CHANGE),
                TradeOutlook.ofGoods(inputs),
                Horizon.of(inputs));
    }

    /** In percent; none before its base year. */
    public Optional<Bounds> share(int year) {
        return year < baseYear
                ? Optional.empty()
                : Optional.of(share.plus(change * (year - baseYear)).clampedTo(0, 100));
    }

    /** In USD bn: share times trade; none where either has none. */
    public Optional<Bounds> settled(int year) {
        return share(year).flatMap(percent -> of(percent, year));
    }

    /** In USD bn: what the share leaves, times trade; never trade minus settled, which would count trade twice. */
    public Optional<Bounds> remainder(int year) {
        return share(year).flatMap(percent -> of(percent.subtractedFrom(100), year));
    }

    /** One row per year of the horizon. */
    public Table table() {
        return Table.of(
                "projection", COLUMNS, horizon.years().mapToObj(this::row).toList());
    }

    private Optional<Bounds> of(Bounds percent, int year) {
        return trade.goods(year).map(goods -> percent.dividedBy(100).times(goods));
    }

    private Row row(int year) {
        Stream<@Nullable Object> cells = Stream.of(
                        Stream.<@Nullable Object>of(year),
                        Cells.of(share(year)),
                        Cells.of(settled(year)),
                        Cells.of(remainder(year)))
                .flatMap(part -> part);
        return new Row(cells.toList());
    }
}
