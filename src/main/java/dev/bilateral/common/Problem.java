package dev.bilateral.common;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a file: where, what stands there, and which rule it breaks.
 *
 * @param file the file's name within its folder
 * @param line counted from 1, or 0 where the whole file is meant
 * @param column the column's name, or empty where the whole line is meant
 * @param value what stands there, or null where nothing does
 * @param rule what should be so, as a sentence without a full stop
 */
public record Problem(
        String file, int line, String column, @Nullable String value, String rule) implements Comparable<Problem> {

    private static final Comparator<Problem> IN_READING_ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::column)
            .thenComparing(Problem::rule);

    @Override
    public int compareTo(Problem other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file
                + (line == 0 ? "" : ", line " + line)
                + (column.isEmpty() ? "" : ", column " + column)
                + (value == null ? "" : ", \"" + value + "\"")
                + ": "
                + rule;
    }
}
