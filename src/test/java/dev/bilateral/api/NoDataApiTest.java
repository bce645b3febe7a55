package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
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

    @ParameterizedTest
    @ValueSource(strings = {"", "&theme=dark", "&width=1100"})
    void a_picture_without_a_mark_says_so_at_its_top(String look) {
        assertThat(server.get("/api/v1/charts/gas.svg" + NOTHING + look).body())
                .containsPattern("<text[^>]*>At these assumptions no gas would have been delivered by 2026</text>");
    }
}
