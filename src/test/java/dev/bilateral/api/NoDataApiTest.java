package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** A file of nothing says that there is nothing; none is blank. */
@WithServer
class NoDataApiTest {

    /** No gas flows before 2028, so that no year of this horizon has a sum. */
    private static final String NOTHING = "?show=cumulative&horizon.firstYear=2024&horizon.lastYear=2026";

    private ApiServer server;

    @BeforeEach
    void reach(@Value("${local.server.port}") int port) {
        server = new ApiServer(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "charts/gas.svg",
                "charts/trade.png",
                "briefs/settlement.pdf",
                "briefs/gas.docx",
                "projections/trade.xlsx",
                "projections/gas.csv"
            })
    void of_a_day_before_the_first_edition_there_is_no_file_but_its_name(String file) {
        HttpResponse<String> problem = server.get("/api/v1/" + file + "?asOf=2001-01-01");

        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(ApiServer.header(problem, "Content-Type")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("Nothing was recorded before 2025-02-01", "asOf");
    }

    @ParameterizedTest
    @CsvSource({"charts/gas.svg, <svg", "charts/gas.png, PNG", "briefs/gas.pdf, %PDF", "briefs/gas.docx, PK"})
    void a_view_without_a_single_mark_is_drawn_all_the_same(String file, String start) {
        HttpResponse<String> found = server.get("/api/v1/" + file + NOTHING);

        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        assertThat(found.body().substring(0, 10)).contains(start);
    }

    @Test
    void a_workbook_of_a_view_without_a_single_number_opens_with_empty_cells() throws IOException {
        byte[] xlsx = server.bytes("/api/v1/projections/gas.xlsx" + NOTHING).body();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFSheet projection = book.getSheet("Projection");
            List<String> header = texts(projection.getRow(0));
            assertThat(projection.getLastRowNum()).isEqualTo(3);
            for (int row = 1; row <= 3; row++) {
                List<String> cells = texts(projection.getRow(row));
                assertThat(cells.get(header.indexOf("year"))).startsWith("202");
                assertThat(cells.get(header.indexOf("cumulative_delivered_bcm")))
                        .isEmpty();
                assertThat(cells.get(header.indexOf("address"))).startsWith("/api/v1/projections/gas.xlsx?v=1&");
            }
            assertThat(book.getSheet("Read me").getLastRowNum()).isGreaterThan(10);
        }
        assertThat(server.post("/api/v1/verify?name=a.xlsx", "application/octet-stream", xlsx)
                        .body())
                .contains("\"verdict\":\"genuine\"");
    }

    private static List<String> texts(XSSFRow row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(at ->
                        row.getCell(at, MissingCellPolicy.CREATE_NULL_AS_BLANK).toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&theme=dark", "&width=1100"})
    void a_picture_without_a_mark_says_so_at_its_top(String look) {
        assertThat(server.get("/api/v1/charts/gas.svg" + NOTHING + look).body())
                .containsPattern("<text[^>]*>At these assumptions no gas would have been delivered by 2026</text>");
    }
}
