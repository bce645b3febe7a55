package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.LongDatasets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Nobody who may ask anything makes the server read a long version whole. */
@WithServer
@Import(LongDatasets.class)
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:long;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class LongVersionsApiTest {

    private static final Path TREATY = Path.of("datasets/treaty/2025-02-01");

    @LocalServerPort
    private int port;

    private ApiServer server;

    @Autowired
    private LongDatasets longOnes;

    @BeforeEach
    void connect() {
        longOnes.are("treaty", "context", "transport-corridor");
        server = new ApiServer(port);
    }

    @Test
    void a_published_file_is_known_by_its_hash() throws IOException {
        for (String file : List.of("observations.csv", "series.csv", "sources.csv", "datapackage.json")) {
            JsonNode told = verified(file, Files.readAllBytes(TREATY.resolve(file)));

            assertThat(told.get("verdict").stringValue()).as(file).isEqualTo("genuine");
            assertThat(told.get("news"))
                    .allSatisfy(news -> assertThat(news.get("tables")).isEmpty());
        }
    }

    @Test
    void rows_of_it_are_not_compared_and_told_why() {
        String csv = server.get("/api/v1/datasets/treaty/2025-02-01/observations.csv")
                        .body() + "\r\n";

        JsonNode told = verified("treaty.csv", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(told.get("verdict").stringValue()).isEqualTo("unknown");
        assertThat(told.toString()).contains("too long to be compared row by row");
    }

    @Test
    void its_documents_are_compared() throws IOException {
        List<String> lines = Files.readAllLines(TREATY.resolve("sources.csv"));
        String csv = "dataset,version," + lines.getFirst() + "\r\n"
                + lines.stream()
                        .skip(1)
                        .map(line -> "treaty,2025-02-01," + line + "\r\n")
                        .collect(Collectors.joining());

        JsonNode told = verified("sources.csv", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(told.get("verdict").stringValue()).as(told.toString()).isIn("genuine", "resaved");
    }

    @Test
    void files_of_its_archive_are_compared_by_their_hashes() throws IOException {
        JsonNode same = verified("treaty.zip", archive(""));
        JsonNode edited = verified("treaty.zip", archive(" "));

        assertThat(same.get("verdict").stringValue()).isEqualTo("genuine");
        assertThat(edited.get("verdict").stringValue()).isEqualTo("edited");
        assertThat(edited.toString()).contains("too long to be compared row by row");
    }

    @Test
    void an_observation_that_a_value_is_taken_from_is_looked_up_alone() {
        String address = "/api/v1/projections/gas.csv?gas.plateauVolume=50&gas.plateauVolume.from=";
        String held = server.csv("/api/v1/datasets/treaty/2026-03-31/observations.csv")
                .getFirst()
                .getField("id");

        assertThat(server.get(address + "x").statusCode()).isEqualTo(400);
        assertThat(server.get(address + "%20").statusCode()).isEqualTo(400);
        assertThat(server.get(address + held).statusCode()).as(held).isEqualTo(200);
    }

    private JsonNode verified(String name, byte[] content) {
        HttpResponse<String> answer = server.post("/api/v1/verify?name=" + name, "application/octet-stream", content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiServer.json(answer);
    }

    private static byte[] archive(String behind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : List.of("datapackage.json", "observations.csv", "series.csv", "sources.csv")) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(Files.readAllBytes(TREATY.resolve(file)));
                zip.write((file.startsWith("obs") ? behind : "").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
