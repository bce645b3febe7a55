package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioCatalogue;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.RadioChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** Saving as a new scenario or as a revision. On a database of its own, since what is saved stays. */
@WholeApplication
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:save;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@WithMockUser(username = "anna", roles = "ANALYST")
class SaveDialogTest extends SpringBrowserlessTest {

    private static final ScenarioId FAST = new ScenarioId("fast-build");

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private ScenarioCatalogue catalogue;

    @Autowired
    private ObjectProvider<ViewState> views;

    @Test
    void what_was_made_of_a_shipped_scenario_becomes_a_new_one_unless_somebody_says_otherwise() {
        open(FAST);
        assertThat(choices()).containsExactly("a new scenario", "a new revision of “As fast as Nord Stream 1”, r2");
        assertThat(text(dialog())).contains("came with Bilateral");

        type("new-title", "Fast, but later");
        type("revision-note", "Talks drag on");
        press("Save");

        ScenarioRevision saved =
                scenarios.revision(new ScenarioId("fast-but-later"), 1).orElseThrow();
        assertThat(saved.inputs().integer(AssumptionKey.GAS_SLIP_YEARS)).isEqualTo(3);
        assertThat(saved.note()).isEqualTo("Talks drag on");
        assertThat(scenarios.revisions(FAST)).hasSize(1);
        assertThat(views.getObject().state())
                .hasValueSatisfying(state -> assertThat(state.scenario()).hasToString("fast-but-later"))
                .hasValueSatisfying(state -> assertThat(state.overrides()).isEmpty());
        assertThat(text(find(Notices.class).single())).contains("Saved as a new scenario, “Fast, but later”.");
    }

    @Test
    void a_shipped_scenario_gets_a_revision_where_that_is_chosen() {
        ScenarioId shipped = new ScenarioId("no-delivery");
        open(shipped);
        choose("revision");
        type("revision-note", "Talks drag on");
        press("Save");

        assertThat(scenarios.revisions(shipped))
                .extracting(ScenarioRevision::number, ScenarioRevision::note)
                .startsWith(org.assertj.core.groups.Tuple.tuple(2, "Talks drag on"));
    }

    @Test
    void an_own_scenario_gets_a_revision_unless_somebody_says_otherwise() {
        Scenario own = catalogue.create("My own", "", "anna");
        open(own.id());

        assertThat(choices()).containsExactly("a new revision of “My own”, r2", "a new scenario");
        type("revision-note", "Talks drag on");
        press("Save");

        assertThat(scenarios.revisions(own.id())).hasSize(2);
    }

    @Test
    void a_look_back_moves_no_scenario_back_unless_somebody_says_so() {
        Scenario own = catalogue.create("Looked back at", "", "anna");
        ScenarioRevision first = scenarios.revision(own.id(), 1).orElseThrow();
        open(own.id(), Map.of("asOf", "2025-02-01"));

        assertThat(text(dialog()))
                .contains("Dataset editions", "keep those that r1 was saved with")
                .contains("gas-pipeline", "from 2026-03-31 to 2025-02-01");
        type("revision-note", "Talks drag on");
        press("Save");

        assertThat(scenarios.revision(own.id(), 2).orElseThrow().pins()).isEqualTo(first.pins());

        open(own.id(), Map.of("asOf", "2025-02-01", "gas.slipYears", "4"));
        PressedRadio.press(find(RadioChoice.class).withId("save-editions").single(), "move");
        type("revision-note", "As of then");
        press("Save");

        assertThat(scenarios.revision(own.id(), 3).orElseThrow().pins())
                .hasToString(first.pins().toString().replace("2026-03-31", "2025-02-01"));
    }

    @Test
    void newer_editions_on_screen_are_proposed_and_named() {
        Scenario own = catalogue.create("Moved on", "", "anna");
        ScenarioRevision first = scenarios.revision(own.id(), 1).orElseThrow();
        String old = first.pins().toString().replace("2026-03-31", "2025-02-01");
        scenarios.save(first, List.of(), Pins.parse(old).orElseThrow(), "anna", "Back");
        open(own.id(), Map.of("asOf", "2026-03-31"));

        assertThat(text(dialog())).contains("from 2025-02-01 to 2026-03-31");
        type("revision-note", "On");
        press("Save");

        assertThat(scenarios.revision(own.id(), 3).orElseThrow().pins()).isEqualTo(first.pins());
    }

    @Test
    void where_the_same_editions_are_on_screen_nothing_is_asked_of_them() {
        open(FAST);

        assertThat(text(dialog())).doesNotContain("Dataset editions");
    }

    @Test
    void a_title_that_another_bears_is_an_error_at_its_field_and_nothing_typed_is_lost() {
        open(FAST);
        type("new-title", "no  DELIVERY");
        type("new-description", "Slow.");
        type("reason-gas-slipYears", "As asked");
        type("revision-note", "Talks drag on");
        press("Save");

        assertThat(text(dialog())).contains("“No delivery” is the title of another scenario.");
        assertThat(input("new-title").getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(List.of("new-title", "new-description", "reason-gas-slipYears", "revision-note"))
                .extracting(id -> input(id).getValue())
                .containsExactly("no  DELIVERY", "Slow.", "As asked", "Talks drag on");

        type("new-title", "Nearly no delivery");
        press("Save");

        ScenarioRevision saved =
                scenarios.revision(new ScenarioId("nearly-no-delivery"), 1).orElseThrow();
        assertThat(saved.assumptions().get(AssumptionKey.GAS_SLIP_YEARS).rationale())
                .isEqualTo("As asked");
    }

    @Test
    void without_a_title_and_a_note_each_field_says_so() {
        open(FAST);
        press("Save");

        assertThat(text(dialog())).contains("Give it a title", "Say in a few words why");
        assertThat(scenarios.revisions(FAST)).hasSize(1);
    }

    @Test
    void what_was_made_of_an_archived_scenario_can_only_become_a_new_one() {
        Scenario old = catalogue.create("An old one", "", "anna");
        catalogue.archive(old.id(), "anna");
        open(old.id());

        assertThat(text(dialog())).contains("“An old one” is archived, so nothing is saved in it any more.");
        assertThat(radio("revision").hasAttribute("disabled")).isTrue();
        type("new-title", "A newer one");
        type("revision-note", "Talks drag on");
        press("Save");

        assertThat(scenarios.revision(new ScenarioId("a-newer-one"), 1)).isPresent();
        assertThat(scenarios.revisions(old.id())).hasSize(1);
    }

    @Test
    void a_scenario_archived_while_the_dialog_is_open_is_told_with_everything_kept() {
        Scenario old = catalogue.create("Soon archived", "", "anna");
        open(old.id());
        type("revision-note", "Talks drag on");
        catalogue.archive(old.id(), "anna");
        press("Save");

        assertThat(text(dialog())).contains("“Soon archived” is archived", "Save as a new scenario");
        assertThat(input("revision-note").getValue()).isEqualTo("Talks drag on");
        choose("new");
        type("new-title", "Not archived");
        press("Save");

        assertThat(scenarios.revision(new ScenarioId("not-archived"), 1)).isPresent();
    }

    private void open(ScenarioId scenario) {
        open(scenario, Map.of());
    }

    private void open(ScenarioId scenario, Map<String, String> more) {
        Map<String, String> query = new HashMap<>(Map.of("scenario", scenario.value(), "gas.slipYears", "3"));
        query.putAll(more);
        UI.getCurrent().navigate("gas", QueryParameters.simple(query));
        press("Save revision");
    }

    private List<String> choices() {
        return find(RadioChoice.class)
                .single()
                .getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("label"))
                .map(Element::getTextRecursively)
                .toList();
    }

    private Element radio(String name) {
        return PressedRadio.find(find(RadioChoice.class).single(), name);
    }

    private void choose(String name) {
        PressedRadio.press(find(RadioChoice.class).single(), name);
    }

    private void type(String id, String text) {
        input(id).setValue(text);
    }

    private Input input(String id) {
        return find(Input.class).withId(id).single();
    }

    private SaveDialog dialog() {
        return find(SaveDialog.class).single();
    }

    private void press(String label) {
        test(find(NativeButton.class).withText(label).all().getFirst()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
