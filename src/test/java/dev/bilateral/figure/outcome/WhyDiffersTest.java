package dev.bilateral.figure.outcome;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.chart.ChartSpec.BarRow;
import dev.bilateral.figure.outcome.WhyDiffers.Side;
import dev.bilateral.model.Bridge;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Outcome;
import dev.bilateral.model.Question;
import dev.bilateral.model.Question.Kind;
import dev.bilateral.model.ReferenceRamps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WhyDiffersTest {

    private static final Question OUTSIDE = new Question(Kind.OUTSIDE, 2024);
    private static final Outcome BY_2044 = new Outcome.CumulativeGas(2044);

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

    /** As somebody does who checks the table with a pencil. */
    @Test
    void printed_changes_lead_from_the_first_printed_number_to_the_last() {
        SplittableRandom random = new SplittableRandom(41);
        for (int i = 0; i < 300; i++) {
            Inputs first = gas(random);
            Inputs second = gas(random);
            WhyDiffers why = new WhyDiffers(
                    BY_2044,
                    new Side("A", first),
                    new Side("B", second),
                    Bridge.between(first, second, BY_2044, ReferenceRamps.NONE, List.of()));
            List<BarRow> rows = why.chart().rows();
            BigDecimal sum = rows.subList(1, rows.size() - 1).stream()
                    .map(WhyDiffersTest::label)
                    .map(WhyDiffersTest::printed)
                    .reduce(printed(label(rows.getFirst())), BigDecimal::add);

            assertThat(sum).as("%s and %s", first, second).isEqualByComparingTo(printed(label(rows.getLast())));
        }
    }

    private static Inputs gas(SplittableRandom random) {
        return Inputs.of(Map.of(
                GAS_FIRST_YEAR, String.valueOf(random.nextInt(2026, 2042)),
                GAS_RAMP_YEARS, String.valueOf(random.nextInt(2, 20)),
                GAS_PLATEAU_VOLUME, String.valueOf(random.nextInt(20, 600) / 10.0),
                GAS_UTILISATION, String.valueOf(random.nextInt(50, 110))));
    }

    /** What is less than a printed digit counts for nothing. */
    private static BigDecimal printed(String text) {
        return text.startsWith("less") || text.equals("no change")
                ? BigDecimal.ZERO
                : new BigDecimal(text.replaceAll("[\\h+]|bcm", "").replace('\u2212', '-'));
    }

    private static String label(BarRow row) {
        return row.bars().getFirst().label();
    }

    private static WhyDiffers high(Inputs first, Inputs second) {
        return WhyDiffers.of(OUTSIDE, new Side("A", first), new Side("B", second), ReferenceRamps.NONE, List.of())
                .getLast();
    }
}
