package dev.bilateral.scenario.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioCatalogue;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.shell.UnknownAddressPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** Scenarios as an analyst makes them. On a database of its own, since what is saved stays. */
@WholeApplication
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:documents;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@WithMockUser(username = "anna", roles = "ANALYST")
class ScenarioDocumentsTest extends SpringBrowserlessTest {

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private ScenarioCatalogue catalogue;

    @Autowired
    private DatasetService datasets;

    @Test
    void an_analyst_creates_a_scenario_and_a_name_that_exists_is_an_error_at_its_field() {
        navigate(ScenariosView.class);
        press("New scenario");
        type("scenario-title", "No delivery");
        press("Create");

        assertThat(text(find(NameForm.class).single())).contains("“No delivery” is the title of another scenario.");
        assertThat(input("scenario-title").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(input("scenario-title").getValue()).isEqualTo("No delivery");

        type("scenario-title", "Created here");
        press("Create");

        assertThat(path()).isEqualTo("scenarios/created-here");
        assertThat(text(view())).contains("Created from the defaults by anna");
    }

    @Test
    void a_title_left_out_is_an_error_at_its_field() {
        navigate(ScenariosView.class);
        press("New scenario");
        press("Create");

        assertThat(text(find(NameForm.class).single())).contains("Give it a title");
    }

    @Test
    @WithMockUser(username = "victor", roles = "VIEWER")
    void a_viewer_is_told_who_can_create() {
        navigate(ScenariosView.class);
        press("New scenario");

        assertThat(text(view(ScenariosView.class))).contains("Your account reads only.");
    }

    @Test
    void the_list_is_searched_and_shows_archived_ones_where_asked() {
        Scenario put = catalogue.create("Put away", "", "anna");
        catalogue.archive(put.id(), "anna");

        list("search", "nord stream");
        assertThat(text(view(ScenariosView.class)))
                .contains("As fast as Nord Stream 1")
                .doesNotContain("Put away");
        list("show", "archived");
        assertThat(text(view(ScenariosView.class))).contains("Put away").doesNotContain("As fast as Nord Stream 1");
        list("search", "zzz");
        assertThat(text(view(ScenariosView.class))).contains("holds “zzz”");
    }

    @Test
    void starting_from_an_older_revision_leads_to_a_scenario_that_says_so() {
        Scenario base = catalogue.create("To start from", "", "anna");
        save(base.id(), "12", datasets.newest());
        navigate("scenarios/to-start-from/1", ScenarioView.class);

        assertThat(text(view())).contains("This is r1 of 2");
        press("Start from this one");
        type("scenario-title", "Started there");
        press("Start");

        assertThat(path()).isEqualTo("scenarios/started-there");
        assertThat(text(view())).contains("Started from To start from, r1 by anna");
        assertThat(scenarios
                        .revision(new ScenarioId("started-there"), 1)
                        .orElseThrow()
                        .inputs()
                        .integer(AssumptionKey.GAS_RAMP_YEARS))
                .isEqualTo(10);
    }

    @Test
    void a_renamed_scenario_keeps_its_address_and_its_older_revisions_their_name() {
        catalogue.create("First name", "", "anna");
        navigate("scenarios/first-name", ScenarioView.class);
        press("Rename");
        assertThat(input("scenario-title").getValue()).isEqualTo("First name");
        type("scenario-title", "Second name");
        NativeButton go = find(NativeButton.class).withText("Rename").all().getLast();
        test(go).click();

        assertThat(path()).isEqualTo("scenarios/first-name");
        assertThat(view().getPageTitle()).isEqualTo("Second name");
        navigate("scenarios/first-name/1", ScenarioView.class);
        assertThat(text(view())).contains("It was then called “First name”.");
    }

    @Test
    void a_revision_and_a_difference_lead_to_the_comparison_of_what_comes_of_them() {
        Scenario base = catalogue.create("To compare outcomes", "", "anna");
        save(base.id(), "12", datasets.newest());
        navigate("scenarios/to-compare-outcomes", ScenarioView.class);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("compare?v=1&with=to-compare-outcomes:2");

        UI.getCurrent().navigate("scenarios/to-compare-outcomes/diff");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("compare?v=1&with=to-compare-outcomes:1,to-compare-outcomes:2");
    }

    @Test
    void an_archived_scenario_is_offered_no_newer_editions_since_nothing_is_saved_in_it() {
        Scenario scenario = catalogue.create("Left behind", "", "anna");
        save(scenario.id(), "12", Pins.parse("gas-pipeline:2025-02-01").orElseThrow());
        navigate("scenarios/left-behind", ScenarioView.class);
        assertThat(text(view())).contains("Newer editions exist");

        press("Archive");

        assertThat(text(view())).doesNotContain("Newer editions exist");
    }

    @Test
    void an_archived_scenario_says_so_on_its_page_and_can_be_brought_back() {
        Scenario scenario = catalogue.create("For the shelf", "", "anna");
        navigate("scenarios/for-the-shelf", ScenarioView.class);

        press("Archive");
        assertThat(text(view())).contains("Archived by anna on");
        assertThat(scenarios.scenarios()).extracting(Scenario::id).doesNotContain(scenario.id());

        press("Bring back");
        assertThat(text(view())).doesNotContain("Archived by");
        assertThat(scenarios.scenarios()).extracting(Scenario::id).contains(scenario.id());
    }

    @Test
    void two_revisions_are_compared_by_what_changed_alone() {
        Scenario scenario = catalogue.create("To compare", "", "anna");
        save(scenario.id(), "12", datasets.newest());
        Pins old = datasets.asOf(LocalDate.of(2025, 12, 31)).orElseThrow();
        save(scenario.id(), "13", old);

        diff("1", "3");

        assertThat(text(view(DiffView.class)))
                .contains("Ramp length", "10\u00a0years", "13\u00a0years", "Reason for 13", "r3 by anna")
                .contains("2026-03-31", "2025-02-01")
                .doesNotContain("Plateau volume");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("api/v1/scenarios/to-compare/diff.json?from=1&to=3");
        diff("2", "2");
        assertThat(text(view(DiffView.class))).contains("They hold the same");
        diff("7", "2");
        assertThat(text(view(UnknownAddressPage.class))).contains("“To compare”", "7");
    }

    @Test
    void moving_to_the_newest_editions_shows_what_moves_and_wants_a_note() {
        Scenario scenario = catalogue.create("On old editions", "", "anna");
        save(scenario.id(), "12", datasets.asOf(LocalDate.of(2025, 12, 31)).orElseThrow());
        navigate("scenarios/on-old-editions", ScenarioView.class);

        assertThat(text(view())).contains("Newer editions exist", "2025-02-01", "2026-03-31", "No projected number");
        press("Move to the newest editions");
        press("Save");
        assertThat(text(view())).contains("Say in a few words why");
        assertThat(input("move-note").getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(scenarios.find(scenario.id()).orElseThrow().latest()).isEqualTo(2);

        type("move-note", "Evidence to March 2026");
        press("Save");

        ScenarioRevision moved = scenarios.revision(scenario.id(), 3).orElseThrow();
        assertThat(moved.pins()).isEqualTo(datasets.newest());
        assertThat(moved.note()).isEqualTo("Evidence to March 2026");
        assertThat(text(view())).doesNotContain("Newer editions exist");
    }

    @Test
    void an_unknown_revision_is_named_with_those_that_exist() {
        assertThat(text(navigate("scenarios/no-delivery/9", UnknownAddressPage.class)))
                .contains("9", "r1");
    }

    private void save(ScenarioId scenario, String rampYears, Pins pins) {
        ScenarioRevision base = scenarios.revisions(scenario).getFirst();
        scenarios.save(
                base,
                List.of(new Assumption(AssumptionKey.GAS_RAMP_YEARS, rampYears, "Reason for " + rampYears, null)),
                pins,
                "anna",
                "Note for " + rampYears);
    }

    private static void list(String parameter, String value) {
        UI.getCurrent().navigate("scenarios", QueryParameters.of(parameter, value));
    }

    private static void diff(String from, String to) {
        UI.getCurrent().navigate("scenarios/to-compare/diff", QueryParameters.simple(Map.of("from", from, "to", to)));
    }

    private void press(String label) {
        test(find(NativeButton.class).withText(label).all().getFirst()).click();
    }

    private Input input(String id) {
        return find(Input.class).withId(id).single();
    }

    private void type(String id, String text) {
        input(id).setValue(text);
    }

    private ScenarioView view() {
        return view(ScenarioView.class);
    }

    private <T extends Component> T view(Class<T> type) {
        return find(type).single();
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
