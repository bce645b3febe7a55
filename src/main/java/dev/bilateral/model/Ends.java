package dev.bilateral.model;

import dev.bilateral.table.Column;
import java.util.List;

/** The two ends of intervals as numbers, one column each: a band of an interval is one of each end. */
final class Ends {

    private Ends() {}

    /** The columns of a projection that hold numbers per year. */
    static List<Column> numbers(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.type() == Column.Type.NUMBER)
                .toList();
    }

    /** As bounds have it, where a zero stays one; NaN where one of both is. */
    static double product(double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        return a == 0 || b == 0 ? 0 : a * b;
    }

    /** A percentage within 0 and 100; NaN stays NaN. */
    static double clamped(double percent) {
        return Double.isNaN(percent) ? percent : Math.clamp(percent, 0.0, 100.0);
    }
}
