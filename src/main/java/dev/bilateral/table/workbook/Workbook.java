package dev.bilateral.table.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * A file of several sheets.
 *
 * @param title and
 * @param creator stand in the file's properties
 * @param created the day that the file says it was made on; no clock is asked
 * @param sheets at least one, each of its own name
 */
public record Workbook(String title, String creator, LocalDate created, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook has at least one sheet");
        }
    }
}
