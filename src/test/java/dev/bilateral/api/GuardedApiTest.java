package dev.bilateral.api;

import static dev.bilateral.api.ApiServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.BilateralApplication;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.RowPage;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.VersionFiles;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A server that answers nobody without a name, and whose store of published rows fails. */
@SpringBootTest(
        classes = {BilateralApplication.class, GuardedApiTest.Failing.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:guarded;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "bilateral.admin-password=first password",
            "bilateral.api.anonymous=false",
            "vaadin.productionMode=true"
        })
class GuardedApiTest {

    private static final String SECRET = "table observation at 10.0.0.7";
    private static final String PINNED = "/api/v1/datasets/trade-turnover/2026-03-31";

    @LocalServerPort
    private int port;

    @Test
    void nobody_is_answered_without_a_name() {
        HttpResponse<String> response = new ApiServer(port).get("/api/v1/scenarios/stated-ramp/1");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(response, "WWW-Authenticate")).startsWith("Basic");
        assertThat(header(response, "Cache-Control")).doesNotContain("public", "immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/scenarios/stated-ramp/1", "/api/v1/scenarios", "/api/v1/projections/gas.csv"})
    void what_is_told_to_someone_is_kept_for_nobody_else(String address) {
        HttpResponse<String> response = get(address);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Cache-Control")).contains("private").doesNotContain("public");
        assertThat(header(response, "Vary")).containsIgnoringCase("Authorization");
        HttpResponse<String> again =
                new ApiServer(port).get(address, "Authorization", admin(), "If-None-Match", header(response, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "Cache-Control")).isEqualTo(header(response, "Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PINNED + "/observations.csv",
                PINNED + "/observations.json",
                PINNED + "/datapackage.zip",
                "/api/fault"
            })
    void a_fault_says_no_more_than_that_and_is_not_kept(String address) {
        HttpResponse<String> response = get(address);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(ApiServer.json(response).get("status").intValue()).isEqualTo(500);
        assertThat(response.body()).doesNotContain(SECRET).doesNotContain("Exception");
        assertThat(header(response, "Cache-Control")).doesNotContain("public", "immutable", "max-age=31536000");
        assertThat(response.headers().map()).doesNotContainKeys("etag", "link", "content-disposition");
    }

    @Test
    void a_status_that_is_meant_stays() {
        assertThat(get("/api/gone").statusCode()).isEqualTo(410);
    }

    private HttpResponse<String> get(String address) {
        return new ApiServer(port).get(address, "Authorization", admin());
    }

    private static String admin() {
        return "Basic " + Base64.getEncoder().encodeToString("admin:first password".getBytes(StandardCharsets.UTF_8));
    }

    @TestConfiguration
    static class Failing {

        @Bean
        @Primary
        DatasetContents failingContents() {
            return new DatasetContents() {
                @Override
                public RowPage page(DatasetId dataset, DatasetVersionId version, int afterN, int limit) {
                    throw new IllegalStateException(SECRET);
                }

                @Override
                public List<Source> sources(DatasetId dataset, DatasetVersionId version) {
                    throw new IllegalStateException(SECRET);
                }

                @Override
                public InputStream open(DatasetId dataset, DatasetVersionId version, String path) {
                    throw new IllegalStateException(SECRET);
                }

                @Override
                public List<PackageFile> files(DatasetId dataset, DatasetVersionId version) {
                    throw new IllegalStateException(SECRET);
                }
            };
        }

        @Bean
        @Primary
        VersionFiles failingFiles() {
            return version -> {
                throw new IllegalStateException(SECRET);
            };
        }

        @Bean
        Faults faults() {
            return new Faults();
        }
    }

    @RestController
    static class Faults {

        @GetMapping("/api/fault")
        String fault() {
            throw new IllegalStateException(SECRET);
        }

        @GetMapping("/api/gone")
        String gone() {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
    }
}
