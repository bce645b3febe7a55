package dev.bilateral.api;

import static dev.bilateral.api.ApiServer.canonical;
import static dev.bilateral.api.ApiServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithServer
class DatasetApiTest {

    private static final String PINNED = "/api/v1/datasets/trade-turnover/2026-03-31";
    private static final String LATEST = "/api/v1/datasets/trade-turnover/latest";

    @LocalServerPort
    private int port;

    private ApiServer server;

    @BeforeEach
    void connect() {
        server = new ApiServer(port);
    }

    @Test
    void every_dataset_is_listed_with_its_versions() {
        JsonNode list = server.json("/api/v1/datasets");

        assertThat(StreamSupport.stream(list.get("datasets").spliterator(), false)
                        .map(d -> d.get("id").stringValue()))
                .containsExactly(
                        "context",
                        "gas-pipeline",
                        "reference-pipelines",
                        "settlement-share",
                        "trade-turnover",
                        "transport-corridor",
                        "treaty");
        assertThat(list.get("datasets")).allSatisfy(d -> {
            assertThat(d.get("versions")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(server.json(d.get("address").stringValue())).isEqualTo(d);
        });
    }

    @Test
    void a_version_has_all_rows_of_its_file_and_says_where_they_come_from() throws IOException {
        var rows = server.csv(PINNED + "/observations.csv");

        assertThat(rows)
                .hasSameSizeAs(ApiServer.rows(
                        Files.readString(Path.of("datasets/trade-turnover/2026-03-31/observations.csv"))))
                .allSatisfy(row -> {
                    assertThat(row.getField("dataset")).isEqualTo("trade-turnover");
                    assertThat(row.getField("version")).isEqualTo("2026-03-31");
                });
        assertThat(rows.getFirst().getHeader()).endsWith("note", "lower_open", "upper_open", "dataset", "version");
    }

    @Test
    void what_differs_between_two_versions_is_listed_cell_by_cell() {
        String path = "/api/v1/datasets/reference-pipelines/diff/2025-02-01/";
        HttpResponse<String> response = server.get(path + "latest/changes.csv");
        var rows = ApiServer.rows(response.body());

        assertThat(canonical(response)).isEqualTo(path + "2026-03-31/changes.csv");
        assertThat(header(response, "ETag")).startsWith("W/");
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.getField("id")).isEqualTo("power-of-siberia-1-flow-2022-novak-2023-01");
            assertThat(row.getField("change")).isEqualTo("changed");
            assertThat(row.getField("column")).isEqualTo("flag");
            assertThat(row.getField("before")).isEqualTo("reference");
        });
        assertThat(server.json(path + "2026-03-31/changes.json").get("rows")).hasSameSizeAs(rows);
        assertThat(server.get(path + "2024-01-01/changes.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void csv_and_json_agree_cell_by_cell() {
        var rows = server.csv(PINNED + "/observations.csv");
        JsonNode json = server.json(PINNED + "/observations.json");

        assertThat(json.get("address").stringValue()).isEqualTo(PINNED + "/observations.json");
        assertThat(json.get("rows")).hasSameSizeAs(rows);
        assertThat(json.get("sources")).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            assertSame(rows.get(i), json.get("rows").get(i));
        }
    }

    @Test
    void a_pinned_answer_holds_for_good_and_a_moving_one_is_asked_for_again() {
        HttpResponse<String> pinned = server.get(PINNED + "/observations.csv");
        HttpResponse<String> latest = server.get(LATEST + "/observations.csv");

        assertThat(header(pinned, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(latest, "Cache-Control")).isEqualTo("no-cache");
        assertThat(canonical(latest)).isEqualTo(PINNED + "/observations.csv");
        assertThat(latest.body()).isEqualTo(pinned.body());
        assertThat(header(pinned, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"trade-turnover_2026-03-31_observations.csv\"");
        assertThat(header(pinned, "Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/datasets",
                "/api/v1/datasets/treaty",
                PINNED + "/observations.csv",
                PINNED + "/observations.json",
                PINNED + "/datapackage.zip",
                "/api/v1/scenarios",
                "/api/v1/scenarios/stated-ramp/1",
                "/api/v1/projections/gas.csv"
            })
    void what_a_client_has_already_is_not_sent_again(String address) {
        String mark = header(server.get(address), "ETag");

        HttpResponse<String> again = server.get(address, "If-None-Match", mark);
        assertThat(mark).startsWith("W/\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(mark);
        assertThat(server.get(address, "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void each_form_of_a_table_has_its_own_mark() {
        assertThat(header(server.get(PINNED + "/observations.csv"), "ETag"))
                .isNotEqualTo(header(server.get(PINNED + "/observations.csv?profile=excel"), "ETag"))
                .isNotEqualTo(header(server.get(PINNED + "/observations.json"), "ETag"));
    }

    @Test
    void the_spreadsheet_form_differs_by_its_first_bytes_and_its_name() {
        byte[] data = server.bytes(PINNED + "/observations.csv").body();
        HttpResponse<byte[]> spreadsheet = server.bytes(PINNED + "/observations.csv?profile=excel");
        byte[] excel = spreadsheet.body();

        assertThat(spreadsheet.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("trade-turnover_2026-03-31_observations_excel.csv");

        assertThat(data).startsWith('i', 'd', ',');
        assertThat(excel).startsWith(0xEF, 0xBB, 0xBF, 'i', 'd', ',');
    }

    @Test
    void the_package_holds_the_published_files_byte_by_byte() throws IOException {
        byte[] zip = server.bytes(PINNED + "/datapackage.zip").body();
        Map<String, byte[]> published = new TreeMap<>();
        try (var files = Files.list(Path.of("datasets/trade-turnover/2026-03-31"))) {
            for (Path file : files.toList()) {
                published.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }

        Map<String, byte[]> sent = unpacked(zip);
        assertThat(sent.keySet()).isEqualTo(published.keySet());
        published.forEach((name, content) -> assertThat(sent.get(name)).isEqualTo(content));
        assertThat(server.bytes(PINNED + "/datapackage.zip").body()).isEqualTo(zip);
        published.forEach((name, content) ->
                assertThat(server.bytes(PINNED + "/files/" + name).body()).isEqualTo(content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | /api/v1/datasets/trade-turnovr                          | There is no dataset \"trade-turnovr\". Did you mean trade-turnover?",
                "404 | /api/v1/datasets/Oil/latest/observations.csv            | There is no dataset \"Oil\".",
                "404 | /api/v1/datasets/treaty/2026-04-01/observations.csv     | There is no version \"2026-04-01\".",
                "404 | /api/v1/datasets/treaty/newest/datapackage.zip          | There is no version \"newest\".",
                "404 | /api/v1/datasets/treaty/latest/observations.xml         | There is no format \"xml\".",
                "404 | /api/v1/datasets/treaty/latest/files/note.csv           | There is no file \"note.csv\".",
                "400 | /api/v1/datasets/treaty/latest/observations.csv?profile=word | Choose one of data, excel. You gave \"word\".",
                "400 | /api/v1/datasets/treaty/latest/observations.csv?profil=excel | There is no parameter \"profil\". Did you mean profile?",
                "400 | /api/v1/datasets?page=2                                 | There is no parameter \"page\".",
                "404 | /api/v1/scenarios/fast-bild/latest                      | There is no scenario \"fast-bild\". Did you mean fast-build?",
                "404 | /api/v1/scenarios/fast-build/99                         | There is no revision \"99\".",
                "404 | /api/v1/scenarios/fast-build/first                      | There is no revision \"first\".",
                "404 | /api/v1/nothing                                         | There is nothing at /api/v1/nothing.",
                "404 | /api/nothing                                            | There is nothing at /api/nothing."
            })
    void what_there_is_not_is_named_in_a_problem(int status, String address, String message) {
        HttpResponse<String> response = server.get(address);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(ApiServer.json(response).get("status").intValue()).isEqualTo(status);
        assertThat(ApiServer.json(response).get("detail").stringValue()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void the_interface_is_read_only(String method) {
        HttpResponse<String> response = server.method(method, "/api/v1/datasets");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(response, "Allow")).contains("GET");
        assertThat(response.body()).contains("This address can’t be asked with " + method + ". It can with GET.");
    }

    @Test
    void no_session_begins() {
        assertThat(header(server.get("/api/v1/datasets"), "Set-Cookie")).isEmpty();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static void assertSame(NamedCsvRecord row, JsonNode object) {
        assertThat(object.size()).isEqualTo(row.getFieldCount());
        for (String column : row.getHeader()) {
            JsonNode cell = object.get(column);
            assertThat(cell.isNull() ? "" : cell.isString() ? cell.stringValue() : cell.toString())
                    .as("%s of %s", column, row.getField("id"))
                    .isEqualTo(row.getField(column));
        }
    }
}
