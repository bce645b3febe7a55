package dev.bilateral.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** How long the server remembers whom. */
@Import(SessionTimeIT.Sessions.class)
class SessionTimeIT extends BrowserTest {

    private static final int HALF_AN_HOUR = 30 * 60;

    @LocalServerPort
    private int port;

    @Autowired
    private Sessions sessions;

    @BeforeEach
    void forget() {
        sessions.begun.clear();
    }

    @Test
    void whoever_fetches_a_page_and_never_answers_is_soon_forgotten() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/gas"))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }

        assertThat(sessions.begun)
                .singleElement()
                .satisfies(session -> assertThat(session.getMaxInactiveInterval())
                        .isEqualTo(Math.toIntExact(FirstAnswer.UNANSWERED.toSeconds())));
    }

    @Test
    void a_browser_that_has_shown_the_page_is_remembered_for_the_usual_time() {
        Page page = open("/gas");
        page.waitForCondition(() -> sessions.begun.getFirst().getMaxInactiveInterval() == HALF_AN_HOUR);

        assertThat(sessions.begun).hasSize(1);
    }

    @TestConfiguration
    static class Sessions implements HttpSessionListener {

        private final List<HttpSession> begun = new CopyOnWriteArrayList<>();

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            begun.add(event.getSession());
        }
    }
}
