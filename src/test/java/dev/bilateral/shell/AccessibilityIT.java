package dev.bilateral.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.bilateral.figure.EachFigure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No screen breaks a rule of WCAG 2.2 A or AA that a program can check. */
class AccessibilityIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "/, main h1",
        "/gas?show=cumulative, bilateral-chart svg",
        "/gas?gas.rampYears=8~10~20:pert&outcome=cumulative:2044, .what-matters bilateral-chart svg",
        "/gas?gas.shape=stepwise&gas.phases=0:2;5:10;3:20, bilateral-chart svg",
        "/context, main h1",
        "/scenarios, main h1",
        "/scenarios/stated-ramp, main h1",
        "/compare, main h1",
        "'/compare?with=stated-ramp:1,fast-build:1', main h1",
        "/datasets, main h1",
        "/scenarios/stated-ramp/diff?from=1&to=1, main h1",
        "/datasets/gas-pipeline, vaadin-grid",
        "/datasets/gas-pipeline/2025-02-01, vaadin-grid",
        "/datasets/gas-pipeline/diff, main h1",
        "/datasets/gas-pipeline/diff/2025-02-01/2025-02-01, main h1",
        "/ledger, vaadin-grid",
        "/ledger?observation=gas-pipeline/no-such-row, dialog[open]",
        "/disagreements, main h1",
        "/disagreements?dataset=settlement-share&series=settlement-national-currency-share&from=2024-01-01&to=2024-12-31&base=bilateral+trade, bilateral-chart svg",
        "/stated-dates, main h1",
        "/snapshots, main h1",
        "/verify, vaadin-upload",
        "/login, main h1",
        "/no-such-screen, main h1",
        "/embed/gas?gas.rampYears=x, main h1"
    })
    void nothing_to_find_in_light_and_dark_on_wide_and_narrow_screens(String path, String drawn) {
        Page page = open(path, new NewContextOptions().setViewportSize(1440, 844));
        page.locator(drawn).first().waitFor();
        hasNothingToFind(page, path, ColorScheme.LIGHT, 1440);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        hasNothingToFind(page, path, ColorScheme.DARK, 1440);

        page.setViewportSize(390, 844);
        page.reload();
        page.locator(drawn).first().waitFor();
        hasNothingToFind(page, path, ColorScheme.DARK, 390);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        hasNothingToFind(page, path, ColorScheme.LIGHT, 390);
    }

    @Test
    void what_breaks_a_rule_is_found() {
        Page page = open("/login");
        page.locator("main h1").waitFor();
        page.evaluate("() => document.querySelector('main').append(new Image())");

        assertThat(Axe.violations(page)).hasSize(1).first(STRING).startsWith("image-alt: <img>");
    }

    @EachFigure
    void on_a_figure_and_in_its_frame_neither(String figure) {
        nothing_to_find_in_light_and_dark_on_wide_and_narrow_screens("/" + figure, "bilateral-chart svg");
        nothing_to_find_in_light_and_dark_on_wide_and_narrow_screens("/embed/" + figure, "main img");
    }

    @Test
    void the_page_of_a_snapshot_neither() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(
                    "/settlement",
                    new NewContextOptions().setViewportSize(1440, 844).setColorScheme(scheme));
            page.locator("bilateral-chart svg").first().waitFor();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Snapshot").setExact(true))
                    .first()
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open its page"))
                    .click();
            page.locator("main .snapshot-signature").waitFor();
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, 844);
                hasNothingToFind(page, "a snapshot", scheme, width);
            }
        }
    }

    @Test
    void what_stewards_and_admins_see_neither() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(
                    "/login", new NewContextOptions().setViewportSize(1440, 844).setColorScheme(scheme));
            page.locator("input[name=username]").fill("admin");
            page.locator("input[type=password]").fill(PASSWORD);
            page.locator("input[type=password]").press("Enter");
            page.locator("main .card").first().waitFor();
            for (String path : List.of(
                    "/audit",
                    "/stated-dates",
                    "/datasets/gas-pipeline",
                    "/ledger?observation=gas-pipeline/gas-initial-volume-iannuzzi-2025")) {
                page.setViewportSize(1440, 844);
                page.navigate(path);
                page.locator("main h1").waitFor();
                page.locator(path.contains("observation") ? "dialog[open] details" : "main table, main vaadin-grid")
                        .first()
                        .waitFor();
                page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
                for (int width : new int[] {1440, 390}) {
                    page.setViewportSize(width, 844);
                    hasNothingToFind(page, path, scheme, width);
                }
            }
        }
    }

    @Test
    void what_is_said_of_a_file_neither() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(
                    "/verify",
                    new NewContextOptions().setViewportSize(1440, 844).setColorScheme(scheme));
            String csv = (String) page.evaluate(
                    "() => fetch('api/v1/projections/gas.csv?asOf=2025-02-01').then(answer => answer.text())");
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload(
                            "edited.csv",
                            "text/csv",
                            csv.replace("\r\n2030,", "\r\n2030,98765").getBytes(StandardCharsets.UTF_8)));
            page.locator(".verdict-edits").waitFor();
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, 844);
                hasNothingToFind(page, "an edited file", scheme, width);
            }
        }
    }

    @Test
    void the_steps_of_a_new_version_neither() {
        Page page = open("/datasets/reference-pipelines/import");
        page.getByLabel(Pattern.compile("name", Pattern.CASE_INSENSITIVE))
                .first()
                .fill("admin");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "foreign.csv",
                        "text/csv",
                        "Year;Amount\n2019;M\u00fc\n".getBytes(StandardCharsets.ISO_8859_1)));
        page.getByLabel("Where series comes from").selectOption("named:Amount");
        page.getByLabel("Where source comes from").selectOption("new");
        hasNothingToFindInBothSchemes(page, "files");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit version"))
                .click();
        page.waitForURL(Pattern.compile(".*/import/[0-9a-f]+.*"));
        String draft = page.url().replaceAll("[?].*", "");
        for (String step : List.of("checks", "rows", "difference", "note", "publish")) {
            page.navigate(draft + "?step=" + step);
            page.locator("main h2").first().waitFor();
            if (step.equals("rows")) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a row"))
                        .click();
                page.locator("#observations-value").waitFor();
            }
            hasNothingToFindInBothSchemes(page, step);
        }
        page.navigate("/datasets/reference-pipelines/import");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Discard the draft"))
                .click();
    }

    private static void hasNothingToFindInBothSchemes(Page page, String step) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, 844);
                hasNothingToFind(page, step, scheme, width);
            }
        }
    }

    private static void hasNothingToFind(Page page, String path, ColorScheme scheme, int width) {
        assertThat(Axe.violations(page))
                .as("%s, %s, %d wide", path, scheme, width)
                .isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s does not scroll sideways at %d", path, width)
                .asInstanceOf(INTEGER)
                .isLessThanOrEqualTo(0);
    }
}
