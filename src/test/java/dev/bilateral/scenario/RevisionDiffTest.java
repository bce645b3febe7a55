package dev.bilateral.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.Samples;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.RevisionDiff.AssumptionChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionDiffTest {

    @Test
    void what_differs_between_any_two_revisions_makes_the_one_into_the_other() {
        Samples.check(41, 2_000, random -> {
            ScenarioRevision a = RandomContents.revision(3, RandomContents.any(random));
            ScenarioRevision b = RandomContents.revision(1 + random.nextInt(9), RandomContents.any(random));

            RevisionDiff diff = RevisionDiff.between(a, b, List.of());

            assertThat(diff.applyTo(a.assumptions())).isEqualTo(b.assumptions());
            assertThat(diff.applyTo(a.pins())).isEqualTo(b.pins());
            assertThat(diff.assumptions())
                    .allSatisfy(change -> assertThat(change.before()).isNotEqualTo(change.after()));
        });
    }

    @Test
    void a_revision_does_not_differ_from_itself() {
        Samples.check(42, 200, random -> {
            ScenarioRevision a = RandomContents.revision(3, RandomContents.any(random));

            assertThat(RevisionDiff.between(a, a, List.of(a)).isEmpty()).isTrue();
        });
    }

    @Test
    void each_change_is_of_whoever_made_it_last() {
        List<ScenarioRevision> all =
                List.of(revision(1, "10", "5"), revision(2, "12", "5"), revision(3, "12", "6"), revision(4, "12", "6"));

        RevisionDiff diff = RevisionDiff.between(all.getFirst(), all.getLast(), all);

        assertThat(diff.assumptions())
                .extracting(AssumptionChange::key, change -> change.in().number())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AssumptionKey.GAS_RAMP_YEARS, 2),
                        org.assertj.core.groups.Tuple.tuple(AssumptionKey.TRADE_BASE_HIGH, 3));
        assertThat(RevisionDiff.between(all.getLast(), all.getFirst(), new ArrayList<>(all))
                        .assumptions())
                .as("the other way round")
                .extracting(change -> change.in().number())
                .containsExactly(2, 3);
    }

    private static ScenarioRevision revision(int number, String rampYears, String high) {
        Map<AssumptionKey, Assumption> assumptions = new EnumMap<>(AssumptionKey.class);
        assumptions.put(
                AssumptionKey.GAS_RAMP_YEARS, new Assumption(AssumptionKey.GAS_RAMP_YEARS, rampYears, "", null));
        assumptions.put(AssumptionKey.TRADE_BASE_HIGH, new Assumption(AssumptionKey.TRADE_BASE_HIGH, high, "", null));
        return RandomContents.revision(number, new Merge.Content(assumptions, dev.bilateral.dataset.Pins.of(Map.of())));
    }
}
