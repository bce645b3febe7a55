package dev.bilateral.table.workbook;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Texts on a sheet, in one wide column. */
record LinesPage(XSSFSheet page, Styles styles) {

    private static final int LETTERS = 90;
    private static final int LETTER = 256;
    private static final float LINE_POINTS = 15;
    private static final float TITLE_LINE_POINTS = 20;

    void write(Sheet.Lines sheet) {
        page.setColumnWidth(0, LETTERS * LETTER);
        page.setDisplayGridlines(false);
        page.setFitToPage(true);
        page.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        page.getPrintSetup().setFitWidth((short) 1);
        page.getPrintSetup().setFitHeight((short) 0);
        int number = 0;
        for (Sheet.Line line : sheet.lines()) {
            var row = page.createRow(number++);
            XSSFCell cell = row.createCell(0);
            cell.setCellValue(line.text());
            cell.setCellStyle(styles.line(line.kind()));
            row.setHeightInPoints(height(line));
        }
    }

    /** Said in the file, since not every program finds it out for itself. */
    private static float height(Sheet.Line line) {
        boolean isTitle = line.kind() == Sheet.Kind.TITLE;
        int fitting = isTitle ? LETTERS * 3 / 4 : LETTERS;
        int lines = line.text()
                .lines()
                .mapToInt(each -> Math.max(1, (each.length() + fitting - 1) / fitting))
                .sum();
        return Math.max(1, lines) * (isTitle ? TITLE_LINE_POINTS : LINE_POINTS);
    }
}
