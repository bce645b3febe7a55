package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioCatalogue;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.NativeSelect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** Saving, while another revision was saved since the edits began. On a database of its own, since what is saved stays. */
@WholeApplication
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:merge;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@WithMockUser(username = "anna", roles = "ANALYST")
class MergeDialogTest extends SpringBrowserlessTest {

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private ScenarioCatalogue catalogue;

    @Test
    void a_field_that_both_changed_has_to_be_chosen_and_the_rest_goes_together() {
        ScenarioId scenario = begin("Both changed");
        open(scenario, Map.of("gas.rampYears", "12", "gas.slipYears", "1"));
        theirs(scenario, AssumptionKey.GAS_RAMP_YEARS, "8");
        theirs(scenario, AssumptionKey.GAS_PRICE, "300");
        save("Mine");

        MergeForm form = find(MergeForm.class).single();
        assertThat(text(form))
                .contains("Ramp length", "10\u00a0years", "12\u00a0years", "8\u00a0years", "Because of 8");
        assertThat(choice("Take for Ramp length").getValue()).isEmpty();
        assertThat(choice("Take for Slip").getValue()).isEqualTo("MINE");
        assertThat(choice("Take for Price").getValue()).isEqualTo("THEIRS");

        press("Save as r4");
        assertThat(text(find(SaveDialog.class).single())).contains("Choose first: Ramp length.");
        assertThat(latest(scenario).number()).isEqualTo(3);

        choice("Take for Ramp length").choose("MINE");
        press("Save as r4");

        ScenarioRevision saved = latest(scenario);
        assertThat(saved.number()).isEqualTo(4);
        assertThat(saved.note()).isEqualTo("Mine");
        assertThat(saved.inputs().integer(AssumptionKey.GAS_RAMP_YEARS)).isEqualTo(12);
        assertThat(saved.inputs().integer(AssumptionKey.GAS_SLIP_YEARS)).isEqualTo(1);
        assertThat(saved.inputs().number(AssumptionKey.GAS_PRICE)).isEqualTo(300);
    }

    @Test
    void what_leaves_everything_as_it_was_seen_is_saved_without_a_word() {
        ScenarioId scenario = begin("Renamed meanwhile");
        open(scenario, Map.of("gas.rampYears", "12"));
        catalogue.rename(scenario, "Renamed since", "", "anna");
        save("Mine");

        assertThat(find(MergeForm.class).all()).isEmpty();
        assertThat(latest(scenario).number()).isEqualTo(3);
        assertThat(latest(scenario).inputs().integer(AssumptionKey.GAS_RAMP_YEARS))
                .isEqualTo(12);
    }

    @Test
    void what_stands_already_is_said_to_and_not_saved_again() {
        ScenarioId scenario = begin("Said twice");
        open(scenario, Map.of("gas.rampYears", "8"));
        theirs(scenario, AssumptionKey.GAS_RAMP_YEARS, "8");
        save("Mine");

        assertThat(text(find(SaveDialog.class).single()))
                .contains("anna saved r2", "all that you changed stands in it");
        assertThat(latest(scenario).number()).isEqualTo(2);
    }

    @Test
    void a_save_without_a_note_is_an_error_at_its_field() {
        ScenarioId scenario = begin("Without a note");
        open(scenario, Map.of("gas.rampYears", "8"));
        save("  ");

        assertThat(text(find(SaveDialog.class).single())).contains("Say in a few words why");
        assertThat(note().getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(latest(scenario).number()).isEqualTo(1);
    }

    private ScenarioId begin(String title) {
        Scenario scenario = catalogue.create(title, "", "anna");
        return scenario.id();
    }

    private static void open(ScenarioId scenario, Map<String, String> edits) {
        Map<String, String> parameters = new HashMap<>(edits);
        parameters.put("scenario", scenario.value());
        UI.getCurrent().navigate("gas", QueryParameters.simple(parameters));
    }

    private void theirs(ScenarioId scenario, AssumptionKey key, String value) {
        ScenarioRevision base = latest(scenario);
        scenarios.save(
                base, List.of(new Assumption(key, value, "Because of " + value, null)), base.pins(), "anna", "Theirs");
    }

    private void save(String why) {
        press("Save revision");
        note().setValue(why);
        press("Save");
    }

    private Input note() {
        return find(Input.class).withId("revision-note").single();
    }

    private NativeSelect choice(String label) {
        return find(NativeSelect.class).all().stream()
                .filter(select -> select.getAriaLabel().orElse("").startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private ScenarioRevision latest(ScenarioId scenario) {
        return scenarios.revisions(scenario).getFirst();
    }

    private void press(String label) {
        test(find(NativeButton.class).withText(label).all().getFirst()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
