package dev.bilateral.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A foreign table on its way to a version. */
@TestPropertySource(
        properties = {
            "bilateral.folder=target/import-journey-${random.uuid}",
            "spring.datasource.url=jdbc:h2:mem:import;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class ImportJourneyIT extends BrowserTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void a_table_of_somebody_else_is_mapped_checked_compared_and_published() {
        Page page = open("/datasets/trade-turnover/import");
        page.getByLabel(Pattern.compile("name", Pattern.CASE_INSENSITIVE))
                .first()
                .fill("admin");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/datasets/trade-turnover/import.*"));
        assertFlawless(page);

        page.locator("input[type=file]").setInputFiles(new FilePayload("customs.csv", "text/csv", customs()));
        page.getByLabel("Where period_start comes from").selectOption("column:Year");
        page.getByLabel("Where period_end comes from").selectOption("column:Year");
        page.getByLabel("Where value comes from").selectOption("column:Amount");
        page.getByLabel("Where speaker comes from").selectOption("column:Partner");
        page.getByLabel("series in every row").fill("trade-turnover");
        page.getByLabel("unit in every row").fill("usd-bn/yr");
        page.getByLabel("source in every row").fill("5-tv-2025-12-12");
        assertFlawless(page);
        page.getByText("Import", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("main")).containsText("0 errors");
        page.getByLabel("Reason for all warnings without one of their own").fill("As the customs service says.");
        page.getByLabel("Reason for all warnings without one of their own").blur();
        assertFlawless(page);
        step(page, "Difference");
        assertThat(page.locator("main")).containsText("20000 added");
        assertFlawless(page);
        step(page, "Note");
        page.getByLabel("What this version changes, and why").fill("Figures of the customs service.");
        page.getByLabel("What this version changes, and why").blur();
        assertFlawless(page);
        step(page, "Publish");
        assertFlawless(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish"))
                .click();

        assertThat(page.locator("main h1")).containsText("version 2");
        assertThat(page.locator("main")).containsText("Figures of the customs service.");
    }

    private static byte[] customs() {
        return ("Year;Amount;Partner\n"
                        + IntStream.range(0, 20_000)
                                .mapToObj(i -> (1990 + i % 30) + ";" + (2 + i % 7 / 10.0) + ";Office " + i)
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void step(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on: " + name))
                .click();
    }

    private static void assertFlawless(Page page) {
        for (int width : new int[] {390, 1440}) {
            page.setViewportSize(width, 900);
            Assertions.assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                    .as("%s at %d", page.url(), width)
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
        }
    }
}
