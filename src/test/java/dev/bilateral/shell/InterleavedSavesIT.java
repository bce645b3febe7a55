package dev.bilateral.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two browsers that save one scenario at once, over and over, each another field. */
class InterleavedSavesIT extends BrowserTest {

    private static final ScenarioId SCENARIO = new ScenarioId("no-delivery");
    private static final int ROUNDS = 50;
    private static final String SAVE = "^Save$";
    private static final double LIMIT_MS = 60_000;

    /** What a page shows after a save: the merge that is to be confirmed, else that a revision is in view at last. */
    private static final String TOLD = """
        least => {
          const shown = element => element?.checkVisibility();
          const dialog = [...document.querySelectorAll('[role=dialog], dialog')];
          const merge = dialog.flatMap(one => [...one.querySelectorAll('button')])
              .find(button => shown(button) && /^Save as r\\d+$/.test(button.textContent.trim()));
          if (merge) {
            return merge.textContent.trim();
          }
          const revision = Number(new URLSearchParams(location.search).get('revision'));
          return revision >= least && !shown(document.querySelector('#revision-note')) ? 'saved' : null;
        }\
        """;

    @Autowired
    private ScenarioService scenarios;

    @Test
    void of_a_hundred_saves_of_two_browsers_none_is_lost_and_none_is_a_conflict() {
        int before = scenarios.revisions(SCENARIO).size();
        Page mine = signedIn(open("/gas?scenario=no-delivery"));
        try (BrowserContext another = mine.context().browser().newContext()) {
            another.setDefaultTimeout(60_000);
            Page theirs = another.newPage();
            theirs.navigate(mine.url());
            theirs.locator("main h1").first().waitFor();
            signedIn(theirs);
            for (int i = 1; i <= ROUNDS; i++) {
                type(mine, "gas-price", i % 2 == 0 ? "302" : "301");
                type(theirs, "gas-slipYears", i % 2 == 0 ? "2" : "3");
                write(mine);
                write(theirs);
                // the second is pressed before the answer to the first is looked at
                button(mine, SAVE).click();
                button(theirs, SAVE).click();
                untilSaved(mine, before + 2 * i - 1);
                untilSaved(theirs, before + 2 * i - 1);
            }
        }

        List<ScenarioRevision> revisions = scenarios.revisions(SCENARIO);
        assertThat(revisions)
                .extracting(ScenarioRevision::number)
                .containsExactlyElementsOf(IntStream.iterate(before + 2 * ROUNDS, n -> n >= 1, n -> n - 1)
                        .boxed()
                        .toList());
        assertThat(changes(revisions, AssumptionKey.GAS_PRICE)).isEqualTo(ROUNDS);
        assertThat(changes(revisions, AssumptionKey.GAS_SLIP_YEARS)).isEqualTo(ROUNDS);
    }

    /** In how many revisions a value is another one than in the one before. */
    private static long changes(List<ScenarioRevision> newestFirst, AssumptionKey key) {
        return IntStream.range(1, newestFirst.size())
                .filter(i -> !Objects.equals(value(newestFirst.get(i), key), value(newestFirst.get(i - 1), key)))
                .count();
    }

    private static Optional<String> value(ScenarioRevision revision, AssumptionKey key) {
        return Optional.ofNullable(revision.assumptions().get(key)).map(Assumption::value);
    }

    private static void type(Page page, String field, String value) {
        page.locator("#assumption-" + field).fill(value);
    }

    private static void write(Page page) {
        page.locator(".actions").getByText("Save revision").click();
        // filling waits for the form; the choice in the last one is made already, and hidden
        page.locator("#revision-note").fill("Once more");
        page.getByLabel(Pattern.compile("^a new revision of")).check();
    }

    /** What somebody else saved in between is merged where it is told; only one other saves, so that is told once or twice. */
    private static void untilSaved(Page page, int least) {
        for (int merges = 0; merges < 3; merges++) {
            String told = (String) page.waitForFunction(TOLD, least, new WaitForFunctionOptions().setTimeout(LIMIT_MS))
                    .jsonValue();
            if (told.equals("saved")) {
                return;
            }
            assertThat(page.locator("[role=dialog] select:visible, dialog select:visible")
                            .evaluateAll("all => all.filter(one => one.value === '').length"))
                    .as("nothing has to be chosen: each changed another field")
                    .isEqualTo(0);
            Locator merge = button(page, "^" + told + "$");
            merge.click();
            merge.waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.HIDDEN)
                    .setTimeout(LIMIT_MS));
        }
        throw new AssertionError("Merged over and over, and not saved");
    }

    private static Locator button(Page page, String name) {
        return page.locator("[role=dialog] button, dialog button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(name)));
    }

    private static Page signedIn(Page page) {
        page.locator(".actions").getByText("Save revision").click();
        page.waitForURL(Pattern.compile(".*/login\\?from=.*"));
        page.locator("input[name=username]").fill("admin");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/gas\\?.*"));
        page.locator("main h1").first().waitFor();
        return page;
    }
}
