package dev.bilateral.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Stated.Digits;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

class XlsxWriterTest {

    private static final Table VALUES = Table.of(
            "values",
            List.of(
                    Column.integer("year"),
                    Column.number("lower", "bcm/yr"),
                    Column.number("upper", "bcm/yr"),
                    Column.bool("open"),
                    Column.date("day"),
                    Column.text("said")),
            List.of(
                    Row.of(2028, new Digits("4.0"), 5.25, true, LocalDate.of(2025, 1, 17), "2025-01"),
                    Row.of(2029, null, null, null, null, "2025-01-17"),
                    Row.of(2030, 1e-7, 7.0, false, LocalDate.of(1828, 2, 22), "тысяча گاز ایران")));

    @Test
    void each_value_is_a_cell_of_its_type() {
        XSSFSheet sheet = sheet(VALUES);

        assertThat(cell(sheet, 1, 0).getNumericCellValue()).isEqualTo(2028);
        assertThat(cell(sheet, 1, 1).getNumericCellValue()).isEqualTo(4);
        assertThat(cell(sheet, 1, 1).getCellStyle().getDataFormatString()).isEqualTo("0.0");
        assertThat(cell(sheet, 3, 1).getNumericCellValue()).isEqualTo(1e-7);
        assertThat(cell(sheet, 1, 3).getBooleanCellValue()).isTrue();
        assertThat(cell(sheet, 1, 4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2025-01-17");
        assertThat(cell(sheet, 1, 4).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(cell(sheet, 3, 5).getStringCellValue()).isEqualTo("тысяча گاز ایران");
    }

    @Test
    void what_is_unknown_has_no_cell() {
        assertThat(sheet(VALUES).getRow(2).getCell(1)).isNull();
    }

    @Test
    void a_column_of_texts_holds_texts_alone() {
        XSSFSheet sheet = sheet(VALUES);

        assertThat(cell(sheet, 1, 5).getStringCellValue()).isEqualTo("2025-01");
        assertThat(cell(sheet, 2, 5).getStringCellValue()).isEqualTo("2025-01-17");
    }

    @Test
    void a_day_that_spreadsheets_cannot_count_stays_a_text() {
        assertThat(cell(sheet(VALUES), 3, 4).getStringCellValue()).isEqualTo("1828-02-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-5", "@SUM(A1)", "\t=1+1", "\r=1+1"})
    void a_text_never_becomes_a_formula(String text) {
        XSSFCell cell = cell(sheet(Table.of("t", List.of(Column.text("a")), List.of(Row.of(text)))), 1, 0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_says_so() {
        Table table = Table.of("t", List.of(Column.text("a")), List.of(Row.of("x".repeat(40_000))));

        assertThat(cell(sheet(table), 1, 0).getStringCellValue())
                .hasSize(32_767)
                .endsWith("x…");
    }

    @Test
    void the_header_stays_in_view_and_columns_fit_what_they_hold() {
        XSSFSheet sheet = sheet(VALUES);

        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getColumnWidth(5) / 256).isGreaterThanOrEqualTo("тысяча گاز ایران".length());
    }

    @Test
    void a_chart_follows_the_cells_and_leaves_gaps_where_nothing_is_known() {
        XSSFChart chart = sheet(VALUES).createDrawingPatriarch().getCharts().getFirst();
        List<CTLineSer> lines =
                chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();

        assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().getVal().getNumRef().getF()).isEqualTo("values!$B$2:$B$4");
        assertThat(lines.getFirst().getVal().getNumRef().getNumCache().getPtList())
                .extracting(point -> point.getIdx())
                .containsExactly(0L, 2L);
    }

    @Test
    void the_bytes_depend_on_nothing_but_the_workbook() {
        byte[] here = XlsxWriter.bytes(workbook(VALUES));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext-ca-persian"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(XlsxWriter.bytes(workbook(VALUES))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Workbook workbook(Table table) {
        LineChart chart = table == VALUES
                ? new LineChart(
                        "Chart",
                        "In words",
                        "year",
                        List.of(new LineChart.Line("lower", true), new LineChart.Line("upper", false)),
                        "bcm a year")
                : null;
        return new Workbook(
                "Title",
                "Somebody",
                LocalDate.of(2026, 3, 31),
                List.of(
                        new Sheet.Rows("values", table, chart),
                        new Sheet.Lines("Read me", List.of(new Sheet.Line(Sheet.Kind.TITLE, "Title")))));
    }

    private static XSSFSheet sheet(Table table) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.bytes(workbook(table)))).getSheetAt(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }
}
