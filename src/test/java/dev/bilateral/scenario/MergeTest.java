package dev.bilateral.scenario;

import static dev.bilateral.model.AssumptionKey.GAS_PRICE;
import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static dev.bilateral.model.AssumptionKey.GAS_SLIP_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.Samples;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.Merge.Side;
import dev.bilateral.scenario.Merge.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Content BASE = content(a(GAS_RAMP_YEARS, "10", ""), a(GAS_SLIP_YEARS, "0", ""));

    @Test
    void who_changed_nothing_gets_what_the_other_has() {
        Samples.check(51, 1_000, random -> {
            Content base = RandomContents.any(random);
            Content other = RandomContents.near(random, base);

            assertThat(merged(base, base, other)).isEqualTo(other);
            assertThat(merged(base, other, base)).isEqualTo(other);
            assertThat(new Merge(base, other, base).isAsMine()).isTrue();
            assertThat(new Merge(base, base, other).isAsTheirs()).isTrue();
        });
    }

    @Test
    void the_same_changes_are_no_conflict() {
        Samples.check(52, 1_000, random -> {
            Content base = RandomContents.any(random);
            Content both = RandomContents.near(random, base);
            Merge merge = new Merge(base, both, both);

            assertThat(merge.hasConflict()).isFalse();
            assertThat(merge.isAsMine()).isTrue();
            assertThat(merge.isAsTheirs()).isTrue();
            assertThat(merge.merged(Map.of(), null)).isEqualTo(both);
        });
    }

    @Test
    void every_part_is_mine_or_theirs_and_no_change_is_lost_without_a_conflict() {
        Samples.check(53, 2_000, random -> {
            Content base = RandomContents.any(random);
            Content mine = RandomContents.near(random, base);
            Content theirs = RandomContents.near(random, base);
            Merge merge = new Merge(base, mine, theirs);
            Content merged = merge.merged(Map.of(), null);

            for (AssumptionKey key : AssumptionKey.values()) {
                Assumption was = base.assumptions().get(key);
                Assumption own = mine.assumptions().get(key);
                Assumption other = theirs.assumptions().get(key);
                Assumption now = merged.assumptions().get(key);
                switch (merge.state(key)) {
                    case UNTOUCHED -> assertThat(now).isEqualTo(was);
                    case MINE_CHANGED -> assertThat(now).isEqualTo(own).isNotEqualTo(was);
                    case THEIRS_CHANGED, AGREED ->
                        assertThat(now).isEqualTo(other).isNotEqualTo(was);
                    case CONFLICT -> {
                        assertThat(own).isNotEqualTo(was).isNotEqualTo(other);
                        assertThat(other).isNotEqualTo(was);
                        assertThat(merge.merged(Map.of(key, Side.THEIRS), null)
                                        .assumptions()
                                        .get(key))
                                .isEqualTo(other);
                    }
                }
            }
        });
    }

    @Test
    void seen_from_the_other_side_the_conflicts_are_the_same_where_reasons_are_given() {
        Samples.check(54, 1_000, random -> {
            Content base = RandomContents.any(random);
            Content mine = RandomContents.near(random, base);
            Content theirs = RandomContents.near(random, base);
            Merge merge = new Merge(base, mine, theirs);
            Merge turned = new Merge(base, theirs, mine);

            for (AssumptionKey key : AssumptionKey.values()) {
                Assumption own = mine.assumptions().get(key);
                Assumption other = theirs.assumptions().get(key);
                if (own != null && other != null && !own.value().equals(other.value())) {
                    assertThat(merge.state(key) == State.CONFLICT).isEqualTo(turned.state(key) == State.CONFLICT);
                }
            }
            assertThat(merge.pinsState() == State.CONFLICT).isEqualTo(turned.pinsState() == State.CONFLICT);
        });
    }

    @Test
    void different_values_are_a_conflict_that_has_to_be_chosen() {
        Content mine = content(a(GAS_RAMP_YEARS, "12", "why"), a(GAS_SLIP_YEARS, "0", ""));
        Content theirs = content(a(GAS_RAMP_YEARS, "8", "because"), a(GAS_SLIP_YEARS, "2", ""));
        Merge merge = new Merge(BASE, mine, theirs);

        assertThat(merge.conflicts()).containsExactly(GAS_RAMP_YEARS);
        assertThat(merge.touched()).containsExactly(GAS_SLIP_YEARS, GAS_RAMP_YEARS);
        Content chosen = merge.merged(Map.of(GAS_RAMP_YEARS, Side.THEIRS), null);
        assertThat(chosen).isEqualTo(theirs);
        assertThat(merge.merged(Map.of(GAS_RAMP_YEARS, Side.MINE), null).assumptions())
                .containsEntry(GAS_RAMP_YEARS, a(GAS_RAMP_YEARS, "12", "why"))
                .containsEntry(GAS_SLIP_YEARS, a(GAS_SLIP_YEARS, "2", ""));
    }

    @Test
    void one_value_without_a_reason_of_mine_is_no_conflict_and_keeps_their_reason() {
        Content mine = content(a(GAS_RAMP_YEARS, "12", ""), a(GAS_SLIP_YEARS, "0", ""));
        Content theirs = content(a(GAS_RAMP_YEARS, "12", "because"), a(GAS_SLIP_YEARS, "0", ""));
        Merge merge = new Merge(BASE, mine, theirs);

        assertThat(merge.state(GAS_RAMP_YEARS)).isEqualTo(State.AGREED);
        assertThat(merge.merged(Map.of(), null)).isEqualTo(theirs);
        assertThat(new Merge(BASE, content(a(GAS_RAMP_YEARS, "12", "why")), theirs).state(GAS_RAMP_YEARS))
                .as("two reasons")
                .isEqualTo(State.CONFLICT);
    }

    @Test
    void a_reason_that_i_took_away_is_not_theirs_in_silence() {
        Content base = content(a(GAS_RAMP_YEARS, "12", "why"));
        Content mine = content(a(GAS_RAMP_YEARS, "12", ""));
        Content theirs = content(a(GAS_RAMP_YEARS, "12", "because"));

        assertThat(new Merge(base, mine, theirs).conflicts()).containsExactly(GAS_RAMP_YEARS);
    }

    @Test
    void changes_of_different_fields_go_together() {
        Content mine = BASE.with(List.of(a(GAS_RAMP_YEARS, "12", "")), BASE.pins());
        Content theirs = BASE.with(List.of(a(GAS_PRICE, "300", "")), BASE.pins());
        Merge merge = new Merge(BASE, mine, theirs);

        assertThat(merge.hasConflict()).isFalse();
        assertThat(merge.isAsMine()).as("theirs is news").isFalse();
        assertThat(merge.merged(Map.of(), null).assumptions())
                .containsEntry(GAS_RAMP_YEARS, a(GAS_RAMP_YEARS, "12", ""))
                .containsEntry(GAS_PRICE, a(GAS_PRICE, "300", ""));
    }

    private static Content merged(Content base, Content mine, Content theirs) {
        return new Merge(base, mine, theirs).merged(Map.of(), null);
    }

    private static Content content(Assumption... assumptions) {
        Map<AssumptionKey, Assumption> all = new EnumMap<>(AssumptionKey.class);
        for (Assumption assumption : assumptions) {
            all.put(assumption.key(), assumption);
        }
        return new Content(all, Pins.of(Map.of()));
    }

    private static Assumption a(AssumptionKey key, String value, String reason) {
        return new Assumption(key, value, reason, null);
    }
}
