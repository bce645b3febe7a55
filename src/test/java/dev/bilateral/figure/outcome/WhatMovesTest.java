package dev.bilateral.figure.outcome;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.chart.ChartSpec.Bar;
import dev.bilateral.chart.ChartSpec.BarChart;
import dev.bilateral.chart.ChartSpec.BarRow;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Question;
import dev.bilateral.model.Question.Kind;
import dev.bilateral.model.ReferenceRamps;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatMovesTest {

    private static final Question GAS = new Question(Kind.CUMULATIVE, 2044);
    private static final Inputs RANGED =
            Inputs.of(Map.of(GAS_RAMP_YEARS, "5~10~20:pert", GAS_PLATEAU_VOLUME, "54~55~56:uniform"));

    @Test
    void its_title_names_the_input_that_moves_the_outcome_most_and_how_far() {
        WhatMoves moves = only(GAS, RANGED);

        assertThat(moves.isOfRanges()).isTrue();
        assertThat(moves.title())
                .matches("Over these ranges, ramp length moves cumulative gas by 2044 most: from \\d+ to \\d+\\hbcm");
    }

    @Test
    void each_bar_ends_at_what_comes_out_there() {
        WhatMoves moves = only(GAS, RANGED);
        BarChart chart = moves.chart();

        BarRow ramp = chart.rows().getFirst();
        assertThat(ramp.id()).isEqualTo("gas.rampYears");
        assertThat(ramp.label()).isEqualTo("Ramp length, 5 to 20\u00a0years");
        assertThat(ramp.bars())
                .extracting(Bar::to)
                .containsExactly(
                        GAS.outcomes()
                                .getFirst()
                                .of(RANGED.with(Map.of(GAS_RAMP_YEARS, "5")), ReferenceRamps.NONE)
                                .orElseThrow(),
                        GAS.outcomes()
                                .getFirst()
                                .of(RANGED.with(Map.of(GAS_RAMP_YEARS, "20")), ReferenceRamps.NONE)
                                .orElseThrow());
        assertThat(ramp.bars()).allMatch(bar -> bar.from() == chart.baseline().at());
        assertThat(chart.rows())
                .allSatisfy(row -> assertThat(row.bars())
                        .allMatch(bar -> bar.to() >= chart.value().min()
                                && bar.to() <= chart.value().max()));
    }

    @Test
    void without_ranges_its_title_says_that_all_move_by_a_tenth() {
        WhatMoves moves = only(GAS, Inputs.defaults());

        assertThat(moves.isOfRanges()).isFalse();
        assertThat(moves.title()).startsWith("Moved by a tenth each, ").contains("cumulative gas by 2044");
    }

    @Test
    void ranges_that_do_not_move_the_outcome_leave_it_to_tenths() {
        Inputs priced = Inputs.of(Map.of(GAS_PRICE, "100~200~300:uniform"));

        assertThat(only(GAS, priced).isOfRanges()).isFalse();
    }

    @Test
    void an_interval_is_weighed_at_both_its_ends_each_named() {
        List<WhatMoves> both = WhatMoves.of(new Question(Kind.TRADE, 2035), Inputs.defaults(), ReferenceRamps.NONE);

        assertThat(both)
                .extracting(WhatMoves::title)
                .satisfiesExactly(
                        low -> assertThat(low).contains("goods trade in 2035, low end"),
                        high -> assertThat(high).contains("goods trade in 2035, high end"));
    }

    @Test
    void a_volume_that_is_not_reached_at_one_end_is_said_and_not_drawn() {
        WhatMoves moves = only(new Question(Kind.REACHED, 55), Inputs.defaults());

        BarRow plateau = moves.chart().rows().stream()
                .filter(row -> row.id().equals("gas.plateauVolume"))
                .findFirst()
                .orElseThrow();
        assertThat(plateau.label()).contains("at 49.5: not reached");
        assertThat(plateau.bars()).hasSizeLessThan(2);
    }

    @Test
    void where_nothing_moves_an_outcome_that_is_said() {
        Inputs none = Inputs.of(Map.of(GAS_INITIAL_VOLUME, "0", GAS_PLATEAU_VOLUME, "0"));

        assertThat(only(GAS, none).chart().rows()).isEmpty();
        assertThat(only(GAS, none).title()).startsWith("None of the inputs");
    }

    private static WhatMoves only(Question question, Inputs inputs) {
        return WhatMoves.of(question, inputs, ReferenceRamps.NONE).getFirst();
    }
}
