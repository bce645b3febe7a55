package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.ui.assumptions.AssumptionsPanel;
import dev.bilateral.figure.ui.assumptions.Differences;
import dev.bilateral.figure.ui.assumptions.Takers;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.RadioChoice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Where values come from, across figures and revisions. On a database of its own, since what is saved stays. */
@WholeApplication
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:provenance;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@WithMockUser(username = "anna", roles = "ANALYST")
class ProvenanceTest extends SpringBrowserlessTest {

    private static final String NO_SOURCE = "assumption, no source";
    private static final String TAKEN = "gas.initialVolume.from";

    @Autowired
    private List<Figure> figures;

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private DatasetService datasets;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ObjectProvider<ViewState> views;

    @Test
    void every_figure_names_the_source_of_each_assumption_that_was_saved_with_one() {
        Map<AssumptionKey, Assumption> saved = newest("stated-ramp").assumptions();
        for (Figure figure : figures) {
            UI.getCurrent().navigate(figure.id());

            Map<String, String> sources = printedSources();
            assertThat(sources).as(figure.id()).isNotEmpty();
            sources.forEach((key, source) -> {
                boolean hasSource =
                        saved.get(AssumptionKey.ofCode(key).orElseThrow()).from() != null;
                assertThat(source.equals(NO_SOURCE)).as(figure.id() + " " + key).isEqualTo(!hasSource);
            });
        }
    }

    @Test
    void a_value_is_shown_with_the_reason_that_was_saved_with_it() {
        UI.getCurrent().navigate("gas", QueryParameters.of("scenario", "no-delivery"));

        assertThat(panel())
                .contains(newest("no-delivery")
                        .assumptions()
                        .get(AssumptionKey.GAS_INITIAL_VOLUME)
                        .rationale())
                .doesNotContain("“Initially just 2”");
    }

    @Test
    void another_value_does_not_inherit_the_reason_of_the_one_before() {
        UI.getCurrent()
                .navigate(
                        "gas",
                        new QueryParameters(
                                Map.of("scenario", List.of("first-phase-only"), "gas.rampYears", List.of("14"))));
        assertThat(panel()).contains("Edited here; a reason can be given below, or when it is saved.");

        save();

        assertThat(newest("first-phase-only")
                        .assumptions()
                        .get(AssumptionKey.GAS_RAMP_YEARS)
                        .rationale())
                .isEmpty();
    }

    @Test
    void a_statement_that_was_taken_on_one_figure_stays_in_the_address_of_another() {
        QueryParameters address = takeOnGas("stated-ramp");

        UI.getCurrent().navigate("trade", address);

        assertThat(address()).containsEntry(TAKEN, address.getParameters(TAKEN));
    }

    @Test
    void a_value_that_was_not_taken_from_a_statement_is_saved_without_a_source() {
        UI.getCurrent()
                .navigate(
                        "gas",
                        new QueryParameters(
                                Map.of("scenario", List.of("first-phase-only"), "gas.initialVolume", List.of("1.8"))));
        save();

        Assumption typed = newest("first-phase-only").assumptions().get(AssumptionKey.GAS_INITIAL_VOLUME);
        assertThat(typed.value()).isEqualTo("1.8");
        assertThat(typed.from()).isNull();
    }

    @Test
    void a_statement_that_was_taken_on_one_figure_is_saved_on_another() {
        QueryParameters address = takeOnGas("stated-ramp");
        String observation = address.getSingleParameter(TAKEN).orElseThrow();

        UI.getCurrent().navigate("trade", address);
        save();

        assertThat(newest("stated-ramp")
                        .assumptions()
                        .get(AssumptionKey.GAS_INITIAL_VOLUME)
                        .from())
                .isEqualTo(new ObservationRef(new DatasetId("gas-pipeline"), observation));
    }

    @Test
    void what_was_saved_meanwhile_goes_together_with_the_statements_that_were_taken() {
        QueryParameters address = takeOnGas("fast-build");
        ScenarioRevision base = newest("fast-build");
        Assumption change = new Assumption(AssumptionKey.GAS_RAMP_YEARS, "13", "", null);
        ScenarioRevision other = scenarios.save(base, List.of(change), base.pins(), "anna", "Thirteen");

        save();

        test(find(NativeButton.class)
                        .withText("Save as r" + (other.number() + 1))
                        .single())
                .click();
        ScenarioRevision saved = newest("fast-build");
        assertThat(saved.number()).isEqualTo(other.number() + 1);
        assertThat(saved.inputs().integer(AssumptionKey.GAS_RAMP_YEARS)).isEqualTo(13);
        assertThat(saved.assumptions().get(AssumptionKey.GAS_INITIAL_VOLUME).from())
                .isEqualTo(new ObservationRef(
                        new DatasetId("gas-pipeline"),
                        address.getSingleParameter(TAKEN).orElseThrow()));
    }

    @Test
    void a_source_that_a_newer_edition_has_otherwise_is_told_beside_it() {
        Pins old = datasets.asOf(LocalDate.of(2025, 12, 31)).orElseThrow();
        ObservationRef cited =
                new ObservationRef(new DatasetId("reference-pipelines"), "power-of-siberia-1-flow-2022-novak-2023-01");
        Assumption rate = new Assumption(AssumptionKey.GAS_UTILISATION, "99", "as Power of Siberia 1", cited);
        scenarios.save(newest("no-delivery"), List.of(rate), old, "anna", "On an old edition");

        gasAsOf("2025-12-31");
        assertThat(panel()).contains("Edition 2026-03-31 has it otherwise: the same number, with other details");

        gasAsOf("2026-03-31");
        assertThat(panel())
                .as("what was saved is compared, and not what is in view")
                .contains("Edition 2026-03-31 has it otherwise: the same number, with other details");

        UI.getCurrent().navigate("scenarios/no-delivery");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Edition 2026-03-31 has the same number with other details.");
    }

    @Test
    void a_statement_of_another_dataset_is_taken_by_no_assumption_though_its_id_be_the_same() {
        ScenarioRevision saved = newest("stated-ramp");
        CitedObservations cited = new CitedObservations(datasets, ledger, saved.pins(), saved.pins());
        ObservationRef own =
                saved.assumptions().get(AssumptionKey.GAS_INITIAL_VOLUME).from();

        assertThat(Takers.of(saved, cited, own))
                .extracting(Takers.Taker::key)
                .contains(AssumptionKey.GAS_INITIAL_VOLUME);
        assertThat(Takers.of(saved, cited, new ObservationRef(new DatasetId("treaty"), own.observation())))
                .isEmpty();
    }

    @Test
    void any_statement_found_by_words_can_be_cited_and_is_saved_with_the_reason_written_beside_the_value() {
        UI.getCurrent().navigate("gas", QueryParameters.of("scenario", "stated-ramp"));
        test(find(NativeButton.class).all().stream()
                        .filter(button -> "Cite a statement for Ramp length"
                                .equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
        Input words = find(Input.class).withId("cite-words").single();
        test(words).setValue("power of siberia 2022 novak");
        UnorderedList found =
                find(UnorderedList.class).withClassName("cite-list").single();
        assertThat(found.getChildren()).hasSizeBetween(1, 6);
        test(find(NativeButton.class, found).all().getFirst()).click();

        assertThat(panel()).contains("rests on: ");
        assertThat(address().get("gas.rampYears.from").getFirst()).startsWith("reference-pipelines/power-of-siberia-1");

        UI.getCurrent().navigate("trade", QueryParameters.simple(flat(address())));
        UI.getCurrent().navigate("gas", QueryParameters.simple(flat(address())));
        assertThat(panel()).as("through navigation").contains("rests on: ");
        save();

        Assumption saved = newest("stated-ramp").assumptions().get(AssumptionKey.GAS_RAMP_YEARS);
        assertThat(saved.value()).isEqualTo("10");
        assertThat(saved.from()).isNotNull();
        assertThat(saved.rationale())
                .as("the value stands, and so does its reason")
                .isNotEmpty();
    }

    @Test
    void statements_of_the_same_quantity_are_offered_first_and_events_with_what_they_say() {
        UI.getCurrent().navigate("gas", QueryParameters.of("scenario", "stated-ramp"));
        test(find(NativeButton.class).all().stream()
                        .filter(button -> "Cite a statement for Plateau volume"
                                .equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();

        List<String> offered = find(UnorderedList.class)
                .withClassName("cite-list")
                .single()
                .getChildren()
                .map(item -> item.getElement().getTextRecursively())
                .toList();

        assertThat(offered.getFirst()).startsWith("Putin, up").contains("55");
        test(find(Input.class).withId("cite-words").single()).setValue("north korea treaty mutual-defence");
        assertThat(find(UnorderedList.class)
                        .withClassName("cite-list")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Nigel Li, Russia-North Korea treaty of 2024 with a mutual-defence clause");
    }

    @Test
    void a_reason_written_beside_a_value_is_in_the_save_form_and_in_the_revision() {
        UI.getCurrent().navigate("gas", QueryParameters.of("scenario", "stated-ramp"));
        test(find(NativeButton.class).all().stream()
                        .filter(button -> "Give a reason for Slip"
                                .equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
        Input why = find(Input.class).withId("why-gas-slipYears").single();
        test(why).setValue("Nothing was signed");
        assertThat(find(Differences.class).all().getFirst().getElement().getTextRecursively())
                .contains("0\u00a0years: Nothing was signed");

        save();

        assertThat(newest("stated-ramp")
                        .assumptions()
                        .get(AssumptionKey.GAS_SLIP_YEARS)
                        .rationale())
                .isEqualTo("Nothing was signed");
    }

    private static Map<String, String> flat(Map<String, List<String>> parameters) {
        Map<String, String> flat = new HashMap<>();
        parameters.forEach((name, values) -> flat.put(name, values.getFirst()));
        return flat;
    }

    private static void gasAsOf(String day) {
        UI.getCurrent().navigate("gas", QueryParameters.simple(Map.of("scenario", "no-delivery", "asOf", day)));
    }

    /** Takes "over 2", where the saved value is "just 2" of somebody else. */
    private QueryParameters takeOnGas(String scenario) {
        UI.getCurrent().navigate("gas", QueryParameters.of("scenario", scenario));
        test(find(NativeButton.class).withClassName("offer").all().stream()
                        .filter(offer -> offer.getElement().getTextRecursively().startsWith("over\u00a02,"))
                        .findFirst()
                        .orElseThrow())
                .click();
        ViewState view = views.getObject();
        return view.queryOf(view.state().orElseThrow());
    }

    private String panel() {
        return find(AssumptionsPanel.class).single().getElement().getTextRecursively();
    }

    private Map<String, List<String>> address() {
        ViewState view = views.getObject();
        return view.queryOf(view.state().orElseThrow()).getParameters();
    }

    private void save() {
        test(find(NativeButton.class).withText("Save revision").all().getFirst())
                .click();
        PressedRadio.press(find(RadioChoice.class).single(), "revision");
        find(Input.class).withId("revision-note").single().setValue("On the word of another speaker");
        test(find(NativeButton.class).withClassName("primary").all().getLast()).click();
    }

    private ScenarioRevision newest(String scenario) {
        return scenarios.revisions(new ScenarioId(scenario)).getFirst();
    }

    /** By the key's code, as the sheet of paper has them. */
    private Map<String, String> printedSources() {
        Map<String, String> sources = new HashMap<>();
        JsonNode rows = (JsonNode) find(PrintSheet.class).single().getElement().getPropertyRaw("rows");
        rows.forEach(
                row -> sources.put(row.get("key").asString(), row.get("source").asString()));
        return sources;
    }
}
