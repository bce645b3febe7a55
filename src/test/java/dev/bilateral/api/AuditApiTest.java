package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.security.Account;
import dev.bilateral.security.Role;
import dev.bilateral.security.repository.AccountRepository;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;

@WithServer
class AuditApiTest {

    private static final String ADMIN = "admin:not-used-here";

    @LocalServerPort
    private int port;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Test
    void nobody_but_an_admin_reads_the_trail() throws Exception {
        assertThat(get("/api/v1/audit.csv", Optional.empty()).statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/audit.json", Optional.of("admin:wrong")).statusCode())
                .isEqualTo(401);

        accounts.add(
                new Account("audit-steward", Role.STEWARD, Instant.EPOCH), encoder.encode("not an admin password"));
        try {
            Optional<String> steward = Optional.of("audit-steward:not an admin password");
            assertThat(get("/api/v1/datasets", steward).statusCode()).isEqualTo(200);
            assertThat(get("/api/v1/audit.csv", steward).statusCode()).isEqualTo(403);
            assertThat(get("/api/v1/audit.json", steward).statusCode()).isEqualTo(403);
        } finally {
            accounts.remove("audit-steward");
        }
    }

    @Test
    void the_file_holds_exactly_what_the_filter_lets_through() throws Exception {
        trail.record("audit-api", Action.PUBLISHED_VERSION, "sample 2026-03-31 from sample.zip sha256:01");
        trail.record("audit-api", Action.WITHDREW_VERSION, "=sample 2026-03-31: misread, \"twice\"");

        HttpResponse<String> csv = get("/api/v1/audit.csv?who=audit-api&profile=excel", Optional.of(ADMIN));
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(csv.body().split("\r\n"))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines[0]).endsWith("at,who,action,subject"))
                .satisfies(lines -> assertThat(lines[1])
                        .endsWith("Z,audit-api,withdrew-version,\"'=sample 2026-03-31: misread, \"\"twice\"\"\""));

        JsonNode json = ApiServer.json(get("/api/v1/audit.json?who=audit-api&find=ZIP", Optional.of(ADMIN)));
        assertThat(json.get("rows").size()).isEqualTo(1);
        assertThat(json.get("rows").get(0).get("action").stringValue()).isEqualTo("published-version");
        assertThat(json.get("address").stringValue()).isEqualTo("/api/v1/audit.json?who=audit-api&find=ZIP");
    }

    @Test
    void what_the_filter_can_not_be_is_named() throws Exception {
        HttpResponse<String> action = get("/api/v1/audit.csv?action=published", Optional.of(ADMIN));
        assertThat(action.statusCode()).isEqualTo(400);
        assertThat(action.body()).contains("published-version");
        assertThat(get("/api/v1/audit.csv?from=yesterday", Optional.of(ADMIN)).statusCode())
                .isEqualTo(400);
        assertThat(get("/api/v1/audit.csv?whom=anna", Optional.of(ADMIN)).statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> get(String address, Optional<String> account) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        account.ifPresent(one -> request.header(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(one.getBytes(StandardCharsets.UTF_8))));
        return HttpClient.newHttpClient().send(request.GET().build(), BodyHandlers.ofString());
    }
}
