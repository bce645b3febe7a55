package dev.bilateral.api;

import static dev.bilateral.api.ApiServer.canonical;
import static dev.bilateral.api.ApiServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioCatalogue;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.JsonNode;

@WithServer
@WithMockUser(username = "anna", roles = "ANALYST")
class ScenarioApiTest {

    private static final String STORED = "/api/v1/scenarios/read-over-the-api";

    @LocalServerPort
    private int port;

    @Autowired
    private ScenarioCatalogue catalogue;

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private DatasetService datasets;

    private ApiServer server;

    /** Three revisions of an archived scenario, which other tests do not see in lists. */
    @BeforeEach
    void save() {
        server = new ApiServer(port);
        if (server.get(STORED + "/1").statusCode() == 404) {
            Scenario scenario = catalogue.create("Read over the API", "", "anna");
            ScenarioRevision first = scenarios.revision(scenario.id(), 1).orElseThrow();
            ScenarioRevision second = scenarios.save(
                    first,
                    List.of(new Assumption(AssumptionKey.GAS_RAMP_YEARS, "12", "Slower, \"as\" asked", null)),
                    first.pins(),
                    "anna",
                    "Slower");
            scenarios.save(
                    second,
                    List.of(new Assumption(AssumptionKey.GAS_PRICE, "300", "", null)),
                    datasets.asOf(LocalDate.of(2025, 12, 31)).orElseThrow(),
                    "anna",
                    "Priced");
            catalogue.archive(scenario.id(), "anna");
        }
    }

    @Test
    void revisions_are_listed_newest_first_also_of_an_archived_scenario() {
        JsonNode list = server.json(STORED + "/revisions");

        assertThat(list.get("archived").booleanValue()).isTrue();
        assertThat(list.get("revisions")).hasSize(3);
        JsonNode newest = list.get("revisions").get(0);
        assertThat(newest.get("revision").intValue()).isEqualTo(3);
        assertThat(newest.get("author").stringValue()).isEqualTo("anna");
        assertThat(newest.get("note").stringValue()).isEqualTo("Priced");
        assertThat(newest.get("pins").get("gas-pipeline").stringValue()).isEqualTo("2025-02-01");
        assertThat(server.get(newest.get("address").stringValue()).statusCode()).isEqualTo(200);
        assertThat(server.json(newest.get("changes").stringValue()).get("rows")).isNotEmpty();
        assertThat(list.get("revisions").get(2).get("changes").isNull()).isTrue();
    }

    @Test
    void what_differs_comes_as_rows_with_old_and_new_reason_who_and_when() {
        List<NamedCsvRecord> rows = server.csv(STORED + "/diff.csv?from=1&to=3");

        NamedCsvRecord ramp = rows.stream()
                .filter(row -> row.getField("key").equals("gas.rampYears"))
                .findFirst()
                .orElseThrow();
        assertThat(ramp.getField("part")).isEqualTo("assumption");
        assertThat(ramp.getField("from_value")).isEqualTo("10");
        assertThat(ramp.getField("to_value")).isEqualTo("12");
        assertThat(ramp.getField("to_reason")).isEqualTo("Slower, \"as\" asked");
        assertThat(ramp.getField("changed_in")).isEqualTo("2");
        assertThat(ramp.getField("changed_note")).isEqualTo("Slower");
        assertThat(rows.stream().filter(row -> row.getField("part").equals("edition")))
                .hasSize(datasets.datasets().size())
                .allSatisfy(row -> {
                    assertThat(row.getField("from_value")).isEqualTo("2026-03-31");
                    assertThat(row.getField("to_value")).isEqualTo("2025-02-01");
                    assertThat(row.getField("changed_in")).isEqualTo("3");
                });
        assertThat(rows.stream().filter(row -> row.getField("part").equals("assumption")))
                .hasSize(2);
        assertThat(server.json(STORED + "/diff.json?from=1&to=3").get("rows")).hasSize(rows.size());
    }

    @Test
    void a_diff_of_named_revisions_never_changes_and_one_of_the_newest_says_which_it_is() {
        HttpResponse<String> named = server.get(STORED + "/diff.csv?from=1&to=r2");
        HttpResponse<String> newest = server.get(STORED + "/diff.csv");

        assertThat(header(named, "Cache-Control")).contains("immutable");
        assertThat(canonical(named)).isEqualTo(STORED + "/diff.csv?from=1&to=2");
        assertThat(header(named, "Content-Disposition")).contains("read-over-the-api_r1-r2_changes.csv");
        assertThat(header(newest, "Cache-Control")).isEqualTo("no-cache");
        assertThat(canonical(newest)).isEqualTo(STORED + "/diff.csv?from=2&to=3");
        assertThat(server.get(STORED + "/diff.csv?from=2&to=2").body().lines()).hasSize(1);
        JsonNode described = server.json(STORED + "/diff.schema.json?from=1&to=2");
        assertThat(described.get("fields"))
                .allSatisfy(field ->
                        assertThat(field.get("description").stringValue()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "404 | /api/v1/scenarios/nowhere/revisions         | There is no scenario \"nowhere\".",
                "404 | /api/v1/scenarios/nowhere/diff.csv          | There is no scenario \"nowhere\".",
                "404 | /api/v1/scenarios/no-delivery/diff.csv?to=9 | There is no revision \"9\".",
                "404 | /api/v1/scenarios/no-delivery/diff.csv?from=x | There is no revision \"x\".",
                "404 | /api/v1/scenarios/no-delivery/diff.pdf      | There is no format \"pdf\".",
                "400 | /api/v1/scenarios/no-delivery/diff.csv?a=1  | There is no parameter \"a\"."
            })
    void what_there_is_not_is_a_problem_that_names_it(int status, String address, String detail) {
        HttpResponse<String> answer = server.get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(ApiServer.json(answer).get("detail").stringValue()).contains(detail);
    }
}
