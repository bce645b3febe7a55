package dev.bilateral.api;

import static dev.bilateral.api.ApiServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Beside each CSV file stands a Table Schema that says what its columns hold. */
@WithServer
class TableSchemaApiTest {

    @LocalServerPort
    private int port;

    private ApiServer server;

    @BeforeEach
    void connect() {
        server = new ApiServer(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/datasets/trade-turnover/2026-03-31/observations.csv",
                "/api/v1/datasets/context/latest/observations.csv",
                "/api/v1/projections/gas.csv?gas.rampYears=12",
                "/api/v1/projections/trade.csv",
                "/api/v1/projections/settlement.csv?asOf=2026-03-31"
            })
    void a_file_leads_to_the_description_of_its_columns_in_their_order(String address) {
        HttpResponse<String> csv = server.get(address);
        String described = csv.headers().allValues("Link").stream()
                .filter(link -> link.endsWith("rel=\"describedby\""))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^<(.*)>;.*$", "$1");

        List<JsonNode> fields = StreamSupport.stream(
                        server.json(described).get("fields").spliterator(), false)
                .toList();
        assertThat(String.join(
                        ",",
                        fields.stream().map(f -> f.get("name").stringValue()).toList()))
                .isEqualTo(csv.body().lines().findFirst().orElseThrow());
        assertThat(fields)
                .allSatisfy(field ->
                        assertThat(field.get("description").stringValue()).isNotBlank());
        assertThat(header(server.get(described), "Cache-Control")).contains("immutable");
    }

    @Test
    void types_and_units_are_those_of_the_json_form() {
        JsonNode columns = server.json("/api/v1/projections/gas.json").get("columns");
        JsonNode fields = server.json("/api/v1/projections/gas.schema.json").get("fields");

        for (int i = 0; i < columns.size(); i++) {
            assertThat(fields.get(i).get("type")).isEqualTo(columns.get(i).get("type"));
            assertThat(fields.get(i).path("unit").asString(""))
                    .isEqualTo(columns.get(i).get("unit").asString(""));
        }
        assertThat(fields.get(columns.size()).get("name").stringValue()).isEqualTo("address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/projections/gas.schema.json",
                "/api/v1/projections/gas.json",
                "/api/v1/projections/gas.csv?profile=excel",
                "/api/v1/datasets/treaty/latest/observations.schema.json",
                "/api/v1/datasets/treaty/latest/observations.csv?profile=excel",
                "/api/v1/datasets/treaty/latest/datapackage.zip",
                "/api/v1/scenarios/stated-ramp/latest"
            })
    void every_mark_is_known_again_also_among_others_and_in_a_strong_form(String address) {
        String mark = header(server.get(address), "ETag");

        assertThat(mark).startsWith("W/\"");
        for (String asked : List.of(mark, "\"other\", " + mark, mark.substring(2))) {
            assertThat(server.get(address, "If-None-Match", asked).statusCode())
                    .as(asked)
                    .isEqualTo(304);
        }
    }
}
