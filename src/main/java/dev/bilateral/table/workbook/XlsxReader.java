package dev.bilateral.table.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the cells of a workbook as {@link XlsxWriter} has put them there, whichever program saved it since. */
public final class XlsxReader {

    private XlsxReader() {}

    /**
     * Every sheet with its cells as texts.
     *
     * @param xlsx whose size and ratio of packing were checked
     * @param mostCells of all sheets, empty ones before others among them
     * @return empty where it is no workbook
     * @throws TooManyCells where there are more
     */
    public static Optional<List<SheetCells>> sheets(byte[] xlsx, int mostCells) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(xlsx))) {
            XSSFReader reader = new XSSFReader(file);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(file);
            StylesTable styles = reader.getStylesTable();
            SheetIterator sheets = reader.getSheetIterator();
            List<SheetCells> all = new ArrayList<>();
            int left = mostCells;
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    CellCollector cells = new CellCollector(left, mostCells);
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(styles, texts, cells, new PlainFormat(), false));
                    xml.parse(new InputSource(sheet));
                    all.add(new SheetCells(sheets.getSheetName(), cells.rows()));
                    left -= cells.count();
                }
            }
            return Optional.of(all);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /** @param rows from the first that has a cell; each as long as its last cell is far */
    public record SheetCells(String sheet, List<List<String>> rows) {}

    /** A workbook has more cells than are read. */
    public static final class TooManyCells extends RuntimeException {

        private final int limit;

        TooManyCells(int limit) {
            super("More than " + limit + " cells");
            this.limit = limit;
        }

        /** How many would do. */
        public int limit() {
            return limit;
        }
    }
}
