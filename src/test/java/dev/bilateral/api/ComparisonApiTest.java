package dev.bilateral.api;

import static dev.bilateral.api.ApiServer.canonical;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
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

    @ParameterizedTest
    @ValueSource(strings = {"gas", "trade", "settlement"})
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
    @CsvSource({
        "gas.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "gas.svg, image/svg+xml",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
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
