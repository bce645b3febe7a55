package dev.bilateral.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.BilateralApplication;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rules as a client meets them, on a running server that asks the API's callers for an account. */
@SpringBootTest(
        classes = BilateralApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "bilateral.folder=target/browser-folder",
            "spring.datasource.url=jdbc:h2:mem:security;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "bilateral.admin-password=first password",
            "bilateral.api.anonymous=false"
        })
class SecurityIT {

    private static final String UNKNOWN = "/api/v1/no-such-thing";

    @LocalServerPort
    private int port;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void screens_are_open_and_cannot_be_framed() throws Exception {
        HttpResponse<String> answer = get("/scenarios");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(csp -> assertThat(csp).contains("frame-ancestors 'none'"));
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void the_api_without_an_account_is_a_problem_document_and_no_sign_in_page() throws Exception {
        HttpResponse<String> answer = get(UNKNOWN);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("\"status\":401");
    }

    @Test
    void the_api_with_an_account_answers_and_an_unknown_path_is_a_problem_document() throws Exception {
        HttpResponse<String> answer = client.send(
                request(UNKNOWN)
                        .header("Authorization", basic("admin", "first password"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void the_api_takes_no_session_for_an_account() throws Exception {
        signIn("first password", "/gas?gas.rampYears=12");

        assertThat(get(UNKNOWN).statusCode()).isEqualTo(401);
    }

    @Test
    void five_wrong_passwords_are_free_and_more_of_them_have_to_wait() throws Exception {
        List<Integer> answers = new ArrayList<>();
        HttpResponse<String> last;
        do {
            last = client.send(
                    request(UNKNOWN)
                            .header("Authorization", basic("guess", "wrong"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            answers.add(last.statusCode());
        } while (last.statusCode() == 401 && answers.size() < 15);

        assertThat(answers).startsWith(401, 401, 401, 401, 401).endsWith(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(last.body()).contains("the next try has to wait");
    }

    @Test
    void health_is_open_and_the_rest_of_the_actuator_is_not() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void the_sign_in_page_is_ours() throws Exception {
        HttpResponse<String> answer = get("/login");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("VAADIN").doesNotContain("Please sign in");
    }

    @Test
    void signing_in_leads_back_to_the_edits_it_began_at() throws Exception {
        HttpResponse<String> answer = signIn("first password", "/gas?v=1&gas.rampYears=12");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/gas?v=1&gas.rampYears=12"));
    }

    @Test
    void signing_in_never_leads_to_another_site() throws Exception {
        HttpResponse<String> answer = signIn("first password", "//evil.example/");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("evil"));
    }

    @Test
    void a_wrong_password_keeps_the_name_that_was_typed_for_one_more_try() throws Exception {
        signIn("wrong", "");

        assertThat(get("/login?error=").body()).contains("\"value\":\"admin\"");
        assertThat(get("/login").body()).doesNotContain("\"value\":\"admin\"");
    }

    @Test
    void a_wrong_password_keeps_the_way_back() throws Exception {
        HttpResponse<String> answer = signIn("wrong", "/gas?v=1");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error=&from=%2Fgas%3Fv%3D1"));
    }

    @Test
    void a_sign_in_that_another_site_sends_is_refused() throws Exception {
        assertThat(signInFrom("Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(signInFrom("Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
        assertThat(signInFrom("Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(signInFrom("Origin", "http://localhost:1").statusCode()).isEqualTo(403);

        HttpResponse<String> answer = signInFrom("Origin", "null");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("another site");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_sign_in_from_the_own_page_goes_on() throws Exception {
        assertThat(signInFrom("Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(302);
        assertThat(signInFrom("Origin", "http://localhost:" + port).statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> signInFrom(String header, String value) throws Exception {
        return client.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=admin&password=" + encoded("first password")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String password, String from) throws Exception {
        String form = "username=admin&password=" + encoded(password) + "&from=" + encoded(from);
        return client.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "application/json, text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
