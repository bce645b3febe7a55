package dev.bilateral.table.workbook;

import dev.bilateral.common.TimelessZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks in Office Open XML (XLSX). Numbers, dates and truth values are cells of their type, and a text never
 * becomes a formula. The same workbook has the same bytes on every machine and at any time.
 */
public final class XlsxWriter {

    private XlsxWriter() {}

    /** @throws UncheckedIOException where there is no room for it in memory */
    public static byte[] bytes(Workbook workbook) {
        // else the library writes the machine's own language into a chart's texts
        LocaleUtil.setUserLocale(Locale.ENGLISH);
        try {
            return written(workbook);
        } finally {
            LocaleUtil.resetUserLocale();
        }
    }

    private static byte[] written(Workbook workbook) {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            new FileProperties(workbook.title(), workbook.creator(), workbook.created())
                    .writeTo(file.getProperties().getCoreProperties());
            Styles styles = new Styles(file);
            for (Sheet sheet : workbook.sheets()) {
                XSSFSheet page = file.createSheet(sheet.name());
                switch (sheet) {
                    case Sheet.Rows rows -> new RowsPage(page, styles).write(rows);
                    case Sheet.Lines lines -> new LinesPage(page, styles).write(lines);
                }
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            file.write(packed);
            return TimelessZip.of(packed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
