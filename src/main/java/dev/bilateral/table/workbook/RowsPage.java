package dev.bilateral.table.workbook;

import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A table on a sheet: header in view, columns as wide as what they hold, a filter on each. */
record RowsPage(XSSFSheet page, Styles styles) {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;
    /** Room for the arrow of the filter. */
    private static final int FILTER = 3;
    /** Widths are counted in 256ths of a letter. */
    private static final int LETTER = 256;

    void write(Sheet.Rows sheet) {
        Table table = sheet.table();
        int[] widths = header(table.columns());
        int last = rows(table, widths);
        for (int column = 0; column < widths.length; column++) {
            page.setColumnWidth(column, Math.clamp(widths[column] + 1L, NARROWEST, WIDEST) * LETTER);
        }
        page.createFreezePane(0, 1);
        page.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        page.getPrintSetup().setLandscape(true);
        page.setFitToPage(true);
        page.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        page.getPrintSetup().setFitWidth((short) 1);
        page.getPrintSetup().setFitHeight((short) 0);
        if (last > 0) {
            page.setAutoFilter(new CellRangeAddress(0, last, 0, widths.length - 1));
        }
        if (sheet.chart() != null && last > 0) {
            new ChartBelow(page, table, last).draw(sheet.chart());
        }
    }

    private int[] header(List<Column> columns) {
        XSSFRow row = page.createRow(0);
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            String name = columns.get(column).name();
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(name);
            cell.setCellStyle(styles.header());
            widths[column] = name.length() + FILTER;
        }
        return widths;
    }

    /** @return the last row that was written */
    private int rows(Table table, int[] widths) {
        Cells cells = new Cells(styles);
        int last = 0;
        try (Stream<Row> rows = table.stream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                List<?> values = each.next().cells();
                XSSFRow row = page.createRow(++last);
                for (int column = 0; column < widths.length; column++) {
                    widths[column] = Math.max(widths[column], cells.put(row, column, values.get(column)));
                }
            }
        }
        return last;
    }
}
