package dev.bilateral.figure;

import dev.bilateral.common.Text;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One quantity of a projection over the years, by its columns, so that projections can be laid over one another.
 *
 * @param title of its chart
 * @param axis quantity and unit
 * @param unit as in datasets
 * @param decimals to which its numbers are rounded on screen
 * @param ends the columns of its ends, which are the same for a number
 */
public record Measure(String id, String title, String axis, String unit, int decimals, IntervalColumns ends) {

    /** A quantity that is one number a year. */
    public static Measure number(String id, String title, String axis, String unit, int decimals, String column) {
        return new Measure(id, title, axis, unit, decimals, new IntervalColumns(column, column, "", ""));
    }

    /** The column of its lower end, or of its only number. */
    public String lower() {
        return ends.lower();
    }

    /** The column of its upper end, or of its only number. */
    public String upper() {
        return ends.upper();
    }

    public boolean isInterval() {
        return !lower().equals(upper());
    }

    /** One column, or that of the lower and that of the upper end. */
    public List<String> columns() {
        return Stream.of(lower(), upper()).distinct().toList();
    }

    /** A number of it as text, without its unit; volumes as everywhere. */
    public String text(double value) {
        return unit.equals("bcm") ? Text.volume(value) : Text.rounded(value, decimals);
    }

    /** The years that have a number in a column, with it. */
    public static List<At> series(Table projection, String column) {
        return projection.toList().stream()
                .flatMap(row -> at(projection, row, column).stream())
                .toList();
    }

    private static Optional<At> at(Table projection, Row row, String column) {
        OptionalDouble value = projection.number(row, column);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new At((int) projection.number(row, "year").orElseThrow(), value.getAsDouble()));
    }

    /** A year with its number. */
    public record At(int year, double value) {}
}
