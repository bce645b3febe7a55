package dev.bilateral.dashboard.trade;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.stream.Stream;

/** Gas value stacked upon goods trade: beside it, not part of it, and so a table of its own, with the columns of an interval. */
final class GasLayer {

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(GasLayer.class),
            List.of(
                    Column.integer("year"),
                    Column.number("lower_usd_bn", "usd-bn/yr"),
                    Column.number("upper_usd_bn", "usd-bn/yr"),
                    Column.bool("lower_open"),
                    Column.bool("upper_open")));

    private GasLayer() {}

    /** From the upper end of goods trade upwards, one row per year with both; none where there is no such year. */
    static List<Table> over(Table projection) {
        List<Row> rows = projection.toList().stream()
                .flatMap(row -> row(projection, row))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(Table.of(FigureTables.STACKED, COLUMNS, rows).keyedBy("year"));
    }

    private static Stream<Row> row(Table projection, Row row) {
        return projection.number(row, "upper_usd_bn").stream()
                .boxed()
                .flatMap(goods -> projection.number(row, "gas_value_usd_bn").stream()
                        .mapToObj(gas -> Row.of(
                                (int) projection.number(row, "year").orElseThrow(), goods, goods + gas, false, false)));
    }
}
