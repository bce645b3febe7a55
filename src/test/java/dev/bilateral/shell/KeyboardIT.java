package dev.bilateral.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Where the focus goes, for whoever has no mouse. */
class KeyboardIT extends BrowserTest {

    @Test
    void a_dialog_that_was_opened_from_the_sheet_of_assumptions_leads_back_into_it() {
        Page page = open("/gas");
        page.setViewportSize(390, 844);
        Locator opener = page.locator(".assumptions-opener");
        opener.press("Enter");
        Locator cite =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cite a statement for Slip"));
        cite.press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();

        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(cite).isFocused();

        page.keyboard().press("Escape");
        assertThat(cite).isHidden();
        assertThat(opener).isFocused();
    }

    @Test
    void assumptions_that_were_put_aside_stay_so_while_something_else_is_closed() {
        Page page = open("/gas");
        Locator rail = page.locator(".assumptions-rail");
        rail.press("Enter");
        assertThat(rail.locator(".rail-show")).isVisible();
        assertThat(rail).not().hasAttribute("aria-expanded", Pattern.compile(".*"));
        Locator cite = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cite").setExact(true));
        cite.press("Enter");
        assertThat(page.locator(".popup-panel:popover-open")).isVisible();

        page.keyboard().press("Escape");
        assertThat(page.locator(".popup-panel:popover-open")).hasCount(0);
        assertThat(cite).isFocused();
        page.keyboard().press("Escape");
        assertThat(rail.locator(".rail-show")).isVisible();
    }

    @Test
    void the_first_stop_behind_the_actions_is_not_beneath_the_bar_that_stays() {
        Page page = open("/gas");
        page.locator(".actions [data-saves]").focus();

        page.keyboard().press("Tab");

        Locator rail = page.locator(".assumptions-rail");
        assertThat(rail).isFocused();
        page.waitForCondition(
                () -> rail.boundingBox().y >= page.locator(".top-bar").boundingBox().height);
    }

    @Test
    void a_scenario_that_was_archived_can_be_brought_back_with_the_next_key() {
        Page page = open("/scenarios/no-delivery");
        page.getByText("Archive").click();
        page.waitForURL(Pattern.compile(".*/login\\?from=.*"));
        page.locator("input[name=username]").fill("admin");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/scenarios/no-delivery.*"));
        page.getByText("Archive", new Page.GetByTextOptions().setExact(true)).press("Enter");
        assertThat(page.getByText("Bring back")).isFocused();

        page.keyboard().press("Enter");

        Locator archive = page.getByText("Archive", new Page.GetByTextOptions().setExact(true));
        assertThat(archive).isFocused();
        Assertions.assertThat(page.url()).contains("/scenarios/no-delivery");
    }
}
