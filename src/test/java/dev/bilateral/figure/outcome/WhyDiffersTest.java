package dev.bilateral.figure.outcome;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.chart.ChartSpec.BarRow;
import dev.bilateral.figure.outcome.WhyDiffers.Side;
import dev.bilateral.model.Bridge;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Question;
import dev.bilateral.model.Question.Kind;
import dev.bilateral.model.ReferenceRamps;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhyDiffersTest {

    private static final Question OUTSIDE = new Question(Kind.OUTSIDE, 2024);

    @Test
    void an_open_end_stays_open_in_title_labels_and_tooltips_of_each_step() {
        WhyDiffers high = high(Inputs.defaults(), Inputs.of(Map.of(SETTLEMENT_SHARE, "over:80")));

        assertThat(high.title()).matches(".*: under\\h0\\.25\\hUSD\\hbn in A, under\\h1\\.00\\hUSD\\hbn in B; .*");
        assertThat(high.chart().rows())
                .extracting(row -> row.details().getLast())
                .satisfiesExactly(
                        first -> assertThat(first).matches("under\\h0\\.25\\hUSD\\hbn"),
                        step -> assertThat(step).matches("under\\h1\\.00\\hUSD\\hbn"),
                        second -> assertThat(second).matches("under\\h1\\.00\\hUSD\\hbn"));
        assertThat(label(high.chart().rows().getFirst())).matches("under\\h0\\.25\\hUSD\\hbn");
        assertThat(label(high.chart().rows().get(1))).matches("\\+0\\.75\\hUSD\\hbn");
    }

    @Test
    void an_end_that_only_closes_is_a_difference_and_says_so() {
        WhyDiffers high = high(Inputs.defaults(), Inputs.of(Map.of(SETTLEMENT_SHARE, "at_least:95")));

        assertThat(high.hasSteps()).isTrue();
        assertThat(high.title()).matches(".*: under\\h0\\.25\\hUSD\\hbn in A, 0\\.25\\hUSD\\hbn in B; .*");
        Bridge.Step step = high.bridge().orElseThrow().steps().getFirst();
        assertThat(high.change(step)).isEqualTo("takes in 0.25 itself");
    }

    @Test
    void an_end_that_moves_and_opens_says_both() {
        WhyDiffers high = high(Inputs.of(Map.of(SETTLEMENT_SHARE, "90")), Inputs.defaults());

        assertThat(high.change(high.bridge().orElseThrow().steps().getFirst()))
                .matches("\u22120\\.25\\hUSD\\hbn; no longer takes in 0\\.25 itself");
    }

    private static String label(BarRow row) {
        return row.bars().getFirst().label();
    }

    private static WhyDiffers high(Inputs first, Inputs second) {
        return WhyDiffers.of(OUTSIDE, new Side("A", first), new Side("B", second), ReferenceRamps.NONE, List.of())
                .getLast();
    }
}
