package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import dev.bilateral.WholeApplication;
import dev.bilateral.figure.Figure;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.Broadcaster;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** An open screen, while another person saves. On a database of its own, since what is saved stays. */
@WholeApplication
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:news;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@WithMockUser(username = "anna", roles = "ANALYST")
class NewerRevisionTest extends SpringBrowserlessTest {

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private Broadcaster broadcaster;

    @Autowired
    private FigureServices services;

    @Autowired
    private List<Figure> figures;

    @Test
    void a_screen_that_shows_an_older_revision_says_so_at_once_and_leads_to_it_with_its_edits() {
        open("no-delivery", Map.of("gas.rampYears", "12"));
        assertSilent();

        ScenarioRevision saved = save("no-delivery", "13");

        assertThat(text()).contains("r" + saved.number() + " was saved by anna on ", "UTC: Thirteen");
        assertThat(link().getHref()).contains("revision=" + saved.number(), "gas.rampYears=12", "scenario=no-delivery");
        assertThat(notice().getParent())
                .hasValueSatisfying(notices ->
                        assertThat(notices.getElement().getClassList()).contains("says"));
    }

    @Test
    void that_something_was_saved_is_not_told_beside_news_of_a_later_revision() {
        ScenarioRevision mine = save("no-delivery", "15");
        open("no-delivery", Map.of());
        Notices notices = (Notices) notice().getParent().orElseThrow();
        notices.showSaved(mine.id());
        assertThat(notices.getElement().getTextRecursively()).contains("Saved as r" + mine.number());

        ScenarioRevision later = save("no-delivery", "16");

        assertThat(notices.getElement().getTextRecursively())
                .contains("r" + later.number() + " was saved by")
                .doesNotContain("Saved as");
    }

    @Test
    void a_screen_of_another_scenario_says_nothing() {
        open("fast-build", Map.of());

        save("first-phase-only", "13");

        assertSilent();
    }

    @Test
    void an_address_of_an_older_revision_says_so_when_it_is_opened() {
        ScenarioRevision saved = save("stated-ramp", "13");

        open("stated-ramp", Map.of("revision", "1"));
        assertThat(text()).contains("r" + saved.number());
        open("stated-ramp", Map.of("revision", "" + saved.number()));
        assertSilent();
    }

    @Test
    void a_screen_that_was_left_listens_no_more() {
        open("fast-build", Map.of());
        NewerRevision left = notice();
        UI.getCurrent().navigate("datasets");

        save("fast-build", "13");

        assertThat(left.isEmpty()).isTrue();
    }

    @Test
    void a_screen_that_opens_while_somebody_saves_says_so() {
        Figure gas =
                figures.stream().filter(f -> f.id().equals("gas")).findFirst().orElseThrow();
        open("fast-build", Map.of());
        NewerRevision opening = new NewerRevision(services, "gas", () -> {});
        opening.show(gas.tables(services.view().state().orElseThrow()));
        ScenarioRevision saved = save("fast-build", "14");

        UI.getCurrent().add(opening);

        assertThat(opening.getElement().getTextRecursively()).contains("r" + saved.number());
    }

    @Test
    void what_has_nothing_to_say_yet_is_on_the_page_all_the_same() {
        open("fast-build", Map.of());

        assertSilent();
        assertThat(notice().isVisible()).isTrue();
        assertThat(notice().getParent())
                .hasValueSatisfying(notices -> assertThat(notices.isVisible()).isTrue());
        assertThat(notice().getElement().getAttribute("role")).isEqualTo("status");
    }

    private void assertSilent() {
        assertThat(text()).isBlank();
        assertThat(notice().getElement().getClassList()).doesNotContain("says");
    }

    private void open(String scenario, Map<String, String> others) {
        UI.getCurrent().navigate("gas", QueryParameters.simple(others).merging("scenario", scenario));
    }

    private ScenarioRevision save(String scenario, String rampYears) {
        ScenarioRevision base = scenarios.revisions(new ScenarioId(scenario)).getFirst();
        Assumption change = new Assumption(AssumptionKey.GAS_RAMP_YEARS, rampYears, "", null);
        ScenarioRevision saved = scenarios.save(base, List.of(change), base.pins(), "anna", "Thirteen");
        broadcaster.tell("the one before is told").toCompletableFuture().join();
        VaadinService.getCurrent().runPendingAccessTasks(UI.getCurrent().getSession());
        return saved;
    }

    private NewerRevision notice() {
        return find(FigurePage.class)
                .single()
                .getChildren()
                .filter(Notices.class::isInstance)
                .flatMap(Component::getChildren)
                .filter(NewerRevision.class::isInstance)
                .map(NewerRevision.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Anchor link() {
        return notice().getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return notice().getElement().getTextRecursively();
    }
}
