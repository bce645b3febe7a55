package dev.bilateral.table.workbook;

import dev.bilateral.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of a {@link Workbook}. */
public sealed interface Sheet {

    /** On its tab: at most 31 letters, none of them {@code []:*?/\}. */
    String name();

    /**
     * A table under a header that stays in view.
     *
     * @param chart of its columns, below the rows, or null
     */
    record Rows(String name, Table table, @Nullable LineChart chart) implements Sheet {}

    /** Texts below each other. */
    record Lines(String name, List<Line> lines) implements Sheet {

        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** A line of text, wrapped where it is long. */
    record Line(Kind kind, String text) {}

    /** What a line is. */
    enum Kind {
        TITLE,
        HEADING,
        TEXT
    }
}
