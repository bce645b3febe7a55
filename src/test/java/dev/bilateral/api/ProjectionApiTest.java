package dev.bilateral.api;

import static dev.bilateral.api.ApiServer.canonical;
import static dev.bilateral.api.ApiServer.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.figure.EachFigure;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithServer
class ProjectionApiTest {

    @LocalServerPort
    private int port;

    private ApiServer server;

    @BeforeEach
    void connect() {
        server = new ApiServer(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gas        | year,planned_bcm,delivered_bcm,cumulative_delivered_bcm,billed_bcm,gas_value_usd_bn,address",
                "trade      | year,lower_usd_bn,upper_usd_bn,lower_open,upper_open,gas_value_usd_bn,address",
                "settlement | year,share_lower,share_upper,share_lower_open,share_upper_open,settled_lower_usd_bn,settled_upper_usd_bn,settled_lower_open,settled_upper_open,remainder_lower_usd_bn,remainder_upper_usd_bn,remainder_lower_open,remainder_upper_open,address"
            })
    void each_figure_has_its_columns_and_a_row_for_each_year(String figure, String header) {
        String csv = server.get("/api/v1/projections/" + figure + ".csv").body();

        assertThat(csv.lines().findFirst()).contains(header);
        assertThat(csv).endsWith("\r\n");
        assertThat(ApiServer.rows(csv)).hasSize(22);
    }

    @EachFigure
    void the_canonical_address_gives_the_same_bytes_for_good(String figure) {
        HttpResponse<String> moving = server.get(
                "/api/v1/projections/" + figure + ".csv?gas.rampYears=12&asOf=2026-03-31&settlement.share=over:90");
        HttpResponse<String> pinned = server.get(canonical(moving));

        assertThat(header(moving, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(pinned, "Cache-Control")).contains("immutable");
        assertThat(canonical(pinned)).isEqualTo(canonical(moving)).contains("scenario=stated-ramp&revision=1&pins=");
        assertThat(pinned.body()).isEqualTo(moving.body());
        assertThat(ApiServer.rows(pinned.body()))
                .allSatisfy(row -> assertThat(row.getField("address")).isEqualTo(canonical(moving)));
    }

    @ParameterizedTest
    @CsvSource({"csv", "json"})
    void what_of_the_assumptions_no_row_shows_is_told_beside_the_rows(String format) {
        HttpResponse<String> late =
                server.get("/api/v1/projections/gas." + format + "?gas.shape=stepwise&gas.phases=0:2;30:55");

        assertThat(header(late, "Bilateral-Remark"))
                .isEqualTo("The phase that begins in 2058 comes after 2045, the last year shown. No yearly volume"
                        + " shown comes from it; the plateau, and shares of it, do.");
        assertThat(server.get("/api/v1/projections/gas." + format).headers().firstValue("Bilateral-Remark"))
                .isEmpty();
    }

    @Test
    void percentiles_stand_behind_the_plain_columns_which_stay_at_the_working_values() {
        String plain =
                server.get("/api/v1/projections/gas.csv?gas.rampYears=10").body();
        HttpResponse<String> ranged =
                server.get("/api/v1/projections/gas.csv?gas.rampYears=8~10~14:triangular&bands=p90,p10,p50");

        assertThat(canonical(ranged)).endsWith("&gas.rampYears=8~10~14:triangular&bands=p10,p50,p90");
        assertThat(ranged.body().lines().findFirst().orElseThrow())
                .startsWith("year,planned_bcm,delivered_bcm")
                .contains(",planned_bcm_p10,planned_bcm_p50,planned_bcm_p90,delivered_bcm_p10,");
        for (int i = 0; i < 22; i++) {
            var row = ApiServer.rows(ranged.body()).get(i);
            assertThat(row.getField("planned_bcm"))
                    .isEqualTo(ApiServer.rows(plain).get(i).getField("planned_bcm"));
        }
        var row = ApiServer.rows(ranged.body()).get(2033 - 2024);
        assertThat(Double.parseDouble(row.getField("planned_bcm_p10")))
                .isLessThan(Double.parseDouble(row.getField("planned_bcm_p50")));
        assertThat(server.get(canonical(ranged)).body()).isEqualTo(ranged.body());
        assertThat(header(ranged, "Bilateral-Remark")).contains("draws by L64X128MixRandom from seed 20250117");
    }

    @Test
    void another_unit_stands_behind_the_native_columns_with_the_conversion_in_each_row() {
        String plain = server.get("/api/v1/projections/gas.csv").body();
        HttpResponse<String> energy = server.get("/api/v1/projections/gas.csv?unit=twh");

        assertThat(energy.body().lines().findFirst())
                .contains("year,planned_bcm,delivered_bcm,cumulative_delivered_bcm,billed_bcm,gas_value_usd_bn,"
                        + "planned_twh,delivered_twh,cumulative_delivered_twh,billed_twh,basis,conversion,address");
        assertThat(canonical(energy)).contains("&unit=twh");
        var last = ApiServer.rows(energy.body()).getLast();
        assertThat(last.getField("planned_bcm"))
                .isEqualTo(ApiServer.rows(plain).getLast().getField("planned_bcm"))
                .isEqualTo("55");
        assertThat(last.getField("planned_twh")).isEqualTo("550");
        assertThat(last.getField("basis")).isEqualTo("unstated");
        assertThat(last.getField("conversion")).contains("10 TWh per bcm", "Energy Institute", "if 15 °C");
        assertThat(server.get(canonical(energy)).body()).isEqualTo(energy.body());
        assertThat(header(energy, "Content-Disposition"))
                .matches("attachment; filename=\"gas_stated-ramp-r1\\+[0-9a-f]{8}_2026-03-31\\.csv\"");
    }

    @Test
    void gas_value_is_that_of_the_native_volume_in_every_unit() {
        String bcm = server.get("/api/v1/projections/gas.csv?gas.price=250").body();
        String cold = server.get("/api/v1/projections/gas.csv?gas.price=250&unit=bcm-0c")
                .body();

        assertThat(ApiServer.rows(cold))
                .extracting(row -> row.getField("gas_value_usd_bn"))
                .isEqualTo(ApiServer.rows(bcm).stream()
                        .map(row -> row.getField("gas_value_usd_bn"))
                        .toList());
    }

    @Test
    void percentiles_come_in_the_other_unit_too() {
        HttpResponse<String> ranged =
                server.get("/api/v1/projections/gas.csv?unit=pj&gas.rampYears=8~10~14:triangular&bands=p10");
        var row = ApiServer.rows(ranged.body()).get(2033 - 2024);

        assertThat(Double.parseDouble(row.getField("planned_pj_p10")))
                .isCloseTo(36 * Double.parseDouble(row.getField("planned_bcm_p10")), within(1e-9));
    }

    @Test
    void a_unit_that_there_is_not_is_refused_by_name() {
        HttpResponse<String> answer = server.get("/api/v1/projections/gas.csv?unit=therm");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unit", "therm", "twh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bands=p10,p50,p90                                          | is a range here",
                "bands=p10,p50,p90&trade.growth=-1~0~1:pert                 | is a range here",
                "bands=10,50&gas.rampYears=8~10~14:pert                     | Name percentiles as",
                "bands=p0&gas.rampYears=8~10~14:pert                        | Name percentiles as",
                "bands=p100&gas.rampYears=8~10~14:pert                      | Name percentiles as",
                "gas.rampYears=14~10~8:pert                                 | below its high end"
            })
    void percentiles_that_cannot_be_given_are_refused_by_name(String query, String rule) {
        HttpResponse<String> answer = server.get("/api/v1/projections/gas.csv?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(rule);
    }

    @Test
    void the_file_name_carries_scenario_revision_edits_and_edition() {
        assertThat(header(server.get("/api/v1/projections/gas.csv?revision=r1"), "Content-Disposition"))
                .isEqualTo("attachment; filename=\"gas_stated-ramp-r1_2026-03-31.csv\"");
        assertThat(header(server.get("/api/v1/projections/gas.csv?gas.rampYears=12"), "Content-Disposition"))
                .matches("attachment; filename=\"gas_stated-ramp-r1\\+[0-9a-f]{8}_2026-03-31\\.csv\"");
        assertThat(header(server.get("/api/v1/projections/gas.csv?asOf=2025-02-01"), "Content-Disposition"))
                .endsWith("gas_stated-ramp-r1_2025-02-01.csv\"");
    }

    @EachFigure
    void csv_and_json_agree(String figure) {
        String query = "?gas.price=250&trade.includeGas=true";
        var rows = server.csv("/api/v1/projections/" + figure + ".csv" + query);
        JsonNode json = server.json("/api/v1/projections/" + figure + ".json" + query);

        assertThat(json.get("rows")).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (JsonNode column : json.get("columns")) {
                String name = column.get("name").stringValue();
                JsonNode cell = json.get("rows").get(i).get(name);
                assertThat(cell.isNull() ? "" : cell.toString())
                        .as("%s in row %s", name, i)
                        .isEqualTo(rows.get(i).getField(name));
                assertThat(cell.isNull() || cell.isNumber() || cell.isBoolean()).isTrue();
            }
        }
        assertThat(json.get("address").stringValue()).startsWith("/api/v1/projections/" + figure + ".json?v=1&");
        assertThat(json.get("sources")).isNotEmpty();
    }

    @Test
    void before_first_delivery_a_cell_is_empty_and_never_0() {
        var rows = server.csv("/api/v1/projections/gas.csv");

        assertThat(rows.getFirst().getField("year")).isEqualTo("2024");
        assertThat(rows.getFirst().getField("planned_bcm")).isEmpty();
        assertThat(rows.get(4).getField("planned_bcm")).isEqualTo("2");
        assertThat(rows.get(4).getField("gas_value_usd_bn")).isEmpty();
    }

    @Test
    void over_95_percent_of_4_to_5_stays_open_at_3_8() {
        var row = server.csv("/api/v1/projections/settlement.csv").getFirst();

        assertThat(row.getField("share_lower")).isEqualTo("95");
        assertThat(row.getField("share_lower_open")).isEqualTo("true");
        assertThat(row.getField("settled_lower_usd_bn")).isEqualTo("3.8");
        assertThat(row.getField("settled_lower_open")).isEqualTo("true");
        assertThat(row.getField("settled_upper_usd_bn")).isEqualTo("5");
        assertThat(row.getField("settled_upper_open")).isEqualTo("false");
        assertThat(row.getField("remainder_upper_usd_bn")).isEqualTo("0.25");
        assertThat(row.getField("remainder_upper_open")).isEqualTo("true");
    }

    @Test
    void the_choices_of_a_chart_change_no_file() {
        HttpResponse<String> cumulative = server.get("/api/v1/projections/gas.csv?show=cumulative");

        assertThat(cumulative.body())
                .isEqualTo(server.get("/api/v1/projections/gas.csv").body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | gas.csv?gas.rampYears=99          | gas.rampYears      | Enter 1 to 40 years. You typed \"99\".",
                "400 | gas.csv?gas.rampYears=long        | gas.rampYears      | Enter 1 to 40 years. You typed \"long\".",
                "400 | gas.csv?gas.rampYear=9            | gas.rampYear       | Did you mean gas.rampYears?",
                "400 | gas.csv?gas.shape=cubic           | gas.shape          | Choose one of linear",
                "400 | gas.csv?gas.phases=0:2;70:55      | gas.phases         | A phase begins at most 60 years after",
                "400 | gas.csv?gas.phases=1:2            | gas.phases         | The first phase begins in year 0",
                "400 | gas.csv?gas.shape=compound&gas.initialVolume=0 | gas.initialVolume | above 0",
                "400 | gas.csv?asOf=2025-02-01&gas.shape=reference&gas.reference=power-of-siberia-1 | gas.reference | No complete record of Power of Siberia 1",
                "400 | gas.csv?gas.price=many            | gas.price          | or leave it empty",
                "400 | trade.csv?trade.includeGas=true   | gas.price          | A price is needed",
                "400 | trade.csv?trade.includeGas=true   | trade.includeGas   | needs a price",
                "400 | trade.csv?trade.baseLow=6         | trade.baseHigh     | must not be below",
                "400 | settlement.csv?settlement.share=over:100 | settlement.share | No share is over 100 %.",
                "400 | settlement.csv?settlement.share=nearly:90 | settlement.share | Enter a share of 0 to 100 %",
                "400 | gas.csv?horizon.lastYear=2100     | horizon.lastYear   | at most 60 years",
                "400 | gas.csv?asOf=31.03.2026           | asOf               | is no day",
                "404 | gas.csv?asOf=2020-01-01           | asOf               | Nothing was recorded before 2025-02-01",
                "404 | gas.csv?scenario=fast             | scenario           | There is no scenario \"fast\"",
                "404 | gas.csv?revision=99               | revision           | There is no revision \"99\"",
                "400 | gas.csv?revision=one              | revision           | is no revision",
                "404 | gas.csv?pins=oil:2026-03-31       | pins               | There is no dataset \"oil\"",
                "404 | gas.csv?pins=treaty:2026-01-01    | pins               | There is no version \"treaty:2026-01-01\"",
                "400 | gas.csv?pins=treaty               | pins               | is no list of versions",
                "400 | gas.csv?scenario=stated-ramp&scenario=fast-build | scenario | more than once",
                "400 | gas.csv?profile=word              | profile            | Choose one of data, excel.",
                "400 | gas.csv?profile=data&profile=excel | profile           | more than once",
                "400 | gas.csv?gas.rampYears=12&gas.rampYears.from=anything | gas.rampYears.from | \"anything\"",
                "400 | gas.csv?v=2                       | v                  | only version 1",
                "404 | oil.csv                           | figure             | There is no figure \"oil\"",
                "404 | gas.xml                           | format             | There is no format \"xml\""
            })
    void a_bad_request_names_what_is_wrong(int status, String address, String parameter, String message) {
        HttpResponse<String> response = server.get("/api/v1/projections/" + address);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(ApiServer.json(response).get("problems")).anySatisfy(problem -> {
            assertThat(problem.get("parameter").stringValue()).isEqualTo(parameter);
            assertThat(problem.get("message").stringValue()).contains(message);
        });
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        HttpResponse<String> response =
                server.get("/api/v1/projections/gas.csv?gas.rampYears=0&colour=red&asOf=never&scenario=x");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ApiServer.json(response).get("problems")).hasSize(4);
    }
}
