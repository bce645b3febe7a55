package dev.bilateral.snapshot.verify.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void a_key_with_a_huge_exponent_is_not_written_out() {
        assertThat(LooseValue.of("1E+999").toString()).hasSizeLessThan(20);
        assertThat(LooseValue.of("1e-999").toString()).hasSizeLessThan(20);
        assertThat(LooseValue.of("4.00")).isEqualTo(LooseValue.of("4,0")).isEqualTo(LooseValue.of("'4"));
    }

    @Test
    void a_cell_of_a_table_without_a_key_is_located_by_its_row() {
        TableChanges changes = changes(List.of(), "a,b\r\n1,x\r\n1,y\r\n2,x\r\n", "a,b\r\n1,x\r\n1,z\r\n2,x\r\n");

        assertThat(changes.cells()).containsExactly(new CellEdit("row 3", "b", "y", "z"));
        assertThat(changes.size()).isEqualTo(1);
    }

    @Test
    void of_many_more_rows_than_there_were_most_are_only_counted() {
        TableChanges changes = changes(List.of("a"), "a,b\r\n1,x\r\n", "a,b\r\n" + "1,x\r\n".repeat(100_000));

        assertThat(changes.addedRows().count()).isEqualTo(99_999);
        assertThat(changes.addedRows().listed()).hasSize(TableChanges.MOST_LISTED);
        assertThat(changes.uncomparedRows()).isEqualTo(100_000 - 1010);
    }

    @Test
    void thousands_of_rows_of_one_name_are_compared_with_an_end() {
        String made = rows(5000, i -> "1," + i);
        String found = rows(50_000, i -> "1,x" + i);
        long before = System.nanoTime();

        TableChanges keyed = changes(List.of("a"), made, found);
        TableChanges keyless = changes(List.of(), made, found);

        assertThat(keyed.cellCount()).isEqualTo(5000);
        assertThat(keyless.addedRows().count()).isEqualTo(45_000);
        assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
    }

    @Test
    void columns_are_listed_as_far_as_a_list_goes_and_counted_beyond() {
        String more = IntStream.range(0, 5000).mapToObj(i -> ",c" + i).collect(Collectors.joining());

        TableChanges changes = changes(List.of("a"), "a\r\n1\r\n", "a" + more + "\r\n1\r\n");

        assertThat(changes.addedColumns().listed()).hasSize(TableChanges.MOST_LISTED);
        assertThat(changes.addedColumns().count()).isEqualTo(5000);
        assertThat(changes.size()).isEqualTo(5000);
    }

    @Test
    void short_rows_count_as_many_cells_as_the_header_has() {
        String header = IntStream.range(0, 1000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));

        assertThatExceptionOfType(TooManyCells.class)
                .isThrownBy(() -> CsvTable.read(utf8(header + "\r\n" + "1\r\n".repeat(1000))));
    }

    private static String rows(int count, IntFunction<String> row) {
        return "a,b\r\n"
                + IntStream.range(0, count).mapToObj(i -> row.apply(i) + "\r\n").collect(Collectors.joining());
    }

    private static TableChanges changes(List<String> key, String made, String found) {
        CsvTable table = CsvTable.read(utf8(found)).orElseThrow();
        return Comparison.between(ExpectedTable.of(utf8(made), key), table, utf8(found));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
