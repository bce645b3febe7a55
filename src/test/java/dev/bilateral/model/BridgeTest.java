package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.Outcome.CumulativeGas;
import dev.bilateral.model.Outcome.End;
import dev.bilateral.model.Outcome.SettledOutside;
import dev.bilateral.model.Outcome.Trade;
import dev.bilateral.model.Outcome.YearReached;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgeTest {

    private static final Outcome GAS_BY_2044 = new CumulativeGas(2044);
    private static final List<Outcome> OUTCOMES = List.of(
            GAS_BY_2044,
            new YearReached(20),
            new Trade(2035, End.LOW),
            new Trade(2035, End.HIGH),
            new SettledOutside(2035, End.LOW),
            new SettledOutside(2035, End.HIGH));
    private static final Inputs FIRST = Inputs.defaults();
    private static final Inputs SECOND =
            Inputs.of(Map.of(GAS_FIRST_YEAR, "2030", GAS_PLATEAU_VOLUME, "40", GAS_RAMP_YEARS, "6"));

    @Test
    void each_step_is_the_difference_of_two_full_computations_and_the_last_one_ends_at_the_second() {
        Bridge bridge = between(FIRST, SECOND, List.of());

        assertThat(bridge.steps())
                .extracting(Bridge.Step::keys)
                .containsExactly(List.of(GAS_FIRST_YEAR), List.of(GAS_PLATEAU_VOLUME), List.of(GAS_RAMP_YEARS));
        Outcome.Value before = bridge.from();
        Inputs inputs = FIRST;
        for (Bridge.Step step : bridge.steps()) {
            for (AssumptionKey key : step.keys()) {
                inputs = inputs.with(Map.of(key, SECOND.text(key)));
            }
            assertThat(step.before()).isEqualTo(before);
            assertThat(step.after())
                    .isEqualTo(GAS_BY_2044.value(inputs, ReferenceRamps.NONE).orElseThrow());
            before = step.after();
        }
        assertThat(before).isEqualTo(bridge.to());
        assertThat(bridge.to())
                .isEqualTo(GAS_BY_2044.value(SECOND, ReferenceRamps.NONE).orElseThrow());
    }

    @Test
    void another_order_gives_other_steps_and_the_same_gap() {
        Bridge turned = between(FIRST, SECOND, List.of(GAS_RAMP_YEARS));

        assertThat(turned.steps().getFirst().keys()).containsExactly(GAS_RAMP_YEARS);
        assertThat(turned.steps()).hasSize(3);
        assertThat(turned.to()).isEqualTo(between(FIRST, SECOND, List.of()).to());
    }

    @Test
    void inputs_that_only_work_together_change_in_one_step() {
        Inputs none = Inputs.of(Map.of(GAS_INITIAL_VOLUME, "0", GAS_PLATEAU_VOLUME, "0"));
        Inputs compound = Inputs.of(Map.of(GAS_SHAPE, "compound"));

        Bridge bridge = between(none, compound, List.of(GAS_SHAPE));

        assertThat(bridge.steps())
                .extracting(Bridge.Step::keys)
                .containsExactly(List.of(GAS_SHAPE, GAS_INITIAL_VOLUME, GAS_PLATEAU_VOLUME));
    }

    @Test
    void each_end_keeps_whether_it_is_open_over_all_steps() {
        Inputs first = Inputs.of(Map.of(SETTLEMENT_SHARE, "over:95"));
        Inputs second = Inputs.of(Map.of(SETTLEMENT_SHARE, "at_least:95", TRADE_BASE_HIGH, "6"));
        Bridge bridge = Bridge.between(
                        first,
                        second,
                        new SettledOutside(2024, End.HIGH),
                        ReferenceRamps.NONE,
                        List.of(TRADE_BASE_HIGH))
                .orElseThrow();

        assertThat(bridge.from().isOpen()).isTrue();
        assertThat(bridge.to().isOpen()).isFalse();
        assertThat(bridge.steps())
                .satisfiesExactly(
                        trade -> {
                            assertThat(trade.after().isOpen()).isTrue();
                            assertThat(trade.change()).isPositive();
                        },
                        share -> {
                            assertThat(share.change()).isZero();
                            assertThat(share.isChange()).isTrue();
                        });
    }

    @Test
    void there_is_no_bridge_to_an_outcome_that_does_not_come() {
        assertThat(Bridge.between(FIRST, SECOND, new YearReached(50), ReferenceRamps.NONE, List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void between_any_two_sets_of_inputs_the_steps_add_up_to_the_gap_in_any_order(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Outcome, Integer> seen = new HashMap<>();
        for (int i = 0; i < 150; i++) {
            Inputs first = RandomInputs.any(random);
            Inputs second = RandomInputs.any(random);
            List<AssumptionKey> order = new ArrayList<>(List.of(AssumptionKey.values()));
            Collections.shuffle(order, new Random(random.nextLong()));
            for (Outcome outcome : OUTCOMES) {
                String as = "seed " + seed + ", case " + i + ", " + outcome + ": " + first + " to " + second;
                Bridge.between(first, second, outcome, ReferenceRamps.NONE, order)
                        .ifPresent(bridge -> {
                            assertAddsUp(bridge, first, second, outcome, as);
                            seen.merge(outcome, 1, Integer::sum);
                        });
            }
        }
        assertThat(seen.keySet()).as("each outcome has bridges").containsExactlyInAnyOrderElementsOf(OUTCOMES);
        assertThat(seen.get(GAS_BY_2044)).isGreaterThan(100);
    }

    private static void assertAddsUp(Bridge bridge, Inputs first, Inputs second, Outcome outcome, String as) {
        Outcome.Value before = bridge.from();
        Map<AssumptionKey, String> taken = new EnumMap<>(AssumptionKey.class);
        for (Bridge.Step step : bridge.steps()) {
            step.keys().forEach(key -> taken.put(key, second.text(key)));
            assertThat(step.before()).as(as).isEqualTo(before);
            assertThat(step.after())
                    .as(as)
                    .isEqualTo(outcome.value(first.with(taken), ReferenceRamps.NONE)
                            .orElseThrow());
            before = step.after();
        }
        assertThat(before).as(as).isEqualTo(bridge.to());
        assertThat(taken.keySet()).as(as).isEqualTo(second.changesFrom(first).keySet());
    }

    private static Bridge between(Inputs first, Inputs second, List<AssumptionKey> order) {
        return Bridge.between(first, second, GAS_BY_2044, ReferenceRamps.NONE, order)
                .orElseThrow();
    }
}
