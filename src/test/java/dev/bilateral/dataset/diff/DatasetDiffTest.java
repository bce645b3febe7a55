package dev.bilateral.dataset.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.Samples;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetDiffTest {

    private final Edition older = PublishedEditions.read("reference-pipelines", "2025-02-01");
    private final Edition newer = PublishedEditions.read("reference-pipelines", "2026-03-31");

    @Test
    void an_edition_does_not_differ_from_itself() {
        assertThat(DatasetDiff.between(newer, newer).isEmpty()).isTrue();
    }

    @Test
    void a_row_that_only_moved_is_no_change() {
        Edition reversed =
                new Edition(newer.version(), newer.observations().reversed(), newer.series(), newer.sources());

        assertThat(DatasetDiff.between(newer, reversed).isEmpty()).isTrue();
    }

    @Test
    void an_id_that_now_stands_for_another_source_is_another_row_but_new_words_for_the_source_change_none() {
        Observation row = newer.observations().getFirst();
        Source reworded = source(row.source().id());
        Source other = source("another");

        assertThat(DatasetDiff.between(only(row), only(row.at(7, row.series(), reworded)))
                        .isEmpty())
                .isTrue();
        RowsDiff<Observation> diff = DatasetDiff.between(only(row), only(row.at(row.n(), row.series(), other)))
                .observations();
        assertThat(diff.removed()).containsExactly(row);
        assertThat(diff.added()).hasSize(1);
        assertThat(diff.changed()).isEmpty();
    }

    private Edition only(Observation row) {
        return new Edition(newer.version(), List.of(row), newer.series(), newer.sources());
    }

    private static Source source(String id) {
        return new Source(id, "Other words", "", "", null, "", "press", false, "", "");
    }

    @Test
    void a_correction_moves_the_reference_flag_and_keeps_both_rows() {
        DatasetDiff diff = DatasetDiff.between(older, newer);

        assertThat(diff.observations().removed()).isEmpty();
        assertThat(diff.observations().added())
                .filteredOn(o -> o.id().equals("power-of-siberia-1-flow-2022-gazprom-2025-12-05"))
                .singleElement()
                .extracting(Observation::flag)
                .isEqualTo(Flag.REFERENCE);
        assertThat(diff.observations().changed())
                .filteredOn(c -> c.after().id().equals("power-of-siberia-1-flow-2022-novak-2023-01"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.before().flag()).isEqualTo(Flag.REFERENCE);
                    assertThat(c.after().flag()).isEqualTo(Flag.NONE);
                });
    }

    @Test
    void the_other_way_round_added_rows_are_removed_ones() {
        RowsDiff<Observation> forth = DatasetDiff.between(older, newer).observations();
        RowsDiff<Observation> back = DatasetDiff.between(newer, older).observations();

        assertThat(back.removed()).isEqualTo(forth.added());
        assertThat(back.added()).isEmpty();
        assertThat(back.unchanged()).isEqualTo(forth.unchanged());
        assertThat(back.changed())
                .extracting(RowChange::after)
                .containsExactlyInAnyOrderElementsOf(
                        forth.changed().stream().map(RowChange::before).toList());
    }

    @Test
    void all_rows_of_a_first_edition_are_added() {
        DatasetDiff diff = DatasetDiff.ofFirst(older);

        assertThat(diff.from()).isEmpty();
        assertThat(diff.observations().added()).hasSize(older.observations().size());
        assertThat(diff.series().added()).hasSize(older.series().size());
        assertThat(diff.sources().added()).hasSize(older.sources().size());
    }

    @Test
    void applied_to_the_older_edition_it_gives_the_newer_one() {
        assertThat(DatasetDiff.between(older, newer).applyTo(older)).isEqualTo(newer);
        assertThat(DatasetDiff.between(newer, older).applyTo(newer)).isEqualTo(older);
    }

    @Test
    void applied_to_the_older_edition_it_gives_the_newer_one_for_random_pairs() {
        Samples.check(5, 300, random -> {
            Edition before = RandomEdition.of(newer, random);
            Edition after = RandomEdition.of(before, random);
            DatasetDiff diff = DatasetDiff.between(before, after);

            assertThat(diff.applyTo(before)).isEqualTo(after);
            assertThat(DatasetDiff.between(after, diff.applyTo(before)).isEmpty())
                    .isTrue();
            RowsDiff<Observation> rows = diff.observations();
            assertThat(rows.unchanged() + rows.changed().size() + rows.added().size())
                    .isEqualTo(after.observations().size());
            assertThat(rows.unchanged() + rows.changed().size() + rows.removed().size())
                    .isEqualTo(before.observations().size());
        });
    }

    @Test
    void it_is_not_applied_to_other_rows() {
        DatasetDiff diff = DatasetDiff.between(older, newer);

        assertThatThrownBy(() -> diff.applyTo(only(newer.observations().getFirst())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_spelling_of_the_same_number_is_no_change_but_is_applied() {
        Observation row = newer.observations().stream()
                .filter(o -> o.stated() != null && o.stated().qualifier() == Qualifier.EXACT)
                .findFirst()
                .orElseThrow();
        Edition four = only(RandomEdition.stated(row, new Stated(Qualifier.EXACT, new Digits("4"), null, null)));
        Edition spelt = only(RandomEdition.stated(row, new Stated(Qualifier.EXACT, new Digits("4.00"), null, null)));
        DatasetDiff diff = DatasetDiff.between(four, spelt);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.observations().unchanged()).isOne();
        assertThat(diff.applyTo(four)).isEqualTo(spelt);
    }

    @Test
    void a_changed_number_tells_how_much_more_it_is_and_in_percent_unless_it_was_0() {
        CellChange more = new CellChange("value", new Digits("4.5"), new Digits("4.8"));
        CellChange fromBelow = new CellChange("value", new Digits("-4"), new Digits("-3"));
        CellChange from0 = new CellChange("value", new Digits("0"), new Digits("3"));
        CellChange from0point0 = new CellChange("value", new Digits("0.0"), new Digits("3"));
        CellChange text = new CellChange("note", "4", "5");

        assertThat(more.difference()).hasValue(0.3);
        assertThat(more.percent().orElseThrow()).isCloseTo(6.667, within(0.001));
        assertThat(fromBelow.difference()).hasValue(1);
        assertThat(fromBelow.percent()).hasValue(25);
        assertThat(from0.difference()).hasValue(3);
        assertThat(from0.percent()).isEmpty();
        assertThat(from0point0.percent()).isEmpty();
        assertThat(text.difference()).isEmpty();
        assertThat(text.percent()).isEmpty();
    }

    @Test
    void a_changed_series_or_source_shows_with_its_cells() {
        Series was = newer.series().getFirst();
        Series is = new Series(
                was.id(),
                was.title(),
                "Other words",
                was.unit(),
                was.calendar(),
                was.coverage(),
                was.reporter(),
                1.0,
                was.domainMax());
        List<Series> others = new ArrayList<>(newer.series());
        others.set(0, is);
        DatasetDiff diff =
                DatasetDiff.between(newer, new Edition(newer.version(), newer.observations(), others, newer.sources()));

        assertThat(diff.observations().isEmpty()).isTrue();
        assertThat(diff.series().changed()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(was);
            assertThat(change.cells()).extracting(CellChange::column).contains("description", "domain_min");
        });
    }
}
