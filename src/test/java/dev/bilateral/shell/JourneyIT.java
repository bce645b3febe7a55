package dev.bilateral.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people come for, from the first click to the last. */
class JourneyIT extends BrowserTest {

    private static final String CHART = "bilateral-chart svg";

    @Test
    void a_bare_address_fills_in_scenario_revision_and_pins() {
        Page page = open("/gas");

        page.waitForURL(
                Pattern.compile(".*/gas\\?v=1&scenario=stated-ramp&revision=1&pins=.*gas-pipeline:2026-03-31.*"));
    }

    @Test
    void an_edit_moves_the_chart_and_the_address_and_survives_a_reload() {
        Page page = open("/gas");
        page.locator(CHART).first().waitFor();
        int entries = (int) page.evaluate("() => history.length");

        field(page, "Ramp length").fill("12");

        assertThat(page.locator(".subtitle")).containsText("2040");
        page.waitForURL(Pattern.compile(".*gas\\.rampYears=12.*"));
        assertThat(page.evaluate("() => history.length")).isEqualTo(entries);
        assertThat(page.locator(".assumptions-head .revision")).hasText("r1 with 1 unsaved edit");

        page.reload();

        assertThat(field(page, "Ramp length")).hasValue("12");
        assertThat(page.locator(".subtitle")).containsText("2040");
    }

    @Test
    void the_first_screen_is_put_in_place_once_so_that_early_typing_keeps_its_focus() {
        Page page = open("/gas", """
                window.takenOut = 0;
                new MutationObserver(changes => {
                  for (const change of changes) {
                    if (change.target.id === 'outlet') window.takenOut += change.removedNodes.length;
                  }
                }).observe(document, { childList: true, subtree: true });
                window.addEventListener('vaadin-router-location-changed', () =>
                  setTimeout(() => { window.arrived = true; }));
                """);

        page.waitForFunction("() => window.arrived");

        assertThat(page.evaluate("() => window.takenOut")).isEqualTo(0);
    }

    @Test
    void arrow_keys_step_a_number() {
        Page page = open("/gas");
        Locator field = field(page, "Ramp length");

        field.press("ArrowUp");
        assertThat(field).hasValue("11");
        assertThat(page.locator(".subtitle")).containsText("2039");

        field.press("ArrowDown");
        field.press("ArrowDown");
        assertThat(field).hasValue("9");
    }

    @Test
    void edits_go_along_to_the_next_screen() {
        Page page = open("/gas");
        field(page, "Ramp length").fill("12");
        assertThat(page.locator(".subtitle")).containsText("2040");

        page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Screens"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Trade"))
                .click();

        page.waitForURL(Pattern.compile(".*/trade\\?.*gas\\.rampYears=12.*"));
        assertThat(page.locator(".assumptions-head .revision")).containsText("1 unsaved edit");
    }

    @Test
    void what_can_not_be_used_stays_in_its_field_and_leaves_the_chart_alone() {
        Page page = open("/gas");
        String before = page.locator(".subtitle").textContent();

        field(page, "Ramp length").fill("twelve");

        assertThat(page.locator("#assumption-gas-rampYears-error")).containsText("You typed \"twelve\".");
        assertThat(field(page, "Ramp length")).hasValue("twelve");
        assertThat(page.locator(".subtitle")).hasText(before);
    }

    @Test
    void the_last_usable_value_of_a_field_survives_a_reload_beside_what_stands_in_it() {
        Page page = open("/gas");
        field(page, "Ramp length").fill("14");
        field(page, "Ramp length").fill("14x");
        page.waitForURL(Pattern.compile(".*gas\\.rampYears=14&gas\\.rampYears\\.typed=14x.*"));

        page.reload();

        assertThat(field(page, "Ramp length")).hasValue("14x");
        assertThat(page.locator(".subtitle")).containsText("2042");
        assertThat(page.locator("#assumption-gas-rampYears-error")).containsText("You typed \"14x\".");
    }

    @Test
    void a_chart_that_did_not_arrive_says_so_and_comes_when_it_is_asked_for_again() {
        Page page = open("/context");
        page.route("**/engine-*.js", Route::abort);
        page.navigate("/gas");

        Locator chart = page.locator("bilateral-chart").first();
        assertThat(chart.getByRole(AriaRole.ALERT)).containsText("could not be loaded");
        assertThat(chart.getByRole(AriaRole.ALERT)).containsText("Table tab");

        page.unroute("**/engine-*.js");
        chart.getByText("Retry").click();

        assertThat(chart.locator(".picture svg")).isAttached();
        assertThat(chart.getByText("Retry")).isHidden();
    }

    @Test
    void signing_in_keeps_the_edits_and_saves_them_as_a_revision() {
        Page page = open("/gas?scenario=first-phase-only");
        field(page, "Ramp length").fill("13");
        assertThat(page.locator(".assumptions-head .revision")).containsText("1 unsaved edit");

        signInToSave(page);
        page.waitForURL(Pattern.compile(".*/gas\\?.*gas\\.rampYears=13.*"));
        assertThat(field(page, "Ramp length")).hasValue("13");

        saveAs(page, "A longer ramp");

        page.waitForURL(Pattern.compile(".*revision=2.*"));
        assertThat(page.locator(".assumptions-head .revision")).hasText("r2");
        assertThat(field(page, "Ramp length")).hasValue("13");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Saved as r2.")))
                .isVisible();
    }

    @Test
    void a_newer_revision_of_somebody_else_is_told_at_once_and_taken_up_with_the_own_edits() {
        Page mine = open("/gas?scenario=no-delivery&gas.slipYears=2");
        try (BrowserContext another = mine.context().browser().newContext()) {
            Page theirs = another.newPage();
            theirs.navigate(mine.url().replace("gas.slipYears=2", "gas.rampYears=13"));
            signInToSave(theirs);
            theirs.waitForURL(Pattern.compile(".*/gas\\?.*gas\\.rampYears=13.*"));
            saveAs(theirs, "A longer ramp");
            theirs.waitForURL(Pattern.compile(".*revision=2.*"));
            assertThat(theirs.locator(".notices")).hasText("Saved as r2.");
        }

        assertThat(mine.locator(".notices")).containsText("r2 was saved by admin on");
        assertThat(mine.locator(".notices")).containsText("A longer ramp");
        mine.locator(".notices").getByRole(AriaRole.LINK).click();

        mine.waitForURL(Pattern.compile(".*revision=2.*gas\\.slipYears=2.*"));
        assertThat(mine.locator(".assumptions-head .revision")).hasText("r2 with 1 unsaved edit");
        assertThat(mine.locator(".notices")).isHidden();
    }

    @Test
    void the_projection_comes_as_a_file_that_says_what_it_is_pinned_to() throws IOException {
        Page page = open("/gas");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Download"))
                .click();

        Download download =
                page.waitForDownload(() -> page.getByText(Pattern.compile("Projection, \\d+ rows, for spreadsheets"))
                        .click());

        assertThat(download.suggestedFilename()).isEqualTo("gas_stated-ramp-r1_2026-03-31_excel.csv");
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFyear,planned_bcm,")
                .contains("/api/v1/projections/gas.csv?v=1&scenario=stated-ramp&revision=1");
    }

    @Test
    void what_is_no_choice_goes_back_to_the_one_that_stands_however_fast_the_field_is_left() {
        Page page = open("/disagreements?dataset=gas-pipeline&series=gas-initial-volume");
        Locator about = page.locator("vaadin-combo-box input");
        assertThat(about).hasValue(Pattern.compile(".+"));
        String stands = about.inputValue();

        about.click();
        page.keyboard().press("Control+A");
        page.keyboard().type("no such thing");
        page.keyboard().press("Tab");

        assertThat(about).hasValue(stands);
        assertThat(about).not().isFocused();
    }

    @Test
    void an_unknown_address_says_so_and_what_there_is() {
        Page page = open("/gas");

        Response answer = page.navigate("/gass");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("main h1")).hasText("There is no page \"/gass\".");
        assertThat(page.locator("main")).containsText("Did you mean Gas ramp?");
    }

    @Test
    void an_unknown_scenario_and_a_day_before_the_first_edition_are_named() {
        Page page = open("/gas");

        assertThat(page.navigate("/gas?scenario=fast-built").status()).isEqualTo(404);
        assertThat(page.locator("main h1")).containsText("fast-built");
        assertThat(page.locator("main")).containsText("fast-build");

        assertThat(page.navigate("/gas?asOf=2020-01-01").status()).isEqualTo(404);
        assertThat(page.locator("main h1")).containsText("2025-02-01");

        assertThat(page.navigate("/gas?nonsense=1").status()).isEqualTo(400);
    }

    private static void signInToSave(Page page) {
        page.locator(".actions").getByText("Save revision").click();
        page.waitForURL(Pattern.compile(".*/login\\?from=.*"));
        page.getByLabel(Pattern.compile("name", Pattern.CASE_INSENSITIVE))
                .first()
                .fill("admin");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
    }

    private static void saveAs(Page page, String note) {
        page.locator(".actions").getByText("Save revision").click();
        page.getByRole(AriaRole.DIALOG)
                .getByLabel(Pattern.compile("^a new revision of"))
                .check();
        page.getByRole(AriaRole.DIALOG).locator("#revision-note").fill(note);
        page.getByRole(AriaRole.DIALOG)
                .getByText("Save", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new GetByRoleOptions().setName(label).setExact(true));
    }
}
