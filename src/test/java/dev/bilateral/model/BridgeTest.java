package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.Outcome.CumulativeGas;
import dev.bilateral.model.Outcome.YearReached;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BridgeTest {

    private static final Outcome GAS_BY_2044 = new CumulativeGas(2044);
    private static final Inputs FIRST = Inputs.defaults();
    private static final Inputs SECOND =
            Inputs.of(Map.of(GAS_FIRST_YEAR, "2030", GAS_PLATEAU_VOLUME, "40", GAS_RAMP_YEARS, "6"));

    @Test
    void each_step_is_the_difference_of_two_full_computations_and_the_last_one_ends_at_the_second() {
        Bridge bridge = between(FIRST, SECOND, List.of());

        assertThat(bridge.steps())
                .extracting(Bridge.Step::keys)
                .containsExactly(List.of(GAS_FIRST_YEAR), List.of(GAS_PLATEAU_VOLUME), List.of(GAS_RAMP_YEARS));
        double before = bridge.from();
        Inputs inputs = FIRST;
        for (Bridge.Step step : bridge.steps()) {
            for (AssumptionKey key : step.keys()) {
                inputs = inputs.with(Map.of(key, SECOND.text(key)));
            }
            assertThat(step.outcome())
                    .isEqualTo(GAS_BY_2044.of(inputs, ReferenceRamps.NONE).orElseThrow());
            assertThat(step.change()).isEqualTo(step.outcome() - before);
            before = step.outcome();
        }
        assertThat(before).isEqualTo(bridge.to());
        assertThat(bridge.to())
                .isEqualTo(GAS_BY_2044.of(SECOND, ReferenceRamps.NONE).orElseThrow());
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
    void there_is_no_bridge_to_an_outcome_that_does_not_come() {
        assertThat(Bridge.between(FIRST, SECOND, new YearReached(50), ReferenceRamps.NONE, List.of()))
                .isEmpty();
    }

    private static Bridge between(Inputs first, Inputs second, List<AssumptionKey> order) {
        return Bridge.between(first, second, GAS_BY_2044, ReferenceRamps.NONE, order)
                .orElseThrow();
    }
}
