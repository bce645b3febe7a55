package dev.bilateral.dataset.diff;

import java.util.List;

/**
 * One row in both versions, with different content.
 *
 * @param cells those that differ, in the order of the columns
 */
public record RowChange<T>(T before, T after, List<CellChange> cells) {

    public RowChange {
        cells = List.copyOf(cells);
    }
}
