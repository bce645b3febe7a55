package dev.bilateral.table.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Puts the cells that a file names into rows; between them, cells are empty. */
final class CellCollector implements SheetContentsHandler {

    private final List<List<String>> rows = new ArrayList<>();
    private final int most;
    private final int limit;
    private int count;

    /**
     * @param most how many may still come
     * @param limit of the whole workbook
     */
    CellCollector(int most, int limit) {
        this.most = most;
        this.limit = limit;
    }

    List<List<String>> rows() {
        return rows;
    }

    int count() {
        return count;
    }

    @Override
    public void startRow(int number) {
        rows.add(new ArrayList<>());
        count(1);
    }

    @Override
    public void endRow(int number) {
        // what is missing at its end is empty
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        List<String> row = rows.getLast();
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        count(Math.max(1, column - row.size() + 1));
        while (row.size() < column) {
            row.add("");
        }
        String cell = text == null ? "" : text;
        // the only texts in capitals that Bilateral has are none of these
        row.add(cell.equals("TRUE") ? "true" : cell.equals("FALSE") ? "false" : cell);
    }

    private void count(int cells) {
        count += cells;
        if (count > most) {
            throw new XlsxReader.TooManyCells(limit);
        }
    }
}
