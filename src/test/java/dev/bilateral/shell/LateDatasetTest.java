package dev.bilateral.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;

/** The shipped datasets, of which two begin a year after the others: what is told of a day in between. */
@WholeApplication
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:late;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@WithAnonymousUser
class LateDatasetTest extends SpringBrowserlessTest {

    private static final String BETWEEN = "2025-06-01";

    @TempDir
    static Path folder;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private NewestSource newest;

    @Autowired
    private DatasetService datasets;

    @DynamicPropertySource
    static void datasets(DynamicPropertyRegistry properties) {
        try {
            FileSystemUtils.copyRecursively(Path.of("datasets"), folder);
            FileSystemUtils.deleteRecursively(folder.resolve("trade-turnover/2025-02-01"));
            FileSystemUtils.deleteRecursively(folder.resolve("treaty/2025-02-01"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(Files.exists(folder.resolve("treaty/2026-03-31"))).isTrue();
        properties.add("bilateral.datasets", folder::toString);
    }

    @ParameterizedTest
    @CsvSource({"'',trade-turnover", "trade,trade-turnover", "context,trade-turnover"})
    void a_screen_before_a_dataset_that_it_needs_names_it_and_its_first_day(String screen, String dataset) {
        UI.getCurrent().navigate(screen, asOf(BETWEEN));

        LateDatasetPage page = find(LateDatasetPage.class).single();
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.getPageTitle()).contains("(" + dataset + ")", "2026-03-31");
    }

    @Test
    void of_a_source_that_names_a_month_the_age_is_a_bound() {
        Pins first = datasets.asOf(LocalDate.of(2025, 2, 1)).orElseThrow();

        assertThat(newest.line(first, DatasetVersionId.of("2025-02-01")))
                .containsPattern("newest source Jan\\h2025, at least [\\d\\h]+ days ago");
        assertThat(newest.line(datasets.newest(), DatasetVersionId.of("2026-03-31")))
                .containsPattern("newest source 12\\hMar\\h2026, [\\d\\h]+ days ago");
    }

    @Test
    void the_page_leads_to_the_same_screen_from_the_first_day_with_the_same_edits() {
        UI.getCurrent()
                .navigate(
                        "trade",
                        QueryParameters.simple(Map.of("asOf", BETWEEN, "trade.growth", "3", "scenario", "fast-build")));

        String way = find(LateDatasetPage.class).single().getElement().getOuterHTML();
        assertThat(find(LateDatasetPage.class).single().getElement().getTextRecursively())
                .contains("as of " + Text.date(LocalDate.of(2026, 3, 31)));
        assertThat(way)
                .contains("asOf=2026-03-31", "trade.growth=3", "scenario=fast-build")
                .doesNotContain(BETWEEN);
        UI.getCurrent().navigate("trade", asOf("2026-03-31"));
        assertThat(find(LateDatasetPage.class).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gas", "settlement", "scenarios", "scenarios/stated-ramp", "datasets", "datasets/treaty"})
    void a_screen_that_needs_neither_is_shown(String screen) {
        UI.getCurrent().navigate(screen, asOf(BETWEEN));

        assertThat(find(LateDatasetPage.class).all()).isEmpty();
        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(find(Anchor.class).all()).isNotEmpty();
    }

    @Test
    void the_interface_answers_with_a_problem_that_names_it_too() throws Exception {
        MockMvc server = MockMvcBuilders.webAppContextSetup(application).build();

        server.perform(get("/api/v1/projections/trade.csv?asOf=" + BETWEEN))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.problems[0].value").value("trade-turnover"))
                .andExpect(jsonPath("$.problems[0].known[0]").value("2026-03-31"));
        server.perform(get("/api/v1/projections/gas.csv?asOf=" + BETWEEN)).andExpect(status().isOk());
    }

    private static QueryParameters asOf(String day) {
        return QueryParameters.of("asOf", day);
    }
}
