package dev.bilateral.scenario;

import static dev.bilateral.model.AssumptionKey.GAS_FIRST_YEAR;
import static dev.bilateral.model.AssumptionKey.GAS_INITIAL_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_PLATEAU_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static dev.bilateral.model.AssumptionKey.GAS_REFERENCE;
import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.audit.AuditTrail.Entry;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputError;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.scenario.ScenarioService.RevisionConflict;
import dev.bilateral.scenario.repository.ScenarioRepository;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoredScenariosTest {

    private static final ScenarioId STATED_RAMP = new ScenarioId("stated-ramp");
    private static final Instant NOW = Instant.parse("2026-04-01T08:30:15.123456Z");

    @Parameter
    TestDatabase database;

    private ConfigurableApplicationContext context;
    private ScenarioService scenarios;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = {ScenarioRepository.class, AuditTrail.class})
    @Import({StoredScenarios.class, FixedDatasets.class})
    static class Beans {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void start() {
        context = database.start(Beans.class);
        scenarios = context.getBean(ScenarioService.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void four_scenarios_are_there_at_first_start_each_as_revision_1() {
        assertThat(scenarios.scenarios())
                .extracting(s -> s.id().value(), Scenario::title, Scenario::latest)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("stated-ramp", "Stated volumes, assumed years", 1),
                        org.assertj.core.groups.Tuple.tuple("fast-build", "As fast as Nord Stream 1", 1),
                        org.assertj.core.groups.Tuple.tuple("first-phase-only", "First phase only", 1),
                        org.assertj.core.groups.Tuple.tuple("no-delivery", "No delivery", 1));
    }

    @Test
    void the_first_scenario_holds_the_defaults_with_reasons_and_what_sources_state() {
        ScenarioRevision first = scenarios.revision(STATED_RAMP, 1).orElseThrow();

        assertThat(first.inputs().texts()).isEqualTo(Inputs.defaults().texts());
        assertThat(first.assumptions()).containsOnlyKeys(AssumptionKey.values());
        assertThat(first.assumptions().values())
                .allSatisfy(a -> assertThat(a.rationale()).isNotBlank());
        assertThat(first.assumptions().get(GAS_INITIAL_VOLUME).from())
                .hasToString("gas-pipeline/gas-initial-volume-iannuzzi-2025");
        assertThat(first.assumptions().get(GAS_FIRST_YEAR).from()).isNull();
        assertThat(first.pins()).isEqualTo(FixedDatasets.NEW);
        assertThat(first.author()).isEqualTo("Bilateral");
        assertThat(first.at()).isEqualTo("2026-03-31T00:00:00Z");
    }

    @Test
    void a_changed_default_does_not_borrow_the_defaults_source() {
        ScenarioRevision none =
                scenarios.revision(new ScenarioId("no-delivery"), 1).orElseThrow();

        assertThat(none.assumptions().get(GAS_PLATEAU_VOLUME).value()).isEqualTo("0");
        assertThat(none.assumptions().get(GAS_PLATEAU_VOLUME).from()).isNull();
    }

    @Test
    void saving_stores_all_keys_pins_and_reference_ramps() {
        ScenarioRevision base = newest();

        ScenarioRevision saved = scenarios.save(
                base,
                List.of(assumption(GAS_RAMP_YEARS, "12"), assumption(GAS_SHAPE, "logistic")),
                FixedDatasets.NEW,
                "anna",
                " Slower, as asked ");

        assertThat(context.getBean(ScenarioRepository.class).revision(STATED_RAMP, 2))
                .hasValue(saved);
        assertThat(saved.number()).isEqualTo(2);
        assertThat(saved.note()).isEqualTo("Slower, as asked");
        assertThat(saved.assumptions()).hasSize(AssumptionKey.values().length);
        assertThat(saved.inputs().integer(GAS_RAMP_YEARS)).isEqualTo(12);
        assertThat(saved.references().shares()).containsOnlyKeys("nord-stream-1", "power-of-siberia-1");
        assertThat(scenarios.find(STATED_RAMP))
                .hasValueSatisfying(s -> assertThat(s.latest()).isEqualTo(2));
        assertThat(scenarios.revisions(STATED_RAMP))
                .extracting(ScenarioRevision::number)
                .containsExactly(2, 1);
    }

    @Test
    void saving_is_written_down() {
        save("12", "Slower");

        assertThat(context.getBean(AuditTrail.class).newest(10))
                .containsExactly(new Entry(
                        Instant.parse("2026-04-01T08:30:15Z"), "anna", Action.SAVED_REVISION, "stated-ramp r2"));
    }

    @Test
    void a_revision_on_an_edition_without_complete_records_has_no_ramps() {
        ScenarioRevision saved = scenarios.save(newest(), List.of(), FixedDatasets.OLD, "anna", "As of February 2025");

        assertThat(saved.references()).isEqualTo(ReferenceRamps.NONE);
    }

    @Test
    void a_ramp_like_a_pipeline_without_a_complete_record_in_the_pinned_edition_is_not_saved() {
        assertThatThrownBy(() -> scenarios.save(
                        newest(), List.of(assumption(GAS_SHAPE, "reference")), FixedDatasets.OLD, "anna", "As then"))
                .isInstanceOfSatisfying(
                        InvalidInputs.class,
                        e -> assertThat(e.errors()).extracting(InputError::key).containsExactly(GAS_REFERENCE));
        assertThat(newest().number()).isEqualTo(1);
    }

    @Test
    void values_are_kept_in_canonical_text() {
        ScenarioRevision saved = save("012", "Slower");

        assertThat(saved.assumptions().get(GAS_RAMP_YEARS).value()).isEqualTo("12");
    }

    @Test
    void equal_content_is_no_revision() {
        ScenarioRevision base = newest();

        ScenarioRevision saved = scenarios.save(
                base, List.of(base.assumptions().get(GAS_RAMP_YEARS)), base.pins(), "anna", "Nothing changed");

        assertThat(saved).isEqualTo(base);
        assertThat(newest().number()).isEqualTo(1);
    }

    @Test
    void a_base_that_is_no_longer_the_newest_is_a_conflict_that_shows_what_stands_now() {
        ScenarioRevision base = newest();
        ScenarioRevision saved = save("12", "Slower");

        assertThatThrownBy(() ->
                        scenarios.save(base, List.of(assumption(GAS_RAMP_YEARS, "8")), base.pins(), "boris", "Faster"))
                .isInstanceOfSatisfying(
                        RevisionConflict.class, e -> assertThat(e.newest()).isEqualTo(saved));
        assertThat(newest()).isEqualTo(saved);
    }

    @Test
    void of_two_who_save_at_once_one_gets_the_number_and_one_a_conflict() throws Exception {
        ScenarioRevision base = newest();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<ScenarioRevision> faster = () -> {
            together.await();
            return scenarios.save(base, List.of(assumption(GAS_RAMP_YEARS, "8")), base.pins(), "boris", "Faster");
        };
        Callable<ScenarioRevision> slower = () -> {
            together.await();
            return scenarios.save(base, List.of(assumption(GAS_RAMP_YEARS, "12")), base.pins(), "anna", "Slower");
        };

        List<Future<ScenarioRevision>> both;
        try (var threads = Executors.newFixedThreadPool(2)) {
            both = threads.invokeAll(List.of(faster, slower));
        }

        assertThat(both).extracting(Future::state).containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
        assertThat(both)
                .filteredOn(f -> f.state() == Future.State.FAILED)
                .singleElement()
                .satisfies(f -> assertThat(f.exceptionNow()).isInstanceOf(RevisionConflict.class));
        assertThat(scenarios.revisions(STATED_RAMP)).hasSize(2);
    }

    @Test
    void a_note_or_a_reason_that_is_too_long_or_holds_a_nul_is_refused_with_a_sentence() {
        ScenarioRevision base = newest();
        String longest = "x".repeat(WrittenText.LONGEST);
        Assumption tooLong = new Assumption(GAS_RAMP_YEARS, "12", longest + "x", null);
        Assumption withNul = new Assumption(GAS_RAMP_YEARS, "12", "a\0b", null);

        assertThatThrownBy(() -> save("12", longest + "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("500");
        assertThatThrownBy(() -> save("12", "a\0b")).hasMessageContaining("NUL");
        assertThatThrownBy(() -> scenarios.save(base, List.of(tooLong), base.pins(), "anna", "Why"))
                .hasMessageContaining("501");
        assertThatThrownBy(() -> scenarios.save(base, List.of(withNul), base.pins(), "anna", "Why"))
                .hasMessageContaining("NUL");
        assertThat(newest().number()).isEqualTo(1);
        assertThat(save("12", longest).note()).hasSize(WrittenText.LONGEST);
    }

    @Test
    void a_blank_note_and_values_that_do_not_fit_are_refused() {
        ScenarioRevision base = newest();

        assertThatThrownBy(() ->
                        scenarios.save(base, List.of(assumption(GAS_RAMP_YEARS, "12")), base.pins(), "anna", "  "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> save("400", "Too long")).isInstanceOf(InvalidInputs.class);
        assertThat(newest().number()).isEqualTo(1);
    }

    @Test
    void a_base_that_was_never_saved_is_refused() {
        ScenarioRevision base = newest();
        ScenarioRevision invented = new ScenarioRevision(
                STATED_RAMP, 7, base.pins(), base.assumptions(), base.references(), "x", base.at(), "x");

        assertThatThrownBy(() -> scenarios.save(
                        invented, List.of(assumption(GAS_RAMP_YEARS, "12")), Pins.of(java.util.Map.of()), "x", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never saved");
    }

    @Test
    void a_second_start_keeps_what_was_saved() {
        ScenarioRevision saved = save("12", "Slower");

        ScenarioService again = new StoredScenarios(
                context.getBean(ScenarioRepository.class),
                new FixedDatasets(),
                context.getBean(AuditTrail.class),
                context.getBean(TransactionOperations.class),
                Clock.systemUTC(),
                context);

        assertThat(again.scenarios()).isEqualTo(scenarios.scenarios());
        assertThat(again.revision(STATED_RAMP, 2)).hasValue(saved);
    }

    @Test
    void the_database_refuses_to_change_or_delete_a_revision() {
        for (String attack : List.of(
                "update scenario_revision set note = 'other' where number = 1",
                "update scenario_revision set note = 'other' where number = 99",
                "delete from scenario_revision",
                "update audit set who = 'other'",
                "delete from audit")) {
            assertThatThrownBy(() -> execute(attack)).as(attack).hasMessageContaining("append-only");
        }
    }

    private ScenarioRevision newest() {
        return scenarios.revisions(STATED_RAMP).getFirst();
    }

    private ScenarioRevision save(String rampYears, String note) {
        ScenarioRevision base = newest();
        return scenarios.save(base, List.of(assumption(GAS_RAMP_YEARS, rampYears)), base.pins(), "anna", note);
    }

    private static Assumption assumption(AssumptionKey key, String value) {
        return new Assumption(key, value, "", null);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = context.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
