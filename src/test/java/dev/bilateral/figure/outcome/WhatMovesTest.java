package dev.bilateral.figure.outcome;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.chart.ChartSpec.Bar;
import dev.bilateral.chart.ChartSpec.BarChart;
import dev.bilateral.chart.ChartSpec.BarRow;
import dev.bilateral.figure.outcome.WhatMoves.Basis;
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

        assertThat(moves.title())
                .matches("Ramp length, over its range, moves cumulative gas by 2044 most: from \\d+ to \\d+\\hbcm\\."
                        + " 2 of 6 inputs have a range; the others are moved by a tenth");
    }

    @Test
    void each_bar_ends_at_what_comes_out_there() {
        WhatMoves moves = only(GAS, RANGED);
        BarChart chart = moves.chart();

        BarRow ramp = chart.rows().getFirst();
        assertThat(ramp.id()).isEqualTo("gas.rampYears");
        assertThat(ramp.label()).isEqualTo("Ramp length, 5\u00a0to\u00a020\u00a0years");
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

        assertThat(moves.title())
                .startsWith("Moved by a tenth, or years by one, ")
                .contains("cumulative gas by 2044");
    }

    @Test
    void what_stands_at_zero_is_named_and_not_told_to_move_nothing() {
        Question trade = new Question(Kind.TRADE, 2035);

        assertThat(WhatMoves.of(trade, Inputs.defaults(), ReferenceRamps.NONE))
                .allSatisfy(moves -> assertThat(moves.atZero())
                        .isEqualTo(
                                "Growth and Free-trade uplift stand at 0, of which a tenth is none, so they are not moved:"
                                        + " give them a range to see what they move."));
        Inputs ranged = Inputs.of(Map.of(TRADE_GROWTH, "0~1~2:uniform", TRADE_FTA_UPLIFT, "10"));
        assertThat(WhatMoves.of(trade, ranged, ReferenceRamps.NONE))
                .allSatisfy(moves -> assertThat(moves.atZero()).isEmpty());
    }

    @Test
    void where_all_that_moves_has_a_range_its_title_speaks_of_ranges_alone() {
        Question trade = new Question(Kind.TRADE, 2024);
        Inputs ranged = Inputs.of(Map.of(TRADE_BASE_LOW, "3~4~4.5:uniform", TRADE_BASE_HIGH, "4.6~5~6:uniform"));

        assertThat(WhatMoves.of(trade, ranged, ReferenceRamps.NONE))
                .allSatisfy(moves -> assertThat(moves.basis()).isEqualTo(Basis.RANGES));
        assertThat(only(trade, ranged).idle())
                .contains("has a range, which does not move goods trade in 2024, low end");
    }

    @Test
    void beside_one_range_the_others_stay_and_are_told_apart_in_words_and_by_their_outline() {
        WhatMoves moves = only(GAS, Inputs.of(Map.of(GAS_RAMP_YEARS, "8~10~14:pert")));

        assertThat(moves.title()).endsWith("1 of 6 inputs has a range; the others are moved by a tenth");
        assertThat(moves.chart().rows()).hasSize(6).allSatisfy(row -> {
            boolean isRange = row.id().equals("gas.rampYears");
            assertThat(row.label().contains("no range given")).isNotEqualTo(isRange);
            assertThat(row.bars()).allMatch(bar -> bar.isDashed() != isRange);
        });
        assertThat(moves.chart().legend()).hasSize(3);
    }

    @Test
    void a_range_that_does_not_move_the_outcome_is_said() {
        WhatMoves moves = only(GAS, Inputs.of(Map.of(GAS_PRICE, "100~200~300:uniform")));

        assertThat(moves.title()).contains("no range given", "1 of 7 inputs has a range");
        assertThat(moves.idle()).endsWith(" has a range, which does not move cumulative gas by 2044.");
        assertThat(moves.chart().rows().getLast()).satisfies(row -> {
            assertThat(row.id()).isEqualTo("gas.price");
            assertThat(row.label()).endsWith("(no effect over its range)");
            assertThat(row.bars()).isEmpty();
        });
    }

    @Test
    void an_open_end_stays_open_in_texts_labels_and_rows() {
        Question outside = new Question(Kind.OUTSIDE, 2024);
        WhatMoves high =
                WhatMoves.of(outside, Inputs.defaults(), ReferenceRamps.NONE).getLast();

        assertThat(high.working()).matches("under\\h0\\.25\\hUSD\\hbn as it stands");
        assertThat(high.title()).matches(".*from 0\\.00 to under\\h0\\.73\\hUSD\\hbn");
        BarRow share = high.chart().rows().getFirst();
        assertThat(share.label()).matches(".*, over 85\\.5\\hto\\h100\\h%");
        assertThat(share.bars().getFirst().label()).matches("over 85\\.5: under\\h0\\.73");
        assertThat(WhatMovesTable.of(outside, Inputs.defaults(), ReferenceRamps.NONE)
                        .toList())
                .anySatisfy(row -> assertThat(row.toString()).contains("outside:2024:high", "over:85.5", "true"));
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
