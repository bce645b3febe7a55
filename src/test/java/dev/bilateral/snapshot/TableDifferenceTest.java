package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.snapshot.TableDifference.Cell;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableDifferenceTest {

    private static final List<Column> COLUMNS =
            List.of(Column.integer("year"), Column.number("planned", "bcm"), Column.text("address"));

    @Test
    void a_changed_cell_is_named_with_what_it_held() {
        TableDifference found = difference(
                table(Row.of(2028, 2.0, "a"), Row.of(2029, 7.3, "a")),
                table(Row.of(2028, 2.0, "b"), Row.of(2029, null, "b")));

        assertThat(found.changed()).containsExactly(new Cell("2029", "planned", "7.3", ""));
        assertThat(found.added()).isEmpty();
        assertThat(found.removed()).isEmpty();
    }

    @Test
    void a_row_that_only_moved_is_no_difference() {
        assertThat(difference(
                                table(Row.of(2028, 2.0, "a"), Row.of(2029, 7.3, "a")),
                                table(Row.of(2029, 7.3, "a"), Row.of(2028, 2.0, "a")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void rows_that_came_or_went_are_named_by_their_key() {
        TableDifference found = difference(table(Row.of(2028, 2.0, "a")), table(Row.of(2030, 2.0, "a")));

        assertThat(found.added()).containsExactly("2030");
        assertThat(found.removed()).containsExactly("2028");
    }

    @Test
    void a_table_read_from_a_file_compares_with_one_that_was_computed() {
        Table read = Table.of(
                "projection", List.of(Column.text("year"), Column.text("planned")), List.of(Row.of("2028", "2")));

        assertThat(difference(read, table(Row.of(2028, 2.0, "a"))).isEmpty()).isTrue();
        assertThat(difference(read, table(Row.of(2028, 2.5, "a"))).changed())
                .containsExactly(new Cell("2028", "planned", "2", "2.5"));
    }

    @Test
    void a_key_that_occurs_again_hides_no_row() {
        TableDifference found =
                difference(table(Row.of(2028, 2.0, "a")), table(Row.of(2028, 2.0, "a"), Row.of(2028, 9.0, "a")));

        assertThat(found.added()).containsExactly("2028 (2)");
    }

    private static TableDifference difference(Table before, Table after) {
        return TableDifference.between(before, after, List.of("year"), Set.of("address"));
    }

    private static Table table(Row... rows) {
        return Table.of("projection", COLUMNS, List.of(rows));
    }
}
