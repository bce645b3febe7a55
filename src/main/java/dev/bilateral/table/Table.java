package dev.bilateral.table;

import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Stated.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows under typed columns: the one form in which figures hand out what they show, so that chart, grid, CSV and API
 * cannot disagree.
 *
 * @param name the table's name, as in file names: {@code observations}, {@code projection}
 * @param key the columns that tell rows apart, where a file is to say so; may be none
 * @param rows gives the rows anew at each call; a caller closes the stream
 */
public record Table(String name, List<Column> columns, List<String> key, Supplier<Stream<Row>> rows) {

    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** A table without a key. */
    public Table(String name, List<Column> columns, Supplier<Stream<Row>> rows) {
        this(name, columns, List.of(), rows);
    }

    /** A table whose rows are held in memory. */
    public static Table of(String name, List<Column> columns, List<Row> rows) {
        List<Row> held = List.copyOf(rows);
        return new Table(name, columns, held::stream);
    }

    /** The same rows, told apart by these columns, of which no row has the same contents as another. */
    public Table keyedBy(String... columnNames) {
        return new Table(name, columns, List.of(columnNames), rows);
    }

    public Stream<Row> stream() {
        return rows.get();
    }

    public List<Row> toList() {
        try (Stream<Row> stream = stream()) {
            return stream.toList();
        }
    }

    /** These rows with one more column at the end that holds the same in each. */
    public Table withConstant(Column column, @Nullable Object value) {
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        return new Table(name, more, key, () -> rows.get().map(row -> row.with(value)));
    }

    /** @return the position of a column, from 0 */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Table " + name + " has no column \"" + column + "\"");
    }

    /** The number in a cell, or empty where it is unknown. */
    public OptionalDouble number(Row row, String column) {
        return switch (row.cells().get(indexOf(column))) {
            case null -> OptionalDouble.empty();
            case Digits digits -> OptionalDouble.of(digits.number());
            case Number number -> OptionalDouble.of(number.doubleValue());
            case Object other -> throw new IllegalArgumentException(column + " holds no number but \"" + other + "\"");
        };
    }

    /** The text in a cell, or empty where it is unknown. */
    public Optional<String> text(Row row, String column) {
        return Optional.ofNullable(row.cells().get(indexOf(column))).map(Object::toString);
    }

    /** What a cell holds, as files write it; empty where unknown. */
    public static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> PlainNumber.text(number);
            default -> cell.toString(); // texts, whole numbers, printed digits, dates, true and false
        };
    }

    /** Whether a cell holds true; an unknown one does not. */
    public boolean isTrue(Row row, String column) {
        return Boolean.TRUE.equals(row.cells().get(indexOf(column)));
    }

    /** One row; its cells stand in the order of the columns, null where unknown. */
    public record Row(List<@Nullable Object> cells) {

        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        public static Row of(@Nullable Object... cells) {
            return new Row(Arrays.asList(cells));
        }

        Row with(@Nullable Object cell) {
            List<@Nullable Object> more = new ArrayList<>(cells);
            more.add(cell);
            return new Row(more);
        }
    }
}
