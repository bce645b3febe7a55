package dev.bilateral.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Phases, units and the outside view of the gas ramp. */
class GasJourneyIT extends BrowserTest {

    private static final String STEPWISE = "/gas?gas.shape=stepwise";

    @Test
    void phases_are_typed_added_moved_and_taken_back_while_the_chart_follows() {
        Page page = open(STEPWISE);
        cell(page, "Phase 2: volume").fill("30");
        page.waitForURL(Pattern.compile(".*gas\\.phases=0:2(;|%3B)5:30(;|%3B)10:55.*"));

        cell(page, "Phase 3: volume").press("Alt+ArrowUp");
        page.waitForURL(Pattern.compile(".*gas\\.phases=0:2(;|%3B)5:55(;|%3B)10:30.*"));
        assertThat(cell(page, "Phase 2: volume")).isFocused();

        button(page, "Add phase").click();
        assertThat(cell(page, "Phase 4: years")).isFocused();
        assertThat(page.locator(".phases-editor")).containsText("Enter whole years since first delivery");
        cell(page, "Phase 4: years").fill("3");
        assertThat(page.locator(".phases-editor")).containsText("Enter a year after 10");
        page.waitForURL(Pattern.compile(".*gas\\.phases\\.typed=.*(;|%3B)3:.*"));
        Assertions.assertThat(page.url()).containsPattern("gas\\.phases=0:2(;|%3B)5:55(;|%3B)10:30");

        page.reload();
        assertThat(cell(page, "Phase 4: years")).hasValue("3");
        cell(page, "Phase 4: volume").fill("10");
        button(page, "Put in order of years").click();
        page.waitForURL(Pattern.compile(".*gas\\.phases=0:2(;|%3B)3:10(;|%3B)5:55(;|%3B)10:30(?!.*typed).*"));

        button(page, "Undo").click();
        assertThat(cell(page, "Phase 4: volume")).hasValue("10");
        button(page, "Redo").click();
        button(page, "Remove phase 1").click();
        page.waitForURL(Pattern.compile(".*gas\\.phases=0:10(;|%3B)5:55(;|%3B)10:30.*"));
    }

    @Test
    void another_unit_is_chosen_and_named_in_table_and_address() {
        Page page = open("/gas");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Unit"))
                .selectOption("twh");
        page.waitForURL(Pattern.compile(".*unit=twh.*"));
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Table"))
                .click();
        assertThat(page.locator("main")).containsText("10 TWh per bcm at 15 °C, net (Energy Institute); if 15 °C");
    }

    @Test
    void the_ramp_is_compared_with_other_pipelines_and_drawn_against_them_with_its_edits() {
        Page page = open("/gas");
        Locator years = page.locator("#assumption-gas-rampYears");
        years.fill("5");
        Locator compared = page.locator(".outside:visible");
        assertThat(compared).containsText("Reaches 55 in 5 years: faster than both reference pipelines.");
        years.fill("30");
        assertThat(compared).containsText("slower than both reference pipelines. That is in 2058");

        compared.getByRole(AriaRole.LINK).click();
        page.waitForURL(Pattern.compile(".*show=reference.*gas\\.rampYears=30.*"));
        assertThat(years).hasValue("30");
        assertThat(page.locator("h1")).containsText("reached design capacity");
    }

    private static Locator cell(Page page, String name) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
