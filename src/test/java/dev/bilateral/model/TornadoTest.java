package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.PlainNumber;
import dev.bilateral.model.Outcome.CumulativeGas;
import dev.bilateral.model.Outcome.End;
import dev.bilateral.model.Outcome.SettledOutside;
import dev.bilateral.model.Outcome.Trade;
import dev.bilateral.model.Outcome.YearReached;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TornadoTest {

    private static final Outcome GAS_BY_2044 = new CumulativeGas(2044);
    private static final Inputs RANGED = Inputs.of(Map.of(
            GAS_RAMP_YEARS, "5~10~20:pert",
            GAS_PLATEAU_VOLUME, "50~55~60:uniform",
            GAS_PRICE, "100~200~300:uniform"));

    @Test
    void each_end_is_a_computation_of_its_own_and_the_widest_comes_first() {
        Tornado tornado = Tornado.of(
                GAS_BY_2044, RANGED, ReferenceRamps.NONE, RANGED.ranges().keySet());

        assertThat(tornado.working()).isEqualTo(outcome(RANGED));
        assertThat(tornado.bars()).extracting(Tornado.Bar::key).containsExactly(GAS_RAMP_YEARS, GAS_PLATEAU_VOLUME);
        assertThat(tornado.bars()).allSatisfy(bar -> {
            assertThat(bar.isRange()).isTrue();
            assertThat(bar.low().outcome())
                    .isEqualTo(outcome(RANGED.with(Map.of(bar.key(), bar.low().text()))));
            assertThat(bar.high().outcome())
                    .isEqualTo(outcome(RANGED.with(Map.of(bar.key(), bar.high().text()))));
        });
    }

    @Test
    void inputs_without_a_range_stay_beside_those_with_one_and_a_range_without_effect_is_told_apart() {
        Inputs one = Inputs.of(Map.of(GAS_RAMP_YEARS, "8~10~14:pert", GAS_PRICE, "100~200~300:uniform"));

        Tornado tornado = Tornado.of(GAS_BY_2044, one, ReferenceRamps.NONE, AssumptionKey.ofGroups("gas"));

        assertThat(tornado.bars())
                .extracting(Tornado.Bar::key)
                .contains(GAS_UTILISATION, GAS_PLATEAU_VOLUME, GAS_FIRST_YEAR, GAS_RAMP_YEARS);
        assertThat(tornado.bars())
                .filteredOn(Tornado.Bar::isRange)
                .extracting(Tornado.Bar::key)
                .containsExactly(GAS_RAMP_YEARS);
        assertThat(tornado.ranged()).isEqualTo(1);
        assertThat(tornado.idle()).extracting(Tornado.Bar::key).containsExactly(GAS_PRICE);
    }

    @Test
    void without_ranges_each_number_moves_by_a_tenth_and_each_year_by_one() {
        Tornado tornado =
                Tornado.of(GAS_BY_2044, Inputs.defaults(), ReferenceRamps.NONE, AssumptionKey.ofGroups("gas"));

        assertThat(tornado.bars()).extracting(Tornado.Bar::key).startsWith(GAS_UTILISATION, GAS_PLATEAU_VOLUME);
        assertThat(tornado.bars())
                .filteredOn(bar -> bar.key() == GAS_FIRST_YEAR)
                .singleElement()
                .satisfies(bar -> {
                    assertThat(bar.isRange()).isFalse();
                    assertThat(List.of(bar.low().number(), bar.high().number())).containsExactly(2027.0, 2029.0);
                });
        assertThat(tornado.bars()).extracting(Tornado.Bar::key).doesNotContain(GAS_PRICE, GAS_STEEPNESS);
    }

    @Test
    void a_share_without_a_range_moves_with_its_qualifier_and_ends_at_all_of_it() {
        Outcome outside = new SettledOutside(2024, End.HIGH);

        Tornado tornado = Tornado.of(outside, Inputs.defaults(), ReferenceRamps.NONE, EnumSet.of(SETTLEMENT_SHARE));

        assertThat(tornado.bars()).singleElement().satisfies(bar -> {
            assertThat(List.of(bar.low().number(), bar.high().number())).containsExactly(85.5, 100.0);
            assertThat(bar.low().text()).isEqualTo("over:85.5");
            assertThat(bar.low().outcome())
                    .isEqualTo(outside.value(Inputs.of(Map.of(SETTLEMENT_SHARE, "over:85.5")), ReferenceRamps.NONE))
                    .hasValueSatisfying(value -> assertThat(value.isOpen()).isTrue());
            assertThat(bar.high().outcome()).hasValue(new Outcome.Value(0, false));
        });
    }

    @Test
    void a_move_that_breaks_a_rule_has_no_outcome_and_fails_nothing() {
        Inputs narrow = Inputs.of(Map.of(TRADE_BASE_LOW, "4.8", TRADE_BASE_HIGH, "4.8"));

        Tornado tornado = Tornado.of(new Trade(2024, End.LOW), narrow, ReferenceRamps.NONE, EnumSet.of(TRADE_BASE_LOW));

        assertThat(tornado.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.low().outcome()).hasValue(new Outcome.Value(4.32, false));
            assertThat(bar.high().outcome()).isEmpty();
        });
    }

    @Test
    void outcomes_of_intervals_name_their_end() {
        assertThat(new Trade(2024, End.LOW).of(Inputs.defaults(), ReferenceRamps.NONE))
                .hasValue(4);
        assertThat(new Trade(2024, End.HIGH).of(Inputs.defaults(), ReferenceRamps.NONE))
                .hasValue(5);
        assertThat(new Trade(2023, End.HIGH).of(Inputs.defaults(), ReferenceRamps.NONE))
                .isEmpty();
        assertThat(new SettledOutside(2024, End.HIGH).value(Inputs.defaults(), ReferenceRamps.NONE))
                .hasValue(new Outcome.Value(0.25, true));
        assertThat(new SettledOutside(2024, End.LOW).value(Inputs.defaults(), ReferenceRamps.NONE))
                .hasValue(new Outcome.Value(0, false));
        assertThat(new SettledOutside(2024, End.HIGH).code()).isEqualTo("outside:2024:high");
    }

    @Test
    void a_volume_is_reached_in_the_first_year_that_has_it_or_never() {
        assertThat(new YearReached(55).of(Inputs.defaults(), ReferenceRamps.NONE))
                .hasValue(2038);
        assertThat(new YearReached(28.5).of(Inputs.defaults(), ReferenceRamps.NONE))
                .hasValue(2033);
        assertThat(new YearReached(56).of(Inputs.defaults(), ReferenceRamps.NONE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void of_any_inputs_each_end_is_what_a_direct_computation_gives(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            Inputs inputs = RandomInputs.any(random);
            for (Outcome outcome : List.of(GAS_BY_2044, new Trade(2035, End.LOW), new SettledOutside(2035, End.HIGH))) {
                String as = "seed " + seed + ", case " + i + ", " + outcome + ": " + inputs;
                Tornado ranges = Tornado.of(
                        outcome, inputs, ReferenceRamps.NONE, inputs.ranges().keySet());
                List<Tornado.Bar> all = Stream.concat(ranges.bars().stream(), ranges.idle().stream())
                        .toList();
                assertThat(all).as(as).hasSameSizeAs(inputs.ranges().keySet()).allSatisfy(bar -> {
                    InputRange range = inputs.ranges().get(bar.key());
                    assertThat(List.of(bar.low().number(), bar.high().number()))
                            .containsExactly(range.low(), range.high());
                    assertThat(bar.low().outcome())
                            .isEqualTo(direct(inputs, bar.key(), bar.low().number(), outcome));
                    assertThat(bar.high().outcome())
                            .isEqualTo(direct(inputs, bar.key(), bar.high().number(), outcome));
                });
                assertThat(ranges.bars()).as(as).extracting(Tornado.Bar::width).isSortedAccordingTo(reverseOrder());
            }
        }
    }

    private static Optional<Outcome.Value> direct(Inputs inputs, AssumptionKey key, double value, Outcome outcome) {
        Map<AssumptionKey, String> moved = Map.of(key, PlainNumber.text(value));
        return inputs.check(moved, ReferenceRamps.NONE).isEmpty()
                ? outcome.value(inputs.with(moved), ReferenceRamps.NONE)
                : Optional.empty();
    }

    private static Optional<Outcome.Value> outcome(Inputs inputs) {
        return GAS_BY_2044.value(inputs, ReferenceRamps.NONE);
    }
}
