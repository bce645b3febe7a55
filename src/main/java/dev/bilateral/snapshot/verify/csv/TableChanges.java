package dev.bilateral.snapshot.verify.csv;

import java.util.List;
import java.util.Set;

/**
 * What became of a table. Lists are cut, and counts are not.
 *
 * @param cells that were changed, in the order of the table
 * @param cellCount how many were
 * @param addedRows the cells of their keys, or their numbers where they have none
 * @param uncomparedRows how many of the added rows were only counted, since there are too many to be compared
 * @param forms in what else the file differs, with the same values
 * @param lost the characters that an encoding had no sign for, each once, with spaces between; empty for none
 */
public record TableChanges(
        List<CellEdit> cells,
        int cellCount,
        Names addedRows,
        Names removedRows,
        int uncomparedRows,
        Names addedColumns,
        Names removedColumns,
        Set<Form> forms,
        String lost) {

    /** More are only counted. */
    public static final int MOST_LISTED = 1000;

    public TableChanges {
        cells = List.copyOf(cells);
        forms = Set.copyOf(forms);
    }

    /** As many as are listed. */
    public static <T> List<T> firstOf(List<T> all) {
        return all.size() <= MOST_LISTED ? all : all.subList(0, MOST_LISTED);
    }

    /** The same without a word on rows that are not there. */
    public TableChanges withoutRemovedRows() {
        return new TableChanges(
                cells, cellCount, addedRows, Names.NONE, uncomparedRows, addedColumns, removedColumns, forms, lost);
    }

    /** Whether all values are what they were. */
    public boolean isSameInValues() {
        return size() == 0;
    }

    /** How much is different: of two tables, a file is more likely made from the one with less. */
    public int size() {
        return cellCount + addedRows.count() + removedRows.count() + addedColumns.count() + removedColumns.count();
    }
}
