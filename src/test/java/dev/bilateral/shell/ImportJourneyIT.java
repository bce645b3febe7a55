package dev.bilateral.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.bilateral.dataset.imports.CustomsTable;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Tables of somebody else on their way to versions, on screens alone. */
@TestPropertySource(
        properties = {
            "bilateral.folder=target/import-journey-${random.uuid}",
            "spring.datasource.url=jdbc:h2:mem:import;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class ImportJourneyIT extends BrowserTest {

    private static final String SLIP = "Calendar year;Delivered\n2018;58.7\n2019;28.5\n2020;59.1\n2021;59.3\n";

    @Test
    void a_slip_is_found_let_stand_with_a_reason_and_published_and_open_figures_are_told() {
        Page page = open("/datasets/reference-pipelines/import");
        signIn(page);
        Page figure = page.context().newPage();
        figure.navigate("/gas");
        assertThat(figure.locator("bilateral-chart svg").first()).isVisible();

        upload(page, new FilePayload("operator.csv", "text/csv", SLIP.getBytes(StandardCharsets.UTF_8)));
        from(page, "period_start", "column:Calendar year");
        from(page, "period_end", "column:Calendar year");
        from(page, "value", "column:Delivered");
        always(page, "series", "nord-stream-1-flow");
        always(page, "unit", "bcm/yr");
        always(page, "speaker", "Operator");
        from(page, "source", "new");
        write(page, "Title of the source", "Annual report of the operator");
        write(page, "Published on", "2022-02");
        press(page, "Import");

        assertThat(page.locator("main")).containsText("0 errors, 1 warning");
        assertThat(page.locator("main")).containsText("28.5");
        write(page, "Reason for line 3, value", "The report prints 28.5; 58.5 elsewhere.");
        page.reload();
        assertThat(page.getByLabel("Reason for line 3, value")).hasValue("The report prints 28.5; 58.5 elsewhere.");

        goOn(page, "Difference");
        assertThat(page.locator("main")).containsText("4 added");
        goOn(page, "Note");
        write(page, "What this version changes, and why", "The operator’s annual report.");
        page.reload();
        assertThat(page.getByLabel("What this version changes, and why")).hasValue("The operator’s annual report.");
        goOn(page, "Publish");
        press(page, "Publish");

        page.waitForURL(Pattern.compile(".*/datasets/reference-pipelines/\\d{4}-\\d\\d-\\d\\d(\\.\\d+)?"));
        String version = page.url().substring(page.url().lastIndexOf('/') + 1);
        assertThat(page.locator("main")).containsText("The operator’s annual report.");
        assertThat(page.locator("main")).containsText("The report prints 28.5; 58.5 elsewhere.");
        assertThat(figure.locator("main")).containsText("Newer: ");
        assertThat(figure.locator("main")).containsText(version);
        page.navigate("/datasets");
        assertThat(page.locator("main")).containsText(version);
    }

    @Test
    void a_figure_from_a_new_document_is_typed_in_with_its_source_and_published() {
        Page page = open("/datasets/settlement-share/import");
        signIn(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Edit version .*")))
                .click();
        press(page, "Add a row");
        fill(page, "observations-id", "monday-settlement-share-2026");
        fill(page, "observations-series", "settlement-national-currency-share");
        fill(page, "observations-speaker", "Customs service");
        fill(page, "observations-stated_on", "2026-04-06");
        fill(page, "observations-value", "96.5");
        fill(page, "observations-qualifier", "exact");
        fill(page, "observations-unit", "percent");
        fill(page, "observations-modality", "reported");
        fill(page, "observations-source", "customs-2026-04");
        assertThat(page.locator("#observations-source-error")).not().isEmpty();

        press(page, "Add “customs-2026-04” to sources.csv");
        assertThat(page.locator("#observations-source-error")).isEmpty();
        fill(page, "sources-title", "Monthly bulletin");
        fill(page, "sources-publisher", "Customs service");
        fill(page, "sources-published", "2026-04-06");
        assertThat(page.locator("main")).containsText("1 error");
        fill(page, "sources-kind", "statistics");
        assertThat(page.locator("main nav")).not().containsText("1 error");

        goOn(page, "Checks");
        assertThat(page.locator("main")).containsText("0 errors");
        goOn(page, "Difference");
        assertThat(page.locator("main")).containsText("customs-2026-04");
        goOn(page, "Note");
        write(page, "What this version changes, and why", "The customs figure of Monday.");
        goOn(page, "Publish");
        press(page, "Publish");

        page.waitForURL(Pattern.compile(".*/datasets/settlement-share/\\d{4}-\\d\\d-\\d\\d(\\.\\d+)?"));
        assertThat(page.locator("main")).containsText("The customs figure of Monday.");
        String rows = page.url().replace("/datasets/", "/api/v1/datasets/") + "/observations.csv";
        Assertions.assertThat(page.request().get(rows).text()).contains("customs-2026-04");
    }

    @Test
    void twenty_thousand_rows_of_a_customs_table_bring_their_series_and_source_along() {
        Page page = open("/datasets/trade-turnover/import");
        signIn(page);

        upload(page, new FilePayload("zoll.csv", "text/csv", CustomsTable.bytes()));
        assertThat(page.locator("main")).containsText("The file is no UTF-8.");
        assertThat(page.locator("main")).containsText("Müllereierzeugnisse (Kapitel 2)");
        from(page, "series", "named:Warengruppe");
        from(page, "period_start", "column:Zeitraum");
        from(page, "period_end", "column:Zeitraum");
        from(page, "value", "column:Wert (1000 USD)");
        from(page, "speaker", "column:Zollamt");
        always(page, "unit", "usd-thousand");
        from(page, "source", "new");
        write(page, "Title of the source", "Außenhandel nach Warengruppen");
        write(page, "Publisher", "Zollverwaltung");
        write(page, "Published on", "2026-03");
        page.getByLabel("How the file writes numbers").first().selectOption("POINTS");
        press(page, "Import");

        assertThat(page.locator("main")).containsText("0 errors");
        goOn(page, "Difference");
        assertThat(page.locator("main")).containsText("added");
        goOn(page, "Note");
        write(page, "What this version changes, and why", "Figures of the customs service.");
        goOn(page, "Publish");
        press(page, "Publish");

        page.waitForURL(Pattern.compile(".*/datasets/trade-turnover/\\d{4}-\\d\\d-\\d\\d(\\.\\d+)?"));
        assertThat(page.locator("main")).containsText("Figures of the customs service.");
    }

    private static void signIn(Page page) {
        page.getByLabel(Pattern.compile("name", Pattern.CASE_INSENSITIVE))
                .first()
                .fill("admin");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/import.*"));
    }

    private static void upload(Page page, FilePayload file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        page.getByLabel("Where value comes from").waitFor();
    }

    private static void from(Page page, String column, String origin) {
        page.getByLabel("Where " + column + " comes from").selectOption(origin);
    }

    private static void always(Page page, String column, String text) {
        from(page, column, "always");
        write(page, column + " in every row", text);
    }

    private static void write(Page page, String label, String text) {
        page.getByLabel(label).first().fill(text);
        page.getByLabel(label).first().blur();
    }

    private static void fill(Page page, String id, String text) {
        page.locator("#" + id).fill(text);
        page.locator("#" + id).blur();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void goOn(Page page, String step) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on: " + step))
                .click();
    }
}
