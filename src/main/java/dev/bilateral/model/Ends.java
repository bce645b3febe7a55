package dev.bilateral.model;

import dev.bilateral.common.Bounds;
import dev.bilateral.table.Column;
import java.util.List;
import java.util.Optional;

/** The two ends of intervals as numbers, one column each: a band of an interval is one of each end. */
final class Ends {

    private Ends() {}

    /** The columns of a projection that hold numbers per year. */
    static List<Column> numbers(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.type() == Column.Type.NUMBER)
                .toList();
    }

    /** @param apart how far the upper end stands behind the lower one */
    static void put(Optional<Bounds> bounds, double[] numbers, int at, int apart) {
        Double lower = bounds.map(Bounds::lower).orElse(null);
        Double upper = bounds.map(Bounds::upper).orElse(null);
        numbers[at] = lower == null ? Double.NaN : lower;
        numbers[at + apart] = upper == null ? Double.NaN : upper;
    }
}
