package dev.bilateral.dataset;

import dev.bilateral.table.Table.Row;
import java.util.List;

/**
 * Rows of an {@link ObservationTable} that follow each other.
 *
 * @param lastN the row number of the last in its file, after which the next page begins; 0 where there are none
 */
public record RowPage(List<Row> rows, int lastN) {

    public RowPage {
        rows = List.copyOf(rows);
    }
}
