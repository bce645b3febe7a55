package dev.bilateral.dataset.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffTableTest {

    private final DatasetDiff diff = DatasetDiff.between(
            PublishedEditions.read("reference-pipelines", "2025-02-01"),
            PublishedEditions.read("reference-pipelines", "2026-03-31"));
    private final Table table = DiffTable.of(diff);

    @Test
    void a_changed_flag_is_one_row_with_what_stood_and_stands_there() {
        assertThat(cells("power-of-siberia-1-flow-2022-novak-2023-01")).satisfiesOnlyOnce(row -> {
            assertThat(table.text(row, "part")).hasValue("observations");
            assertThat(table.text(row, "change")).hasValue("changed");
            assertThat(table.text(row, "column")).hasValue("flag");
            assertThat(table.text(row, "before")).hasValue("reference");
            assertThat(table.text(row, "after")).isEmpty();
            assertThat(table.text(row, "from_version")).hasValue("2025-02-01");
            assertThat(table.text(row, "to_version")).hasValue("2026-03-31");
        });
    }

    @Test
    void a_row_that_came_is_listed_with_every_cell_that_holds_something() {
        assertThat(cells("power-of-siberia-1-flow-2022-gazprom-2025-12-05"))
                .allSatisfy(row -> {
                    assertThat(table.text(row, "change")).hasValue("added");
                    assertThat(table.text(row, "before")).isEmpty();
                    assertThat(table.text(row, "after")).isPresent();
                })
                .extracting(row -> table.text(row, "column").orElseThrow())
                .contains("id", "series", "value", "source", "modality");
    }

    @Test
    void no_two_rows_have_the_same_key() {
        List<String> keys = table.toList().stream()
                .map(row -> table.key().stream()
                        .map(column -> table.text(row, column).orElse(""))
                        .toList()
                        .toString())
                .toList();

        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }

    private List<Row> cells(String id) {
        return table.toList().stream()
                .filter(row -> table.text(row, "id").orElse("").equals(id))
                .toList();
    }
}
