package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bilateral.figure.EachFigure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@WithServer
class WorkbookApiTest {

    private static final String EDITED = "?scenario=stated-ramp&gas.rampYears=12&trade.growth=3";

    private ApiServer server;

    @BeforeEach
    void reach(@Value("${local.server.port}") int port) {
        server = new ApiServer(port);
    }

    @EachFigure
    void a_workbook_holds_what_the_csv_holds(String figure) throws IOException {
        List<NamedCsvRecord> rows = server.csv("/api/v1/projections/" + figure + ".csv" + EDITED);
        try (XSSFWorkbook book = book(figure)) {
            XSSFSheet projection = book.getSheet("Projection");

            assertThat(projection.getLastRowNum()).isEqualTo(rows.size());
            for (NamedCsvRecord row : rows) {
                String year = row.getField("year");
                assertThat(numberIn(projection, rows.indexOf(row) + 1, 0)).isEqualTo(year);
                assertThat(numberIn(projection, rows.indexOf(row) + 1, 1)).isEqualTo(row.getField(1));
            }
            assertThat(projection.getDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    @EachFigure
    void its_sheets_tell_where_all_of_it_is_from(String figure) throws IOException {
        try (XSSFWorkbook book = book(figure)) {
            assertThat(book.sheetIterator())
                    .toIterable()
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Data", "Projection", "Assumptions", "Sources", "Read me");
            assertThat(book.getSheet("Sources").getLastRowNum()).isGreaterThan(5);
            assertThat(book.getSheet("Read me"))
                    .anySatisfy(row -> assertThat(row.getCell(0).getStringCellValue())
                            .contains("/" + figure + "?v=1&scenario=stated-ramp&revision=1&pins="));
        }
    }

    @Test
    void where_assumptions_are_ranges_it_has_their_percentiles_and_says_on_what_they_rest() throws IOException {
        String uncertain = "/api/v1/projections/gas.xlsx?gas.rampYears=8~10~20:pert";
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(server.bytes(uncertain).body()))) {
            assertThat(book.getSheet("Bands").getLastRowNum()).isPositive();
            assertThat(book.getSheet("Read me"))
                    .anySatisfy(row -> assertThat(row.getCell(0).getStringCellValue())
                            .contains("Bands", "conditional on these assumptions"));
        }
    }

    @Test
    void it_is_named_and_announced_like_the_csv() {
        HttpResponse<byte[]> found = server.bytes("/api/v1/projections/gas.xlsx" + EDITED);
        String csv = ApiServer.header(server.get("/api/v1/projections/gas.csv" + EDITED), "Content-Disposition");
        String canonical = ApiServer.canonical(found);

        assertThat(ApiServer.header(found, "Content-Disposition")).isEqualTo(csv.replace(".csv", ".xlsx"));
        assertThat(ApiServer.header(found, "Cache-Control")).isEqualTo("no-cache");
        assertThat(canonical).startsWith("/api/v1/projections/gas.xlsx?v=1&scenario=stated-ramp&revision=1&pins=");
        HttpResponse<byte[]> pinned = server.bytes(canonical);
        assertThat(ApiServer.header(pinned, "Cache-Control")).contains("max-age=86400");
        assertThat(pinned.body()).isEqualTo(found.body());
        assertThat(server.get(canonical, "If-None-Match", ApiServer.header(found, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void what_cannot_be_read_is_a_problem_that_names_it() {
        assertThat(server.get("/api/v1/projections/oil.xlsx").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/projections/gas.xlsx?gas.rampYears=999").body())
                .contains("gas.rampYears");
        assertThat(server.get("/api/v1/projections/gas.ods").body()).contains("xlsx");
    }

    private XSSFWorkbook book(String figure) throws IOException {
        HttpResponse<byte[]> found = server.bytes("/api/v1/projections/" + figure + ".xlsx" + EDITED);
        assertThat(found.statusCode()).isEqualTo(200);
        return new XSSFWorkbook(new ByteArrayInputStream(found.body()));
    }

    /** As the CSV file prints it; empty where there is no cell. */
    private static String numberIn(XSSFSheet sheet, int row, int column) {
        var cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : dev.bilateral.common.PlainNumber.text(cell.getNumericCellValue());
    }
}
