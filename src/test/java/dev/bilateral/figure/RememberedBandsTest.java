package dev.bilateral.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Bands;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.RampMilestones;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.model.Sampling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RememberedBandsTest {

    private static final Inputs RANGED = Inputs.of(Map.of(AssumptionKey.GAS_RAMP_YEARS, "8~10~14:triangular"));

    @Test
    void what_was_drawn_for_a_ramp_is_not_drawn_again_while_nothing_that_makes_it_changes() {
        Bands first = milestones(RANGED);

        assertThat(milestones(RANGED.with(Map.of(AssumptionKey.TRADE_GROWTH, "3"))))
                .isSameAs(first);
        assertThat(milestones(RANGED.with(Map.of(AssumptionKey.GAS_RAMP_YEARS, "8~10~15:triangular"))))
                .isNotSameAs(first);
        assertThat(first.table().toList())
                .isEqualTo(Bands.of(
                                new RampMilestones(ReferenceRamps.NONE),
                                RANGED,
                                Sampling.DEFAULT,
                                RampMilestones.ONCE,
                                List.of(10, 90))
                        .table()
                        .toList());
    }

    private static Bands milestones(Inputs inputs) {
        return RememberedBands.of(
                new RampMilestones(ReferenceRamps.NONE),
                inputs,
                Set.of(AssumptionKey.GAS_RAMP_YEARS),
                RampMilestones.ONCE,
                List.of(10, 90));
    }
}
