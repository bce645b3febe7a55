package dev.bilateral.table.workbook;

import dev.bilateral.table.Table;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A chart below a sheet's rows, which follows them when they are edited.
 *
 * @param last the last row of the table
 */
record ChartBelow(XSSFSheet page, Table table, int last) {

    private static final int COLUMNS = 7;
    private static final int ROWS = 22;
    private static final double LINE_POINTS = 2.25;
    /** The blue of projections, as on screen, and ink for a second line, so that a legend tells them apart. */
    private static final List<byte[]> COLOURS =
            List.of(new byte[] {0x0B, 0x62, (byte) 0xB5}, new byte[] {0x1B, 0x22, 0x2B});

    void draw(LineChart wanted) {
        XSSFDrawing drawing = page.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, last + 2, COLUMNS, last + 2 + ROWS));
        chart.getGraphicFrame().setName(wanted.title());
        drawing.getCTDrawing()
                .getTwoCellAnchorList()
                .getLast()
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(wanted.summary());
        chart.setTitleText(wanted.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        across.setTitle(wanted.x());
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setTitle(wanted.unit());
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
        lines.setVaryColors(false);
        for (int i = 0; i < wanted.lines().size(); i++) {
            add(lines, wanted.x(), wanted.lines().get(i), COLOURS.get(i % COLOURS.size()));
        }
        chart.plot(lines);
    }

    private void add(XDDFLineChartData lines, String x, LineChart.Line wanted, byte[] colour) {
        int column = table.indexOf(wanted.column());
        var line = (XDDFLineChartData.Series) lines.addSeries(numbers(table.indexOf(x)), numbers(column));
        line.setTitle(wanted.column(), new CellReference(page.getSheetName(), 0, column, true, true));
        line.setSmooth(false);
        line.setMarkerStyle(MarkerStyle.NONE);
        line.setLineProperties(stroke(colour, wanted.isOpen() ? PresetLineDash.SYSTEM_DOT : PresetLineDash.DASH));
    }

    private XDDFNumericalDataSource<Double> numbers(int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(page, new CellRangeAddress(1, last, column, column));
    }

    private static XDDFLineProperties stroke(byte[] colour, PresetLineDash dash) {
        XDDFLineProperties stroke = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        stroke.setPresetDash(new XDDFPresetLineDash(dash));
        stroke.setWidth(LINE_POINTS);
        return stroke;
    }
}
