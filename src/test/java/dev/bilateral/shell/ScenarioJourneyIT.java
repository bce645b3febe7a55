package dev.bilateral.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people in one scenario. */
class ScenarioJourneyIT extends BrowserTest {

    @Test
    void two_who_change_one_field_see_both_values_and_choose() {
        Page mine = open("/gas?scenario=fast-build&gas.slipYears=2&gas.plateauVolume=50");
        signInToSave(mine);
        mine.waitForURL(Pattern.compile(".*/gas\\?.*gas\\.slipYears=2.*"));
        try (BrowserContext another = mine.context().browser().newContext()) {
            Page theirs = another.newPage();
            theirs.navigate(mine.url()
                    .replace("gas.slipYears=2", "gas.slipYears=3")
                    .replace("gas.plateauVolume=50", "gas.price=300"));
            signInToSave(theirs);
            theirs.waitForURL(Pattern.compile(".*/gas\\?.*gas\\.price=300.*"));
            saveAs(theirs, "Later and priced");
            theirs.waitForURL(Pattern.compile(".*revision=2.*"));
        }

        saveAs(mine, "A little later");
        Locator dialog = mine.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("admin saved r2 in the meantime");
        assertThat(dialog).containsText("Later and priced");
        assertThat(dialog.locator("h2")).isFocused();
        assertFlawless(mine);
        dialogButton(mine, "Save as r3").click();
        assertThat(dialog).containsText("Choose first: Slip");
        mine.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        mine.setViewportSize(390, 844);
        assertFlawless(mine);
        dialog.getByLabel(Pattern.compile("Take for Slip")).selectOption("MINE");
        dialogButton(mine, "Save as r3").click();

        mine.waitForURL(Pattern.compile(".*revision=3.*"));
        mine.navigate("/scenarios/fast-build/diff?from=2&to=3");
        assertThat(mine.locator("main")).containsText("A little later");
        mine.navigate("/scenarios/fast-build");
        assertThat(mine.locator("main")).containsText("300");
        assertThat(mine.locator("main")).containsText("Later and priced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed out elsewhere", "cookie gone"})
    void a_session_that_ended_costs_nothing_that_was_typed_and_the_save_goes_on_after_signing_in_again(String how) {
        Page page = open("/gas?scenario=first-phase-only&gas.slipYears=4&gas.takeOrPay=70");
        signInToSave(page);
        page.waitForURL(Pattern.compile(".*/gas\\?.*gas\\.slipYears=4.*"));
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        page.locator(".actions").getByText("Save revision").click();
        assertThat(dialog.getByLabel("a new scenario")).isChecked();
        dialog.getByLabel(Pattern.compile("^a new revision of")).check();
        assertThat(dialog.getByLabel("Title of the new scenario")).isHidden();
        dialog.getByLabel("a new scenario").check();
        dialog.getByLabel("Title of the new scenario").fill("First phase, late, " + how);
        dialog.getByLabel(Pattern.compile("^Slip: why")).fill("Talks drag on");
        dialog.getByLabel(Pattern.compile("^Why")).fill("Slower");
        assertFlawless(page);
        if (how.equals("cookie gone")) {
            page.context().clearCookies();
        } else {
            signOutElsewhere(page);
        }

        dialogButton(page, "Save").click(); // the lost session starts again by itself, as a visitor's
        assertThat(page.locator(".notices"))
                .containsText("Your session ended before this was saved. Nothing you typed is lost.");
        assertThat(dialog).isHidden();
        page.getByText("Sign in and save again").click();
        signIn(page);
        page.waitForURL(Pattern.compile(".*/gas\\?.*gas\\.slipYears=4.*gas\\.takeOrPay=70.*"));
        assertThat(dialog.getByLabel("Title of the new scenario")).hasValue("First phase, late, " + how);
        assertThat(dialog.getByLabel(Pattern.compile("^Slip: why"))).hasValue("Talks drag on");
        assertThat(dialog.getByLabel(Pattern.compile("^Why"))).hasValue("Slower");
        dialogButton(page, "Save").click();

        String saved = "first-phase-late-" + how.replace(' ', '-');
        page.waitForURL(Pattern.compile(".*scenario=" + saved + "&.*"));
        page.navigate("/scenarios/" + saved);
        assertThat(page.locator("main")).containsText("Talks drag on");
    }

    private static void signOutElsewhere(Page page) {
        Page other = page.context().newPage();
        other.navigate("/context");
        other.getByText("Sign out").click();
        assertThat(other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
        other.close();
    }

    @Test
    void a_scenario_is_started_from_another_and_goes_its_own_way() {
        Page page = open("/scenarios/first-phase-only");
        page.getByText("Start from this one").first().click();
        signIn(page);
        page.waitForURL(Pattern.compile(".*/scenarios/first-phase-only.*"));
        page.getByText("Start from this one").first().click();
        page.locator("#scenario-title").fill("First phase, forked");
        dialogButton(page, "Start").click();

        page.waitForURL(Pattern.compile(".*/scenarios/first-phase-forked.*"));
        assertThat(page.locator("main h1")).hasText("First phase, forked");
        assertThat(page.locator("main")).containsText("First phase only");
        page.navigate("/compare?with=first-phase-only:1,first-phase-forked:1");
        assertThat(page.locator("main")).containsText("no change");
        assertFlawless(page);
    }

    @Test
    void what_is_compared_can_be_changed_with_the_keyboard_alone_and_stays_in_the_address() {
        Page page = open("/compare?with=stated-ramp:1,fast-build:1");
        Locator add = page.getByText("Add another");
        add.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*with=stated-ramp:1,fast-build:1,[a-z-]+:\\d+.*"));
        assertThat(page.getByLabel("Scenario 3", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();

        page.getByLabel("Take Ramp length one step earlier").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*order=gas\\.rampYears,.*"));
        assertThat(page.getByLabel(Pattern.compile("^Take First delivery year one step earlier")))
                .isFocused();

        page.getByLabel("Remove scenario 1").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*with=fast-build:1,[a-z-]+:\\d+&.*"));
        assertThat(page.getByLabel("Scenario 1", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.reload();
        assertThat(page.locator("main h1")).containsText("Nord Stream 1");
    }

    @Test
    void the_question_that_assumptions_are_weighed_by_survives_a_reload_and_a_bar_leads_to_its_field() {
        Page page = open("/gas");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("What matters"))
                .click();
        page.waitForURL(Pattern.compile(".*outcome=cumulative:2044.*"));
        Locator finding = page.locator(".what-matters h2").first();
        assertThat(finding).containsText("cumulative gas by 2044 most");
        page.locator("#question-number").fill("2035");
        page.waitForURL(Pattern.compile(".*outcome=cumulative:2035.*"));

        page.reload();
        assertThat(finding).containsText("cumulative gas by 2035 most");
        page.locator(".what-matters summary").click();
        page.locator(".what-matters table button").first().press("Enter");
        assertThat(page.locator(".assumption input:focus")).hasCount(1);
        assertFlawless(page);
    }

    @Test
    void what_is_typed_at_once_after_asking_for_a_reason_is_in_its_field() {
        Page page = open("/gas");
        Locator opener = page.getByLabel("Give a reason for Slip");
        opener.waitFor();

        // before the server has heard of it, let alone answered
        Assertions.assertThat(opener.evaluate("button => (button.click(), document.activeElement.id)"))
                .isEqualTo("why-gas-slipYears");
        page.keyboard().type("Talks drag on");

        Locator reason = page.locator("#why-gas-slipYears");
        assertThat(page.locator("main")).containsText("1 reason or source changed");
        assertThat(reason).isFocused();
        assertThat(reason).hasValue("Talks drag on");
        assertThat(opener).isHidden();
        page.reload();
        assertThat(reason).hasValue("Talks drag on");
        assertThat(reason).isVisible();
    }

    @Test
    void from_the_first_screen_two_steps_lead_to_what_moves_cumulative_gas_most() {
        Page page = open("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cumulative gas by 2044"))
                .click();

        assertThat(page.locator(".what-matters h2").first()).containsText("moves cumulative gas by 2044 most");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Chart"))
                .click();
        page.getByText("Cumulative", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Which assumption matters most?").click();
        assertThat(page.locator(".what-matters h2").first()).containsText("moves cumulative gas by 2044 most");
    }

    private static void assertFlawless(Page page) {
        Assertions.assertThat(Axe.violations(page)).isEmpty();
    }

    private static Locator dialogButton(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void saveAs(Page page, String note) {
        page.locator(".actions").getByText("Save revision").click();
        page.getByRole(AriaRole.DIALOG)
                .getByLabel(Pattern.compile("^a new revision of"))
                .check();
        page.getByRole(AriaRole.DIALOG).locator("#revision-note").fill(note);
        dialogButton(page, "Save").click();
    }

    private static void signInToSave(Page page) {
        page.locator(".actions").getByText("Save revision").click();
        signIn(page);
    }

    private static void signIn(Page page) {
        page.waitForURL(Pattern.compile(".*/login\\?from=.*"));
        page.getByLabel(Pattern.compile("name", Pattern.CASE_INSENSITIVE))
                .first()
                .fill("admin");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
    }
}
