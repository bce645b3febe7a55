package dev.bilateral.api;

import static dev.bilateral.api.ApiServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotMaker;
import dev.bilateral.snapshot.SnapshotService;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithServer
class SnapshotApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private FigureStates states;

    @Autowired
    private SnapshotMaker maker;

    @Autowired
    private FrozenStates frozen;

    @Autowired
    private SnapshotService snapshots;

    private ApiServer api;
    private Snapshot snapshot;
    private String address;

    @BeforeEach
    void record() {
        api = new ApiServer(port);
        Figure gas =
                figures.stream().filter(f -> f.id().equals("gas")).findFirst().orElseThrow();
        Map<String, List<String>> edited = Map.of("gas.rampYears", List.of("12"));
        snapshot = maker.of(
                frozen.of(gas, gas.tables(states.read(gas, edited).state().orElseThrow())));
        snapshots.record(snapshot);
        address = "/api/v1/snapshots/" + snapshot.id();
    }

    @Test
    void a_snapshot_tells_what_it_froze_and_who_recorded_it() {
        JsonNode found = api.json(address);

        assertThat(found.get("address").stringValue()).isEqualTo(address);
        assertThat(found.get("archive").stringValue()).isEqualTo(address + ".zip");
        assertThat(found.get("figure").stringValue()).isEqualTo("gas");
        assertThat(found.get("view").stringValue())
                .isEqualTo(snapshot.address())
                .endsWith("gas.rampYears=12");
        assertThat(found.get("manifest").get("files")).hasSize(snapshot.files().size() - 1);
        assertThat(found.get("records").get(0).get("who").stringValue()).isEmpty();
    }

    @Test
    void the_archive_is_what_was_made_and_is_kept_for_good() {
        HttpResponse<byte[]> zip = api.bytes(address + ".zip");

        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(zip.body()).isEqualTo(snapshot.zip());
        assertThat(header(zip, "Content-Type")).isEqualTo("application/zip");
        assertThat(header(zip, "Content-Disposition")).contains("attachment", snapshot.fileName());
        assertThat(header(zip, "Cache-Control")).contains("immutable");
        assertThat(api.get(address + ".zip", "If-None-Match", header(zip, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_new_record_is_a_new_answer() {
        HttpResponse<String> before = api.get(address);

        assertThat(header(before, "Cache-Control")).isEqualTo("no-cache");
        assertThat(api.get(address, "If-None-Match", header(before, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void anybody_can_check_the_signature_with_the_public_key() throws Exception {
        JsonNode found = api.json(address);
        JsonNode key = api.json("/api/v1/keys").get("keys").get(0);

        Signature check = Signature.getInstance(key.get("algorithm").stringValue());
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(
                        Base64.getDecoder().decode(key.get("publicKey").stringValue()))));
        check.update(snapshot.manifest());

        assertThat(found.get("signingKey")).isEqualTo(key.get("id"));
        assertThat(api.bytes(address + ".sig").body())
                .isEqualTo(Base64.getDecoder().decode(found.get("signature").stringValue()));
        assertThat(check.verify(
                        Base64.getDecoder().decode(found.get("signature").stringValue())))
                .isTrue();
    }

    @Test
    void what_is_not_on_record_is_a_problem_that_names_it() {
        for (String unknown : List.of("0000000000", "nothing", "0000000000.zip", "nothing.zip", "%20", "a.zip.zip")) {
            HttpResponse<String> answer = api.get("/api/v1/snapshots/" + unknown);
            assertThat(answer.statusCode()).as(unknown).isEqualTo(404);
            assertThat(header(answer, "Content-Type")).as(unknown).startsWith("application/problem+json");
        }
        assertThat(api.get("/api/v1/snapshots/nothing").body()).contains("There is no snapshot");
        assertThat(api.get(address + ".csv").statusCode()).isEqualTo(404);
        assertThat(api.get(address + "?show=annual").statusCode()).isEqualTo(400);
    }

    @Test
    void nothing_can_be_changed_here() {
        for (String path : List.of(address, address + ".zip", "/api/v1/keys")) {
            for (String method : List.of("POST", "PUT", "DELETE")) {
                assertThat(api.method(method, path).statusCode())
                        .as(method + path)
                        .isEqualTo(405);
            }
        }
        RecordedSnapshot still = snapshots.find(snapshot.id()).orElseThrow();
        assertThat(still.manifest()).isEqualTo(new String(snapshot.manifest(), StandardCharsets.UTF_8));
    }
}
