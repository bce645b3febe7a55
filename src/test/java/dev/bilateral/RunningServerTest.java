package dev.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the settings make of a server that runs. */
class RunningServerTest {

    @Test
    void the_pool_speaks_once_the_server_runs() {
        try (var running = start()) {
            assertThat(running.isActive()).isTrue();
            assertThat(LoggerFactory.getLogger("com.zaxxer.hikari.pool.HikariPool")
                            .isWarnEnabled())
                    .isTrue();
        }
    }

    @Test
    void a_caller_cannot_choose_an_address() throws Exception {
        assertThat(callerSeen()).isNotEqualTo("203.0.113.7");
    }

    @Test
    void behind_a_proxy_callers_are_told_apart_where_it_is_asked_for() throws Exception {
        assertThat(callerSeen("--BILATERAL_FORWARD_HEADERS=native")).isEqualTo("203.0.113.7");
    }

    private static String callerSeen(String... arguments) throws Exception {
        try (var running = start(arguments);
                HttpClient client = HttpClient.newHttpClient()) {
            String port = running.getEnvironment().getRequiredProperty("local.server.port");
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .header("X-Forwarded-For", "203.0.113.7")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Web.class)
                .web(WebApplicationType.SERVLET)
                .properties("bilateral.folder=unused")
                .run(Stream.concat(Stream.of("--server.port=0"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    @Import(LogsAfterStart.class)
    static class Web {
        @Bean
        ServletRegistrationBean<HttpServlet> caller() {
            return new ServletRegistrationBean<>(new Caller(), "/");
        }
    }

    private static final class Caller extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write(request.getRemoteAddr());
        }
    }
}
