package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.Drafts;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithServer
class ChecksApiTest {

    private static final String CHECKS = "/api/v1/datasets/reference-pipelines/checks";
    private static final String TABLE = "/api/v1/datasets/reference-pipelines/2026-03-31/datapackage.zip";

    private static final String ACCOUNT =
            "Basic " + Base64.getEncoder().encodeToString("admin:not-used-here".getBytes(StandardCharsets.UTF_8));
    private static final byte[] TOO_FEW = "id\n".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Value("${bilateral.checks.most}")
    private int most;

    private ApiServer server;

    @BeforeEach
    void connect() {
        server = new ApiServer(port);
    }

    @Test
    void nobody_without_a_name_has_a_file_checked() {
        assertThat(server.post(CHECKS, "text/csv", new byte[] {'a'}).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_package_as_published_has_no_finding_and_nothing_is_stored() throws Exception {
        HttpResponse<String> answer =
                post("application/zip", server.bytes(TABLE).body());

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode json = ApiServer.json(answer);
        assertThat(json.get("errors").intValue()).isZero();
        assertThat(json.get("warnings").intValue()).isZero();
        assertThat(json.get("findings").size()).isZero();
        assertThat(json.get("hash").stringValue()).startsWith("sha256:");
        assertThat(drafts.open()).isEmpty();
    }

    @Test
    void every_finding_has_file_line_column_value_and_rule() throws Exception {
        String sources = """
                id,title,publisher,author,published,url,kind,founding,restricted,note
                a,A paper,,,5-Apr,,press,false,,
                """;

        JsonNode json = ApiServer.json(post("text/csv", sources.getBytes(StandardCharsets.UTF_8)));

        JsonNode first = json.get("findings").get(json.get("findings").size() - 1);
        assertThat(first.get("severity").stringValue()).isEqualTo("error");
        assertThat(first.get("file").stringValue()).isEqualTo("sources.csv");
        assertThat(first.get("line").intValue()).isEqualTo(2);
        assertThat(first.get("column").stringValue()).isEqualTo("published");
        assertThat(first.get("value").stringValue()).isEqualTo("5-Apr");
        assertThat(first.get("rule").stringValue()).startsWith("a spreadsheet has made a date");
    }

    @Test
    void a_table_of_a_header_alone_is_told_what_it_would_remove() throws Exception {
        String header = String.join(",", DraftPart.OBSERVATIONS.columns()) + "\n";

        JsonNode json = ApiServer.json(post("text/csv", header.getBytes(StandardCharsets.UTF_8)));

        assertThat(json.get("errors").intValue()).isZero();
        assertThat(json.get("warnings").intValue()).isEqualTo(1);
        JsonNode only = json.get("findings").get(0);
        assertThat(only.get("file").stringValue()).isEqualTo("observations.csv");
        assertThat(only.get("rule").stringValue())
                .matches("(\\d+) of the \\1 observations of version 2026-03-31 are missing here, and would be removed");
    }

    @Test
    void a_file_that_is_no_table_of_ours_is_refused_with_what_to_do() throws Exception {
        HttpResponse<String> answer = post("text/csv", "Year,Amount\n2019,4\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("mapped to ours first");
    }

    @Test
    @Timeout(60)
    void who_sends_a_file_while_as_many_as_may_be_are_on_their_way_is_told_how_many_may_be() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < most; i++) {
                slow.add(begun(TOO_FEW.length));
            }
            HttpResponse<String> answer;
            do {
                answer = post("text/csv", TOO_FEW);
            } while (answer.statusCode() != 429);
            assertThat(answer.body()).contains("Here " + most + " files are checked at a time");

            for (Socket one : slow) {
                one.getOutputStream().write(TOO_FEW);
                assertThat(new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 ")
                        .doesNotStartWith("HTTP/1.1 429");
            }
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
        assertThat(post("text/csv", TOO_FEW).statusCode()).isNotEqualTo(429);
    }

    /** A request whose body is still to come. */
    private Socket begun(int length) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.getOutputStream().write("""
                        POST %s HTTP/1.1\r
                        Host: localhost\r
                        Authorization: %s\r
                        Content-Type: text/csv\r
                        Content-Length: %d\r
                        Connection: close\r
                        \r
                        """.formatted(CHECKS, ACCOUNT, length).getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private HttpResponse<String> post(String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + CHECKS))
                .header("Content-Type", type)
                .header("Authorization", ACCOUNT)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
