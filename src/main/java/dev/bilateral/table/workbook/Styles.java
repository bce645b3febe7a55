package dev.bilateral.table.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/** How cells look; each style is made once, since a file has room for only so many. */
final class Styles {

    private static final short TITLE_POINTS = 14;

    private final XSSFWorkbook file;
    private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
    private final XSSFCellStyle header;
    private final XSSFCellStyle plainText;
    private final XSSFCellStyle guardedText;
    private final Map<Sheet.Kind, XSSFCellStyle> lines = new HashMap<>();

    Styles(XSSFWorkbook file) {
        this.file = file;
        nameTheDefault();
        header = style(true, (short) 0);
        header.setBorderBottom(BorderStyle.THIN);
        plainText = file.createCellStyle();
        guardedText = file.createCellStyle();
        guardedText.setQuotePrefixed(true);
        for (Sheet.Kind kind : Sheet.Kind.values()) {
            XSSFCellStyle line = style(kind != Sheet.Kind.TEXT, kind == Sheet.Kind.TITLE ? TITLE_POINTS : (short) 0);
            line.setWrapText(true);
            line.setVerticalAlignment(VerticalAlignment.TOP);
            lines.put(kind, line);
        }
    }

    XSSFCellStyle header() {
        return header;
    }

    XSSFCellStyle line(Sheet.Kind kind) {
        return lines.getOrDefault(kind, plainText);
    }

    /** Guarded where a program would read it as a formula once somebody edits the cell. */
    XSSFCellStyle text(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? guardedText : plainText;
    }

    /** A format of its own, such as {@code 0.0} or {@code yyyy-mm-dd}. */
    XSSFCellStyle format(String pattern) {
        return numbers.computeIfAbsent(pattern, each -> {
            XSSFCellStyle style = file.createCellStyle();
            style.setDataFormat(file.createDataFormat().getFormat(each));
            return style;
        });
    }

    /** Without a named default some readers warn, and take their own. The library has no words for it. */
    private void nameTheDefault() {
        try (XmlCursor cursor = file.getStylesSource().getCTStylesheet().newCursor()) {
            String namespace = XSSFRelation.NS_SPREADSHEETML;
            cursor.toEndToken();
            cursor.beginElement("cellStyles", namespace);
            cursor.insertAttributeWithValue("count", "1");
            cursor.beginElement("cellStyle", namespace);
            cursor.insertAttributeWithValue("name", "Normal");
            cursor.insertAttributeWithValue("xfId", "0");
            cursor.insertAttributeWithValue("builtinId", "0");
        }
    }

    private XSSFCellStyle style(boolean isBold, short points) {
        XSSFFont font = file.createFont();
        font.setBold(isBold);
        if (points > 0) {
            font.setFontHeightInPoints(points);
        }
        XSSFCellStyle style = file.createCellStyle();
        style.setFont(font);
        return style;
    }
}
