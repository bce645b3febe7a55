package dev.bilateral.table.workbook;

import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Stated.Digits;
import java.time.LocalDate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into cells of their own types; what is unknown stays without a cell. A column of texts holds nothing else,
 * also where some of them read as days: readers that meet two types in a column warn, or lose one.
 */
record Cells(Styles styles) {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** Spreadsheets count 1900 as a leap year: earlier days would be off by one, or are no dates there at all. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** @return how many letters wide it is */
    int put(XSSFRow row, int column, @Nullable Object value) {
        if (value == null) {
            return 0;
        }
        XSSFCell cell = row.createCell(column);
        switch (value) {
            case Digits digits -> number(cell, digits);
            case Number number -> cell.setCellValue(asInFiles(number.doubleValue()));
            case Boolean truth -> cell.setCellValue(truth);
            case LocalDate day -> day(cell, day);
            default -> text(cell, value.toString());
        }
        return value instanceof Double number
                ? PlainNumber.text(number).length()
                : value.toString().length();
    }

    /**
     * Of as many digits as CSV files have: of more, programs that keep fifteen would write the last one otherwise, since
     * they round what the bits stand for.
     */
    private static double asInFiles(double value) {
        return Double.parseDouble(PlainNumber.text(value));
    }

    /** With the decimals that its source printed: 4 and 4.0 differ. */
    private void number(XSSFCell cell, Digits digits) {
        cell.setCellValue(digits.number());
        if (digits.decimals() > 0) {
            cell.setCellStyle(styles.format("0." + "0".repeat(digits.decimals())));
        }
    }

    private void day(XSSFCell cell, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(cell, day.toString());
        } else {
            cell.setCellValue(day);
            cell.setCellStyle(styles.format("yyyy-mm-dd"));
        }
    }

    private void text(XSSFCell cell, String text) {
        cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
        cell.setCellStyle(styles.text(text));
    }
}
