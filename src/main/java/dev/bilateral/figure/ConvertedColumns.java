package dev.bilateral.figure;

import dev.bilateral.common.Messages;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Columns that hold others in another unit, behind those as they were computed, so that chart, table, files and answers
 * take converted numbers from one place. Each row names the conversion, and the basis of what was converted.
 *
 * @param by from a number as computed to the converted one; rising, so that percentiles stay percentiles
 * @param basis of the numbers as computed, as in datasets
 * @param note the conversion's name and source, and the condition under which it holds
 */
public record ConvertedColumns(List<Converted> columns, DoubleUnaryOperator by, String basis, String note) {

    /** No other unit is asked for. */
    public static final ConvertedColumns NONE = new ConvertedColumns(List.of(), DoubleUnaryOperator.identity(), "", "");

    private static final List<Column> SAYING = Column.described(
            Messages.of(ConvertedColumns.class), List.of(Column.text("basis"), Column.text("conversion")));

    /**
     * @param of the name of the column that is converted
     * @param column what holds its numbers in the other unit
     */
    public record Converted(String of, Column column) {}

    public ConvertedColumns {
        columns = List.copyOf(columns);
    }

    /** A projection with them behind its own columns. */
    public Table beside(Table projection) {
        if (columns.isEmpty()) {
            return projection;
        }
        return with(projection, columns).withConstant(SAYING.getFirst(), basis).withConstant(SAYING.getLast(), note);
    }

    /** A projection that has percentiles behind its columns, with those of the converted columns behind them. */
    Table besidePercentiles(Table projection) {
        List<Converted> more = new ArrayList<>();
        for (Converted converted : columns) {
            String name = converted.of() + "_p";
            projection.columns().stream()
                    .filter(column -> column.name().startsWith(name))
                    .map(column -> new Converted(column.name(), percentile(converted, column)))
                    .forEach(more::add);
        }
        return more.isEmpty() ? projection : with(projection, more);
    }

    /** Deciles, with those of the converted columns below them. */
    Table below(Table bands) {
        if (columns.isEmpty()) {
            return bands;
        }
        List<Row> all = new ArrayList<>(bands.toList());
        for (Converted converted : columns) {
            bands.toList().stream()
                    .filter(row -> bands.text(row, "column").orElse("").equals(converted.of()))
                    .map(row -> decile(bands, row, converted.column()))
                    .forEach(all::add);
        }
        return new Table(bands.name(), bands.columns(), bands.key(), () -> List.copyOf(all).stream());
    }

    private Table with(Table table, List<Converted> more) {
        List<Column> all = new ArrayList<>(table.columns());
        more.forEach(converted -> all.add(converted.column()));
        List<Row> rows = table.toList().stream()
                .map(row -> {
                    List<@Nullable Object> cells = new ArrayList<>(row.cells());
                    more.forEach(converted -> cells.add(cell(table.number(row, converted.of()))));
                    return new Row(cells);
                })
                .toList();
        return new Table(table.name(), all, table.key(), rows::stream);
    }

    private Row decile(Table bands, Row row, Column column) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column each : bands.columns()) {
            Object cell = row.cells().get(bands.indexOf(each.name()));
            cells.add(
                    switch (each.name()) {
                        case "column" -> column.name();
                        case "unit" -> column.unit();
                        default -> each.type() == Column.Type.NUMBER ? cell(bands.number(row, each.name())) : cell;
                    });
        }
        return new Row(cells);
    }

    private Column percentile(Converted converted, Column of) {
        String suffix = of.name().substring(converted.of().length());
        return new Column(
                converted.column().name() + suffix,
                of.type(),
                converted.column().unit(),
                Messages.of(ConvertedColumns.class).text("converted.percentile", of.description(), note));
    }

    private @Nullable Double cell(OptionalDouble number) {
        return number.isEmpty() ? null : (Double) by.applyAsDouble(number.getAsDouble());
    }
}
