package dev.bilateral.snapshot.verify.csv;

import java.util.List;
import java.util.Set;

/**
 * What became of a table. Lists are cut, and counts are not.
 *
 * @param cells that were changed, in the order of the table
 * @param cellCount how many were
 * @param addedRows the cells of their keys
 * @param forms in what else the file differs, with the same values
 */
public record TableChanges(
        List<CellEdit> cells,
        int cellCount,
        List<String> addedRows,
        int addedRowCount,
        List<String> removedRows,
        int removedRowCount,
        List<String> addedColumns,
        List<String> removedColumns,
        Set<Form> forms) {

    /** More are only counted. */
    public static final int MOST_LISTED = 1000;

    public TableChanges {
        cells = List.copyOf(cells);
        addedRows = List.copyOf(addedRows);
        removedRows = List.copyOf(removedRows);
        addedColumns = List.copyOf(addedColumns);
        removedColumns = List.copyOf(removedColumns);
        forms = Set.copyOf(forms);
    }

    /** As many as are listed. */
    public static <T> List<T> firstOf(List<T> all) {
        return all.size() <= MOST_LISTED ? all : all.subList(0, MOST_LISTED);
    }

    /** Whether all values are what they were. */
    public boolean isSameInValues() {
        return size() == 0;
    }

    /** How much is different: of two tables, a file is more likely made from the one with less. */
    public int size() {
        return cellCount + addedRowCount + removedRowCount + addedColumns.size() + removedColumns.size();
    }
}
