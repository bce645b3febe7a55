package dev.bilateral.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.BilateralApplication;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** The server's own sessions, which a test without one can only imitate. */
@SpringBootTest(
        classes = BilateralApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "bilateral.folder=target/browser-folder",
            "spring.datasource.url=jdbc:h2:mem:sessions;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "bilateral.admin-password=first-password"
        })
class SessionEndIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void a_changed_account_loses_its_session_and_keeps_its_way_back() throws Exception {
        send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=admin&password=first-password"))
                .build());
        String session = cookies.getCookieStore().getCookies().toString();
        send(request("/gas?v=1&gas.rampYears=12").build());
        assertThat(cookies.getCookieStore().getCookies()).hasToString(session);

        transactions.executeWithoutResult(status -> events.publishEvent(new AccountChanged("admin")));

        HttpResponse<String> answer = send(request("/gas?v=1&gas.rampYears=12").build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(cookies.getCookieStore().getCookies().toString()).isNotEqualTo(session);
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }
}
