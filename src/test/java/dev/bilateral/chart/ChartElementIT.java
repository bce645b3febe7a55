package dev.bilateral.chart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.internal.JacksonUtils;
import dev.bilateral.BilateralApplication;
import dev.bilateral.Chromium;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The element in a real browser, alone on a page of the production build. */
@SpringBootTest(
        classes = BilateralApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "bilateral.folder=target/browser-folder",
            "spring.datasource.url=jdbc:h2:mem:chart;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "bilateral.admin-password=not-used-here"
        })
class ChartElementIT {

    /** The application, of which the page was, may still add a chart of its own. */
    private static final String CHART = "#tested";

    private static final String DRAWN = CHART + " .picture svg";

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private Page page;

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    /** The application's page brings the element; the test then has the page for itself. */
    @BeforeEach
    void openEmptyPage() {
        page = browser.newPage();
        page.navigate("http://localhost:" + port + "/gas");
        page.waitForFunction("() => customElements.get('bilateral-chart')");
        page.evaluate("""
                () => {
                  document.body.innerHTML = '<main style="box-sizing: content-box; width: 800px; padding: 40px"></main>';
                  document.documentElement.style.colorScheme = 'light';
                  window.pressed = [];
                }""");
        page.evaluate("""
                (spec) => {
                  window.chart = document.createElement('bilateral-chart');
                  chart.id = 'tested';
                  for (const type of ['mark-press', 'bracket-press']) {
                    chart.addEventListener(type, (e) => pressed.push(type + ' ' + e.detail.id));
                  }
                  window.spec = JSON.parse(spec);
                }""", JacksonUtils.beanToJson(ChartElementSpec.chart()).toString());
    }

    @Test
    void draws_when_attached_clears_when_detached_and_draws_again() {
        show();
        assertThat(page.locator(DRAWN)).hasCount(1);

        page.evaluate("() => chart.remove()");
        assertThat(page.evaluate("() => chart.shadowRoot.querySelector('.picture').childElementCount"))
                .isEqualTo(0);

        page.evaluate("() => document.querySelector('main').append(chart)");
        assertThat(page.locator(DRAWN)).hasCount(1);
        assertThat(page.getByText("over 4").first()).isAttached();
    }

    @Test
    void first_shown_in_a_hidden_tab_it_draws_at_full_width_once_visible() {
        page.evaluate("() => { document.querySelector('main').hidden = true; }");
        show();
        assertThat(page.locator(DRAWN)).hasCount(0);

        page.evaluate("() => { document.querySelector('main').hidden = false; }");
        assertThat(page.locator(DRAWN)).hasAttribute("width", "800");
    }

    @Test
    void follows_the_width_of_its_place() {
        show();
        assertThat(page.locator(DRAWN)).hasAttribute("width", "800");

        page.evaluate("() => { document.querySelector('main').style.width = '600px'; }");

        assertThat(page.locator(DRAWN)).hasAttribute("width", "600");
    }

    @Test
    void follows_the_colour_scheme_of_the_page() {
        show();
        Locator label = page.locator(DRAWN + " text", new Page.LocatorOptions().setHasText("over 4"));
        assertThat(label).hasAttribute("fill", "#1B222B");

        page.evaluate("() => { document.documentElement.style.colorScheme = 'dark'; }");

        assertThat(label).hasAttribute("fill", "#E9EDF1");
    }

    @Test
    void arrows_move_between_slots_and_marks_enter_presses_escape_returns() {
        show();
        Locator stop = page.locator(CHART).getByRole(AriaRole.APPLICATION);
        Locator tooltip = page.locator(CHART + " .tooltip");
        stop.focus();

        page.keyboard().press("ArrowRight");
        assertThat(tooltip).containsText("4 to 5");
        page.keyboard().press("ArrowRight");
        assertThat(tooltip).containsText("≠ 2");
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        assertThat(tooltip).containsText("over 4");
        assertThat(page.locator(CHART + " .live")).hasText("over 4, said by somebody");
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");

        assertThat(tooltip).isHidden();
        assertThat(stop).isFocused();
        assertThat(page.evaluate("() => pressed")).isEqualTo(List.of("bracket-press bracket", "mark-press over"));
    }

    @Test
    void a_legend_entry_dims_all_others_while_it_has_focus() {
        show();
        page.locator(CHART)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("claimed"))
                .focus();

        Locator other = page.locator(DRAWN + " text", new Page.LocatorOptions().setHasText("over 4"));
        assertThat(other).hasAttribute("fill-opacity", "0.18");
    }

    @Test
    void its_height_stands_before_it_is_drawn_and_an_edit_does_not_shift_it() {
        show();
        assertThat(page.locator(DRAWN)).hasCount(1);
        Object before = page.evaluate("() => chart.offsetHeight");

        page.evaluate("() => { spec.plots[0].items = []; chart.setSpec(spec); }");

        assertThat(page.evaluate("() => chart.offsetHeight")).isEqualTo(before);
    }

    private void show() {
        page.evaluate("() => { document.querySelector('main').append(chart); chart.setSpec(spec); }");
    }
}
