package dev.bilateral.api;

import static dev.bilateral.api.ApiServer.canonical;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bilateral.figure.EachFigure;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithServer
class ComparisonApiTest {

    private static final String TWO = "?with=stated-ramp:1,fast-build:1&asOf=2026-03-31";

    @LocalServerPort
    private int port;

    private ApiServer server;

    @BeforeEach
    void connect() {
        server = new ApiServer(port);
    }

    @EachFigure
    void two_revisions_stand_in_one_file_and_its_canonical_address_gives_it_again(String figure) {
        HttpResponse<String> moving = server.get("/api/v1/comparisons/" + figure + ".csv" + TWO);
        HttpResponse<String> pinned = server.get(canonical(moving));

        assertThat(moving.statusCode()).isEqualTo(200);
        assertThat(ApiServer.rows(moving.body())).hasSize(44);
        assertThat(pinned.body()).isEqualTo(moving.body());
        assertThat(server.get("/api/v1/comparisons/" + figure + ".json" + TWO).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gas.pdf" + TWO,
                "trade.pdf" + TWO + "&outcome=trade:2035",
                "settlement.pdf?with=stated-ramp:1,fast-build:1,first-phase-only:1,no-delivery:1&difference=percent"
            })
    void its_brief_is_one_page_with_what_differs_and_what_must_be_read_with_it(String file) throws IOException {
        HttpResponse<byte[]> found = server.bytes("/api/v1/comparisons/" + file);

        assertThat(found.statusCode()).as(new String(found.body(), 0, 200)).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(found.body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper()
                            .getText(document)
                            .replaceAll("\\h|\\v", " ")
                            .replaceAll(" +", " "))
                    .contains("Scenarios are compared, not data", "none of it is a forecast")
                    .contains("inputs differ:", "First delivery year", "source states")
                    .contains("Records what sources state. Not legal or sanctions advice.")
                    .contains("/compare?v=1&with=stated-ramp:1,fast-build:1")
                    .doesNotContain("{0}", "{1}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gas.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "gas.svg, image/svg+xml",
        "gas.pdf, application/pdf",
        "trade.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "trade.png, image/png",
        "gas.svg&chart=cumulative-difference&difference=percent, image/svg+xml",
        "gas.svg&chart=bridge-cumulative-2044&order=gas.rampYears, image/svg+xml"
    })
    void it_is_had_as_a_workbook_and_as_pictures_whose_canonical_addresses_give_them_again(String what, String type) {
        int more = what.indexOf('&');
        String file = more < 0 ? what : what.substring(0, more);
        String asked = "/api/v1/comparisons/" + file + TWO + (more < 0 ? "" : what.substring(more));
        HttpResponse<String> moving = server.get(asked);

        assertThat(moving.statusCode()).as(moving.body()).isEqualTo(200);
        assertThat(moving.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(server.get(canonical(moving)).body()).isEqualTo(moving.body());
    }

    @Test
    void the_steps_from_one_to_the_other_add_up_exactly_and_are_had_again_in_the_order_of_the_address() {
        HttpResponse<String> usual = server.get("/api/v1/comparisons/steps.csv" + TWO);
        HttpResponse<String> other = server.get("/api/v1/comparisons/steps.csv" + TWO + "&order=gas.rampYears");

        for (HttpResponse<String> answer : List.of(usual, other)) {
            List<NamedCsvRecord> rows = ApiServer.rows(answer.body());
            assertThat(rows).hasSizeGreaterThan(2);
            for (int i = 1; i < rows.size(); i++) {
                assertThat(number(rows.get(i), "outcome_after"))
                        .isEqualTo(
                                number(rows.get(i - 1), "outcome_after") + number(rows.get(i), "change"), within(1e-9));
            }
            assertThat(server.get(canonical(answer)).body()).isEqualTo(answer.body());
            assertThat(rows.getFirst().getField("address")).isEqualTo(canonical(answer));
        }
        assertThat(ApiServer.rows(other.body()).get(1).getField("inputs")).isEqualTo("gas.rampYears");
        assertThat(ApiServer.header(usual, "Content-Disposition"))
                .contains("steps-cumulative-2044_stated-ramp-r1_fast-build-r1_2026-03-31.csv");
        assertThat(ApiServer.header(other, "Content-Disposition")).contains("fast-build-r1+");
        assertThat(server.json("/api/v1/comparisons/steps.json" + TWO)
                        .get("rows")
                        .size())
                .isEqualTo(ApiServer.rows(usual.body()).size());
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "steps.csv | &show=trade           | show",
                "steps.csv | &outcome=cumulativ:2044 | cumulative:2044",
                "gas.svg  | &chart=cumulativ       | cumulative",
                "gas.csv  | &bands=p10             | is a range",
                "gas.csv  | &bands=ten             | p10,p50,p90",
                "gas.xlsx | &order=gas.rampYear    | gas.rampYears",
                "gas.doc  |                        | xlsx"
            })
    void what_it_does_not_have_is_named_with_what_it_has(String file, String more, String message) {
        HttpResponse<String> answer = server.get("/api/v1/comparisons/" + file + TWO + (more == null ? "" : more));

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?with=stated-ram:1,fast-build:1  | 404 | Did you mean stated-ramp?",
                "?with=stated-ramp:9,fast-build:1 | 404 | 9",
                "?with=stated-ramp:1              | 400 | two to four",
                "                                 | 400 | two to four",
                "?wit=stated-ramp:1               | 400 | Did you mean with?"
            })
    void what_cannot_be_compared_is_a_problem_that_says_so(String query, int status, String message) {
        HttpResponse<String> answer = server.get("/api/v1/comparisons/gas.csv" + (query == null ? "" : query));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(message);
    }
}
