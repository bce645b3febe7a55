package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithServer
class StatedDatesApiTest {

    @LocalServerPort
    private int port;

    private ApiServer server;

    @BeforeEach
    void connect() {
        server = new ApiServer(port);
    }

    @Test
    void every_observation_of_a_stated_date_is_a_row_with_who_linked_it() {
        HttpResponse<String> csv = server.get("/api/v1/stated-dates.csv");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(ApiServer.header(csv, "Cache-Control")).contains("no-cache");
        assertThat(ApiServer.rows(csv.body()))
                .anySatisfy(row -> {
                    assertThat(row.getField("stated_date")).isEqualTo("first-gas");
                    assertThat(row.getField("role")).isEqualTo("promise");
                    assertThat(row.getField("dataset")).isEqualTo("gas-pipeline");
                    assertThat(row.getField("due")).isEqualTo("2025");
                })
                .allSatisfy(row -> assertThat(row.getField("role")).isIn("promise", "report"));
        assertThat(server.json("/api/v1/stated-dates.json").get("rows"))
                .hasSize(ApiServer.rows(csv.body()).size());
    }

    @Test
    void an_earlier_day_has_only_what_was_said_by_then() {
        assertThat(server.get("/api/v1/stated-dates.csv?asOf=2025-02-01").body())
                .doesNotContain("overchuk-2025-12-24");
        assertThat(server.get("/api/v1/stated-dates.csv?asOf=2001-01-01").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/api/v1/stated-dates.csv?of=gas").statusCode()).isEqualTo(400);
    }

    @Test
    void what_was_linked_by_then_has_an_address_for_good() {
        HttpResponse<String> now = server.get("/api/v1/stated-dates.csv");
        String canonical = ApiServer.canonical(now);

        assertThat(canonical).startsWith("/api/v1/stated-dates.csv?pins=").endsWith("&links=0");
        assertThat(ApiServer.header(now, "Content-Disposition")).contains("stated-dates_2026-03-31_links-0.csv");
        HttpResponse<String> pinned = server.get(canonical);
        assertThat(pinned.body()).isEqualTo(now.body());
        assertThat(ApiServer.header(pinned, "ETag")).isEqualTo(ApiServer.header(now, "ETag"));
        assertThat(ApiServer.header(pinned, "Cache-Control")).contains("immutable");
        for (String open : List.of("pins=&links=0", "pins=treaty:2025-02-01&asOf=2026-03-31&links=0", "links=0")) {
            assertThat(ApiServer.header(server.get("/api/v1/stated-dates.csv?" + open), "Cache-Control"))
                    .as(open)
                    .contains("no-cache");
        }
        assertThat(server.get("/api/v1/stated-dates.csv?links=1000").body()).contains("is no number of links");
    }
}
