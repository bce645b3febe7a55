package dev.bilateral.scenario;

import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Entry;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.ScenarioCatalogue.LastOne;
import dev.bilateral.scenario.ScenarioCatalogue.TitleTaken;
import dev.bilateral.scenario.ScenarioEvent.Kind;
import dev.bilateral.scenario.ScenarioService.Archived;
import dev.bilateral.scenario.query.ScenarioLine;
import dev.bilateral.scenario.query.ScenarioQuery;
import dev.bilateral.scenario.repository.ScenarioRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
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
class StoredCatalogueTest {

    private static final ScenarioId STATED_RAMP = new ScenarioId("stated-ramp");
    private static final Instant NOW = Instant.parse("2026-04-01T08:30:15Z");

    @Parameter
    TestDatabase database;

    private ConfigurableApplicationContext context;
    private ScenarioService scenarios;
    private ScenarioCatalogue catalogue;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = {ScenarioRepository.class, ScenarioQuery.class, AuditTrail.class})
    @Import({StoredScenarios.class, StoredCatalogue.class, FixedDatasets.class})
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
        catalogue = context.getBean(ScenarioCatalogue.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void a_new_scenario_holds_the_defaults_and_has_its_address_from_its_title() {
        Scenario created = catalogue.create("  Late   start, 2035 ", " A slow case. ", "anna");

        assertThat(created.id()).hasToString("late-start-2035");
        assertThat(created.title()).isEqualTo("Late start, 2035");
        ScenarioRevision first = scenarios.revision(created.id(), 1).orElseThrow();
        assertThat(first.inputs()).isEqualTo(Inputs.defaults());
        assertThat(first.assumptions()).isEqualTo(statedRamp().assumptions());
        assertThat(first.pins()).isEqualTo(FixedDatasets.NEW);
        assertThat(first.author()).isEqualTo("anna");
        assertThat(scenarios.scenarios()).last().isEqualTo(created);
        assertThat(scenarios.find(created.id())).hasValue(created);
    }

    @Test
    void a_scenario_started_from_a_revision_holds_the_same_and_says_where_it_came_from() {
        ScenarioRevision base = statedRamp();
        ScenarioRevision second = scenarios.save(
                base,
                List.of(new Assumption(GAS_RAMP_YEARS, "12", "Slower, as asked", null)),
                FixedDatasets.OLD,
                "anna",
                "Slower");
        scenarios.save(second, List.of(), FixedDatasets.NEW, "anna", "Newest");

        Scenario started = catalogue.startFrom(second, "Slower", "", "boris");

        ScenarioRevision first = scenarios.revision(started.id(), 1).orElseThrow();
        assertThat(first.assumptions()).isEqualTo(second.assumptions());
        assertThat(first.pins()).isEqualTo(second.pins());
        assertThat(first.references()).isEqualTo(second.references());
        assertThat(first.author()).isEqualTo("boris");
        assertThat(first.note()).contains("Stated volumes, assumed years", "r2");
        assertThat(catalogue.history(started.id()))
                .containsExactly(new ScenarioEvent(
                        started.id(),
                        Kind.CREATED,
                        "Slower",
                        "",
                        false,
                        1,
                        new RevisionId(STATED_RAMP, 2),
                        "boris",
                        NOW));
    }

    @Test
    void a_title_that_another_scenario_bears_is_refused_and_named() {
        assertThatThrownBy(() -> catalogue.create("stated volumes,  ASSUMED years", "", "anna"))
                .isInstanceOfSatisfying(
                        TitleTaken.class,
                        taken -> assertThat(taken.holder().id()).isEqualTo(STATED_RAMP))
                .hasMessageContaining("Stated volumes, assumed years");
        assertThat(scenarios.scenarios()).hasSize(4);
    }

    @Test
    void a_title_that_can_not_be_shown_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> catalogue.create("   ", "", "anna")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalogue.create("x".repeat(81), "", "anna")).hasMessageContaining("81");
        assertThatThrownBy(() -> catalogue.create("a\0b", "", "anna")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalogue.create("Fine", "x".repeat(501), "anna"))
                .hasMessageContaining("501");
    }

    @Test
    void titles_that_lead_to_one_address_get_numbers_and_titles_in_other_scripts_a_plain_one() {
        assertThat(catalogue.create("Étape 1", "", "anna").id()).hasToString("etape-1");
        assertThat(catalogue.create("Etape: 1!", "", "anna").id()).hasToString("etape-1-2");
        assertThat(catalogue.create("Сценарий", "", "anna").id()).hasToString("scenario");
        assertThat(catalogue.create("سناریو", "", "anna").id()).hasToString("scenario-2");
        assertThat(catalogue.create("x".repeat(80), "", "anna").id().value()).hasSize(50);
    }

    @Test
    void a_new_name_counts_from_a_new_revision_on_and_older_ones_keep_theirs() {
        assertThat(scenarios.title(STATED_RAMP, 2)).as("not yet").isEmpty();
        Scenario renamed = catalogue.rename(STATED_RAMP, "What sources name", "New words", "anna");

        assertThat(renamed.id()).isEqualTo(STATED_RAMP);
        assertThat(renamed.latest()).isEqualTo(2);
        assertThat(scenarios.find(STATED_RAMP)).hasValue(renamed);
        assertThat(scenarios.title(STATED_RAMP, 2))
                .hasValue(new ScenarioTitle(STATED_RAMP, "What sources name", "New words"));
        assertThat(scenarios.title(STATED_RAMP, 1))
                .hasValueSatisfying(s -> assertThat(s.title()).isEqualTo("Stated volumes, assumed years"));
        ScenarioRevision second = scenarios.revision(STATED_RAMP, 2).orElseThrow();
        assertThat(second.assumptions()).isEqualTo(statedRamp().assumptions());
        assertThat(second.note()).contains("Stated volumes, assumed years");
        assertThat(catalogue
                        .rename(STATED_RAMP, "What sources name", "New words", "anna")
                        .latest())
                .as("the same again")
                .isEqualTo(2);
        assertThat(catalogue.create("Stated volumes, assumed years", "", "anna").id())
                .as("the old title is free, its address is not")
                .hasToString("stated-volumes-assumed-years");
    }

    @Test
    void an_archived_scenario_leaves_the_list_frees_its_title_and_stays_readable() {
        catalogue.archive(STATED_RAMP, "anna");

        assertThat(scenarios.scenarios()).extracting(Scenario::id).doesNotContain(STATED_RAMP);
        assertThat(scenarios.find(STATED_RAMP))
                .hasValueSatisfying(s -> assertThat(s.isArchived()).isTrue());
        assertThat(scenarios.revision(STATED_RAMP, 1)).isPresent();
        assertThat(titles(catalogue.lines("", true))).containsExactly("Stated volumes, assumed years");
        assertThat(titles(catalogue.lines("", false))).doesNotContain("Stated volumes, assumed years");

        Scenario other = catalogue.create("Stated volumes, assumed years", "", "boris");
        assertThatThrownBy(() -> catalogue.restore(STATED_RAMP, "anna")).isInstanceOf(TitleTaken.class);

        catalogue.rename(other.id(), "As stated", "", "boris");
        catalogue.restore(STATED_RAMP, "anna");
        assertThat(scenarios.scenarios()).extracting(Scenario::title).startsWith("Stated volumes, assumed years");
        assertThat(catalogue.history(STATED_RAMP))
                .extracting(ScenarioEvent::kind)
                .containsExactly(Kind.RESTORED, Kind.ARCHIVED);
        assertThat(context.getBean(AuditTrail.class).newest(10))
                .extracting(Entry::subject)
                .contains("stated-ramp", other.id() + " r2");
    }

    @Test
    void an_archived_scenario_keeps_its_title_since_nothing_is_saved_in_it() {
        catalogue.archive(STATED_RAMP, "anna");

        assertThatThrownBy(() -> catalogue.rename(STATED_RAMP, "As stated", "", "anna"))
                .isInstanceOf(Archived.class)
                .hasMessageContaining("Stated volumes, assumed years");
        assertThat(scenarios.revisions(STATED_RAMP)).hasSize(1);
        assertThat(catalogue.history(STATED_RAMP)).hasSize(1);
    }

    @Test
    void whoever_saves_while_another_archives_waits_and_is_refused() throws Exception {
        ScenarioRevision base = statedRamp();
        List<Assumption> changes = List.of(new Assumption(GAS_RAMP_YEARS, "12", "As asked", null));
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<ScenarioRevision> saving = Objects.requireNonNull(context.getBean(TransactionOperations.class)
                    .execute(status -> {
                        catalogue.archive(STATED_RAMP, "anna");
                        Future<ScenarioRevision> save =
                                other.submit(() -> scenarios.save(base, changes, base.pins(), "boris", "Slower"));
                        assertThatThrownBy(() -> save.get(500, TimeUnit.MILLISECONDS))
                                .as("saved, though it is about to leave the lists")
                                .isInstanceOf(TimeoutException.class);
                        return save;
                    }));
            assertThatThrownBy(saving::get).hasCauseInstanceOf(Archived.class);
        }
        assertThat(scenarios.revisions(STATED_RAMP)).hasSize(1);
    }

    @Test
    void nothing_is_saved_in_an_archived_scenario_but_it_can_become_a_new_one() {
        ScenarioRevision base = statedRamp();
        catalogue.archive(STATED_RAMP, "anna");
        List<Assumption> changes = List.of(new Assumption(GAS_RAMP_YEARS, "12", "As asked", null));

        assertThatThrownBy(() -> scenarios.save(base, changes, base.pins(), "anna", "Slower"))
                .isInstanceOf(Archived.class)
                .hasMessageContaining("Stated volumes, assumed years")
                .hasMessageContaining("Save as a new scenario");
        assertThat(scenarios.revisions(STATED_RAMP)).hasSize(1);
        assertThat(scenarios.save(base, List.of(), base.pins(), "anna", "Nothing"))
                .isEqualTo(base);

        Scenario saved = catalogue.saveAsNew(
                base, Content.of(base).with(changes, base.pins()), "Slower", "", "anna", " As asked ");
        assertThat(scenarios.scenarios()).last().isEqualTo(saved);

        catalogue.restore(STATED_RAMP, "anna");
        assertThat(scenarios.save(base, changes, base.pins(), "anna", "Slower").number())
                .isEqualTo(2);
    }

    @Test
    void a_changed_revision_saved_as_a_new_scenario_leaves_the_old_one_and_says_why_and_where_from() {
        ScenarioRevision base = statedRamp();
        Content wanted = Content.of(base)
                .with(List.of(new Assumption(GAS_RAMP_YEARS, " 12", "As asked", null)), FixedDatasets.NEW);

        Scenario saved = catalogue.saveAsNew(base, wanted, " Slower ", " Late. ", "anna", " As asked ");

        assertThat(saved.title()).isEqualTo("Slower");
        assertThat(saved.description()).isEqualTo("Late.");
        assertThat(saved.isShipped()).isFalse();
        ScenarioRevision first = scenarios.revision(saved.id(), 1).orElseThrow();
        assertThat(first.note()).isEqualTo("As asked");
        assertThat(first.author()).isEqualTo("anna");
        assertThat(first.assumptions().get(GAS_RAMP_YEARS))
                .isEqualTo(new Assumption(GAS_RAMP_YEARS, "12", "As asked", null));
        assertThat(first.references().shares()).isNotEmpty();
        assertThat(catalogue.history(saved.id()))
                .singleElement()
                .returns(new RevisionId(STATED_RAMP, 1), ScenarioEvent::from);
        assertThat(scenarios.revisions(STATED_RAMP)).containsExactly(base);
        assertThat(scenarios.find(STATED_RAMP))
                .hasValueSatisfying(s -> assertThat(s.isShipped()).isTrue());
    }

    @Test
    void what_can_not_be_saved_as_a_revision_can_not_be_as_a_new_scenario() {
        ScenarioRevision base = statedRamp();
        Content same = Content.of(base);

        assertThatThrownBy(() -> catalogue.saveAsNew(base, same, "Anew", "", "anna", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalogue.saveAsNew(base, same, "No Delivery", "", "anna", "Why"))
                .isInstanceOf(TitleTaken.class);
        Content wrong = same.with(List.of(new Assumption(GAS_RAMP_YEARS, "99", "", null)), base.pins());
        assertThatThrownBy(() -> catalogue.saveAsNew(base, wrong, "Anew", "", "anna", "Why"))
                .isInstanceOf(InvalidInputs.class);
        Content unfilled = same.with(List.of(new Assumption(GAS_SHAPE, "reference", "", null)), FixedDatasets.OLD);
        assertThatThrownBy(() -> catalogue.saveAsNew(base, unfilled, "Anew", "", "anna", "Why"))
                .isInstanceOf(InvalidInputs.class);
    }

    @Test
    void the_last_scenario_in_the_list_stays_there() {
        List<Scenario> all = scenarios.scenarios();
        all.subList(1, all.size()).forEach(s -> catalogue.archive(s.id(), "anna"));

        assertThatThrownBy(() -> catalogue.archive(STATED_RAMP, "anna")).isInstanceOf(LastOne.class);
        assertThat(scenarios.scenarios()).hasSize(1);
    }

    @Test
    void the_list_begins_with_what_was_saved_last_and_is_searched_in_title_author_and_note() {
        Scenario mine = catalogue.create("Mine 100%", "With_a line", "anna");
        scenarios.save(
                scenarios.revision(mine.id(), 1).orElseThrow(),
                List.of(new Assumption(GAS_RAMP_YEARS, "12", "", null)),
                FixedDatasets.NEW,
                "boris",
                "Slower, said Clara");

        assertThat(catalogue.lines("", false)).first().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Mine 100%");
            assertThat(line.revision()).isEqualTo(2);
            assertThat(line.author()).isEqualTo("boris");
        });
        for (String text : List.of("mine", "100%", "h_a", "BORIS", "clara")) {
            assertThat(titles(catalogue.lines(text, false))).as(text).containsExactly("Mine 100%");
        }
        assertThat(titles(catalogue.lines("NORD stream", false))).containsExactly("As fast as Nord Stream 1");
        assertThat(catalogue.lines("1%0", false)).isEmpty();
    }

    @Test
    void of_many_who_take_one_title_at_once_one_gets_it() throws Exception {
        List<Callable<Scenario>> all = IntStream.range(0, 8)
                .<Callable<Scenario>>mapToObj(i -> () -> catalogue.create("Shared title", "", "who" + i))
                .toList();

        List<Future<Scenario>> done;
        try (var threads = Executors.newFixedThreadPool(4)) {
            done = threads.invokeAll(all);
        }

        assertThat(done)
                .filteredOn(f -> f.state() == Future.State.SUCCESS)
                .singleElement()
                .satisfies(f -> assertThat(f.resultNow().id()).hasToString("shared-title"));
        assertThat(done)
                .filteredOn(f -> f.state() == Future.State.FAILED)
                .allSatisfy(f -> assertThat(f.exceptionNow()).isInstanceOf(TitleTaken.class));
    }

    private ScenarioRevision statedRamp() {
        return scenarios.revision(STATED_RAMP, 1).orElseThrow();
    }

    private static List<String> titles(List<ScenarioLine> lines) {
        return lines.stream().map(ScenarioLine::title).toList();
    }
}
