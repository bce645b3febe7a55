package dev.bilateral.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.Saving.Diverged;
import dev.bilateral.scenario.Saving.Outcome;
import dev.bilateral.scenario.Saving.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Two who save one scenario, over and over, each on what they saw last. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class InterleavedSavesTest {

    private static final ScenarioId SCENARIO = new ScenarioId("stated-ramp");
    private static final int SAVES = 100;

    @Parameter
    TestDatabase database;

    private ConfigurableApplicationContext context;
    private ScenarioService scenarios;

    @BeforeEach
    void start() {
        context = database.start(StoredCatalogueTest.Beans.class);
        scenarios = context.getBean(ScenarioService.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void of_a_hundred_saves_none_is_lost_and_none_is_a_conflict_where_the_fields_differ() throws Exception {
        List<Future<List<Integer>>> both =
                together(writer("anna", AssumptionKey.GAS_PRICE), writer("boris", AssumptionKey.GAS_STEEPNESS));

        List<Integer> saved = new ArrayList<>(both.getFirst().get());
        saved.addAll(both.getLast().get());
        List<ScenarioRevision> revisions = scenarios.revisions(SCENARIO);
        assertThat(saved)
                .as("every number once, and each stored")
                .hasSize(SAVES)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2, SAVES + 1).boxed().toList());
        assertThat(revisions).hasSize(SAVES + 1);
        for (String author : List.of("anna", "boris")) {
            AssumptionKey key = author.equals("anna") ? AssumptionKey.GAS_PRICE : AssumptionKey.GAS_STEEPNESS;
            assertThat(revisions.reversed().stream()
                            .filter(r -> r.author().equals(author))
                            .map(r -> r.assumptions().get(key).value()))
                    .as(author + "’s values, in their order")
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, SAVES / 2)
                            .mapToObj(i -> values(key, i))
                            .toList());
        }
        assertThat(revisions
                        .getFirst()
                        .assumptions()
                        .get(AssumptionKey.GAS_PRICE)
                        .value())
                .isEqualTo(values(AssumptionKey.GAS_PRICE, SAVES / 2));
        assertThat(revisions
                        .getFirst()
                        .assumptions()
                        .get(AssumptionKey.GAS_STEEPNESS)
                        .value())
                .isEqualTo(values(AssumptionKey.GAS_STEEPNESS, SAVES / 2));
    }

    @Test
    void the_same_change_of_two_is_saved_once_and_told_to_nobody() throws Exception {
        ScenarioRevision base = scenarios.revision(SCENARIO, 1).orElseThrow();
        Callable<List<Integer>> same = () -> List.of(
                switch (save(base, AssumptionKey.GAS_PRICE, "300", "who")) {
                    case Saved saved -> saved.revision().number();
                    case Saving.Standing standing -> standing.revision().number();
                    case Diverged told -> throw new AssertionError("A conflict where nothing differs: " + told.merge());
                });

        for (Future<List<Integer>> number : together(same, same)) {
            assertThat(number.get()).containsExactly(2);
        }
        assertThat(scenarios.revisions(SCENARIO)).hasSize(2);
    }

    @Test
    void a_rename_in_between_is_no_conflict() {
        ScenarioRevision base = scenarios.revision(SCENARIO, 1).orElseThrow();
        context.getBean(ScenarioCatalogue.class).rename(SCENARIO, "Another name", "", "boris");

        Outcome outcome = save(base, AssumptionKey.GAS_PRICE, "300", "anna");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Saved.class,
                        saved -> assertThat(saved.revision().number()).isEqualTo(3));
    }

    @Test
    void different_values_for_one_field_save_nothing_until_somebody_chooses() {
        ScenarioRevision base = scenarios.revision(SCENARIO, 1).orElseThrow();
        save(base, AssumptionKey.GAS_PRICE, "300", "anna");

        Outcome outcome = save(base, AssumptionKey.GAS_PRICE, "250", "boris");

        assertThat(outcome).isInstanceOfSatisfying(Diverged.class, diverged -> {
            assertThat(diverged.merge().conflicts()).containsExactly(AssumptionKey.GAS_PRICE);
            assertThat(diverged.newest().number()).isEqualTo(2);
        });
        assertThat(scenarios.revisions(SCENARIO)).hasSize(2);
    }

    /** Each time on the revision that this one saw last; what the other saved meanwhile is merged field by field. */
    private Callable<List<Integer>> writer(String who, AssumptionKey key) {
        return () -> {
            List<Integer> numbers = new ArrayList<>();
            ScenarioRevision seen = scenarios.revision(SCENARIO, 1).orElseThrow();
            for (int i = 1; i <= SAVES / 2; i++) {
                seen = untilSaved(seen, new Assumption(key, values(key, i), "", null), who);
                numbers.add(seen.number());
            }
            return numbers;
        };
    }

    private ScenarioRevision untilSaved(ScenarioRevision seen, Assumption change, String who) {
        ScenarioRevision base = seen;
        Content mine = Content.of(base).with(List.of(change), base.pins());
        while (true) {
            switch (new Saving(scenarios).save(base, mine, who, "Set to " + change.value())) {
                case Saved saved -> {
                    return saved.revision();
                }
                case Diverged diverged -> {
                    assertThat(diverged.merge().hasConflict()).isFalse();
                    base = diverged.newest();
                    mine = diverged.merge().merged();
                }
                case Saving.Standing standing -> throw new AssertionError("Nobody else saves " + change);
            }
        }
    }

    private Outcome save(ScenarioRevision base, AssumptionKey key, String value, String who) {
        Content mine = Content.of(base).with(List.of(new Assumption(key, value, "", null)), base.pins());
        return new Saving(scenarios).save(base, mine, who, "Set to " + value);
    }

    private static String values(AssumptionKey key, int i) {
        return String.valueOf(key == AssumptionKey.GAS_PRICE ? 100 + i : 11 + i % 2);
    }

    private static List<Future<List<Integer>>> together(Callable<List<Integer>> one, Callable<List<Integer>> other)
            throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<List<Integer>>> both = List.of(one, other).stream()
                .<Callable<List<Integer>>>map(writer -> () -> {
                    start.await();
                    return writer.call();
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(both);
        }
    }
}
