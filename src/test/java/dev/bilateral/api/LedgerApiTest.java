package dev.bilateral.api;

import static dev.bilateral.api.ApiServer.canonical;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithServer
class LedgerApiTest {

    private static final String CSV = "/api/v1/ledger.csv";

    @LocalServerPort
    private int port;

    private ApiServer server;

    @BeforeEach
    void connect() {
        server = new ApiServer(port);
    }

    @Test
    void all_rows_stream_and_the_canonical_address_gives_them_again() {
        HttpResponse<String> moving = server.get(CSV + "?columns=id,statement&qualifier=over");
        HttpResponse<String> pinned = server.get(canonical(moving));

        assertThat(moving.statusCode()).isEqualTo(200);
        assertThat(ApiServer.rows(moving.body())).hasSizeGreaterThan(5).allSatisfy(row -> {
            assertThat(row.getHeader()).containsExactly("id", "statement", "dataset", "version");
            assertThat(row.getField("statement")).isNotBlank();
        });
        assertThat(pinned.body()).isEqualTo(moving.body());
        assertThat(ApiServer.header(pinned, "Cache-Control")).contains("immutable");
        assertThat(ApiServer.header(moving, "Cache-Control")).contains("no-cache");
    }

    @Test
    void pages_follow_each_other_and_make_up_the_whole() {
        List<String> whole = ids(server.get(CSV + "?columns=id&sort=-stated_on&dataset=gas-pipeline"));
        List<String> paged = new ArrayList<>();
        for (int after = 0; after < whole.size(); after += 20) {
            HttpResponse<String> page =
                    server.get(CSV + "?columns=id&sort=-stated_on&dataset=gas-pipeline&limit=20&after=" + after);
            paged.addAll(ids(page));
            boolean isLast = after + 20 >= whole.size();
            assertThat(page.headers().allValues("Link").stream().anyMatch(link -> link.contains("rel=\"next\"")))
                    .isEqualTo(!isLast);
        }

        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void json_holds_the_same_rows() {
        HttpResponse<String> csv = server.get(CSV + "?columns=id&text=novak");

        assertThat(server.json("/api/v1/ledger.json?columns=id&text=novak").get("rows"))
                .hasSize(ids(csv).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?dataset=gas-pipelin  | 404 | Did you mean gas-pipeline?",
                "?series=gas-initial-volum | 404 | There is no series “gas-initial-volum”. Did you mean gas-initial-volume?",
                "?source=nobody-knows  | 404 | There is no source “nobody-knows”.",
                "?dataset=Gas%20Pipe   | 404 | There is no dataset “Gas Pipe”.",
                "?qualifier=ovr        | 400 | Did you mean over?",
                "?limit=0              | 400 | whole number from 1 on",
                "?after=-1             | 400 | whole number from 0 on",
                "?txt=novak            | 400 | Did you mean text?",
                "?profile=exel         | 400 | excel",
                "?asOf=2001-01-01      | 404 | Nothing was recorded before"
            })
    void what_cannot_be_asked_is_a_problem_that_says_so(String query, int status, String message) {
        HttpResponse<String> answer = server.get(CSV + query);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(message);
    }

    @Test
    void a_series_that_another_edition_has_is_known_and_has_no_rows_in_this_one() {
        HttpResponse<String> answer = server.get(CSV + "?series=gas-start-lag&pins=gas-pipeline:2025-02-01&columns=id");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ids(answer)).isEmpty();
    }

    private static List<String> ids(HttpResponse<String> answer) {
        return ApiServer.rows(answer.body()).stream()
                .map(row -> row.getField("id"))
                .toList();
    }
}
