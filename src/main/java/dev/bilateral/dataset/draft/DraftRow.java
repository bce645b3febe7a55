package dev.bilateral.dataset.draft;

import java.util.List;

/**
 * One row of a draft, as it would stand in its file.
 *
 * @param n its place among the rows, from 1; numbers may be left out
 * @param cells in the order of {@link DraftPart#columns()}, empty texts where there is nothing
 */
public record DraftRow(int n, List<String> cells) {

    public DraftRow {
        cells = List.copyOf(cells);
        if (n < 1) {
            throw new IllegalArgumentException("Rows are counted from 1, was " + n);
        }
    }
}
