package dev.bilateral.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Flag;
import dev.bilateral.dataset.DatasetDiff.Change;
import dev.bilateral.dataset.DatasetService.Edition;
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
    void new_words_for_a_series_or_a_source_change_no_row_but_another_source_does() {
        Observation row = newer.observations().getFirst();
        Source reworded = source(row.source().id());
        Source other = source("another");

        assertThat(DatasetDiff.between(only(row), only(row.at(7, row.series(), reworded)))
                        .isEmpty())
                .isTrue();
        assertThat(DatasetDiff.between(only(row), only(row.at(row.n(), row.series(), other)))
                        .changed())
                .hasSize(1);
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

        assertThat(diff.removed()).isEmpty();
        assertThat(diff.added())
                .filteredOn(o -> o.id().equals("power-of-siberia-1-flow-2022-gazprom-2025-12-05"))
                .singleElement()
                .extracting(Observation::flag)
                .isEqualTo(Flag.REFERENCE);
        assertThat(diff.changed())
                .filteredOn(c -> c.after().id().equals("power-of-siberia-1-flow-2022-novak-2023-01"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.before().flag()).isEqualTo(Flag.REFERENCE);
                    assertThat(c.after().flag()).isEqualTo(Flag.NONE);
                });
    }

    @Test
    void the_other_way_round_added_rows_are_removed_ones() {
        DatasetDiff forth = DatasetDiff.between(older, newer);
        DatasetDiff back = DatasetDiff.between(newer, older);

        assertThat(back.removed()).isEqualTo(forth.added());
        assertThat(back.added()).isEmpty();
        assertThat(back.changed())
                .hasSameSizeAs(forth.changed())
                .extracting(Change::after)
                .containsExactlyElementsOf(
                        forth.changed().stream().map(Change::before).toList());
    }

    @Test
    void all_rows_of_a_first_edition_are_added() {
        assertThat(DatasetDiff.ofFirst(older).added())
                .hasSize(older.observations().size());
    }
}
