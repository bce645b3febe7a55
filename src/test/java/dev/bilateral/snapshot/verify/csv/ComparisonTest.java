package dev.bilateral.snapshot.verify.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @Timeout(60)
    void thousands_of_rows_of_one_name_are_compared_with_an_end() {
        String made = rows(5000, i -> "1," + i);
        String found = rows(50_000, i -> "1,x" + i);

        TableChanges keyed = changes(List.of("a"), made, found);
        TableChanges keyless = changes(List.of(), made, found);

        assertThat(keyed.cellCount()).isEqualTo(5000);
        assertThat(keyless.addedRows().count()).isEqualTo(45_000);
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

    @Test
    void days_may_be_written_otherwise_in_one_column_alone_and_one_of_them_can_not() {
        String made = "id,said,version\r\n1,2025-01-17,2026-03-31\r\n2,2025-02-18,2026-03-31\r\n"
                + "3,2025-02-19,2026-03-31\r\n";
        String rewritten = made.replace("2025-01-17", "17.01.2025").replace("2025-02-18", "18.02.2025");

        TableChanges whole = changes(List.of("id"), made, rewritten.replace("2025-02-19", "19.02.2025"));
        TableChanges moved = changes(List.of("id"), made, rewritten.replace("2025-02-19", "20.02.2025"));

        assertThat(whole.isSameInValues()).isTrue();
        assertThat(whole.forms()).contains(Form.DATES);
        assertThat(moved.cells()).containsExactly(new CellEdit("3", "said", "2025-02-19", "20.02.2025"));
    }

    @Test
    void a_day_and_a_month_that_changed_places_are_no_format_of_a_column() {
        String saved = "id,said,version\r\n1,03/04/2025,03/31/2026\r\n2,05/06/2025,03/31/2026\r\n";
        String made = "id,said,version\r\n1,2025-03-04,2026-03-31\r\n2,2025-05-06,2026-03-31\r\n";
        String januaries = "id,said,version\r\n1,2025-03-04,2026-03-31\r\n2,2025-01-01,2026-03-31\r\n";

        assertThat(changes(List.of("id"), made, saved).isSameInValues()).isTrue();
        assertThat(changes(List.of("id"), made, saved.replace("03/04", "04/03").replace("05/06", "06/05"))
                        .cells())
                .containsExactly(
                        new CellEdit("1", "said", "2025-03-04", "04/03/2025"),
                        new CellEdit("2", "said", "2025-05-06", "06/05/2025"));
        assertThat(changes(
                                List.of("id"),
                                made,
                                "id,said,version\r\n1,03/04/2025,31/03/2026\r\n2,05/06/2025,31/03/2026\r\n")
                        .cells())
                .containsExactly(
                        new CellEdit("1", "said", "2025-03-04", "03/04/2025"),
                        new CellEdit("2", "said", "2025-05-06", "05/06/2025"));
        assertThat(changes(
                                List.of("id"),
                                made.replace("2,2025-05-06,2026-03-31", "2,2025-05-06,"),
                                "id,said,version\r\n1,04/03/2025,03/31/2026\r\n2,06/05/2025,\r\n")
                        .cells())
                .containsExactly(
                        new CellEdit("1", "said", "2025-03-04", "04/03/2025"),
                        new CellEdit("2", "said", "2025-05-06", "06/05/2025"));
        assertThat(changes(List.of("id"), made, made.replace("2025-03-04", "4/3/2025"))
                        .cells())
                .containsExactly(new CellEdit("1", "said", "2025-03-04", "4/3/2025"));
        assertThat(changes(
                                List.of("id"),
                                januaries,
                                "id,said,version\r\n1,4/3/2025,3/31/2026\r\n2,1/1/2025,3/31/2026\r\n")
                        .cells())
                .containsExactly(new CellEdit("1", "said", "2025-03-04", "4/3/2025"));
    }

    @Test
    void a_format_that_names_the_month_or_has_the_year_first_may_be_that_of_one_column() {
        String made = "id,said,version\r\n1,2025-03-04,2026-03-31\r\n2,,2026-03-31\r\n";

        assertThat(changes(List.of("id"), made, made.replace("2025-03-04", "2025/03/04"))
                        .isSameInValues())
                .isTrue();
        assertThat(changes(List.of("id"), made, made.replace("2025-03-04", "4-Mar-25"))
                        .isSameInValues())
                .isTrue();
        assertThat(changes(List.of("id"), made, made.replace("2025-03-04", "2025/04/03"))
                        .cells())
                .containsExactly(new CellEdit("1", "said", "2025-03-04", "2025/04/03"));
    }

    @ParameterizedTest
    @CsvSource({
        "1039, 1.039",
        "1039, '1,039'",
        "4800, 4.800",
        "4800, '4,800'",
        "2031, 2.031",
        "12.6, '12,6'",
        "1021.9, '1.021,9'"
    })
    void a_mark_in_one_number_is_an_edit_of_it(String before, String after) {
        String made = "id,a,year\r\n1,7.3,2030\r\n2,9.3,2032\r\n3,38.8,2033\r\n4,1051.9,2034\r\n5," + before + ",1\r\n";

        TableChanges changes = changes(List.of("id"), made, made.replace("5," + before, "5,\"" + after + "\""));

        assertThat(changes.cells()).containsExactly(new CellEdit("5", "a", before, after));
    }

    @ParameterizedTest
    @CsvSource({"4800, 4.800", "4800, '4,800'"})
    void a_mark_in_a_file_without_decimals_is_an_edit(String before, String after) {
        TableChanges changes =
                changes(List.of("id"), "id,a\r\nx,5\r\ny," + before + "\r\n", "id,a\r\nx,5\r\ny,\"" + after + "\"\r\n");

        assertThat(changes.cells()).containsExactly(new CellEdit("y", "a", before, after));
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\u00a0', '\u202f', '\u2009'})
    void spaces_between_thousands_leave_the_values_as_they_are(char space) {
        String made = "id,a,year\r\n1,7.3,2030\r\n2,1051.9,2034\r\n3,-1234567,1\r\n";

        TableChanges points = changes(
                List.of("id"),
                made,
                "id,a,year\r\n1,7.3,2_030\r\n2,1_051.9,2_034\r\n3,-1_234_567,1\r\n".replace('_', space));
        TableChanges commas = changes(
                List.of("year"),
                made,
                "id;a;year\r\n1;7,3;2_030\r\n2;1_051,9;2_034\r\n3;-1_234_567;1\r\n".replace('_', space));
        TableChanges fixed = changes(
                List.of("id"),
                made,
                "id,a,year\r\n1,7.30,2030\r\n2,1_051.90,2034\r\n3,-1_234_567.00,1\r\n".replace('_', space));

        assertThat(points.isSameInValues()).isTrue();
        assertThat(points.forms()).containsExactly(Form.SPACED_THOUSANDS);
        assertThat(commas.isSameInValues()).isTrue();
        assertThat(commas.forms()).containsExactlyInAnyOrder(Form.SPACED_THOUSANDS, Form.DECIMAL_COMMA, Form.DELIMITER);
        assertThat(fixed.isSameInValues()).isTrue();
        assertThat(fixed.forms()).contains(Form.SPACED_THOUSANDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 040", "10 39", "1  039", "1 0 39", "1 039 ", "1 039\u00a0000"})
    void spaces_elsewhere_or_other_digits_are_an_edit(String after) {
        TableChanges changes =
                changes(List.of("id"), "id,a\r\nx,2001\r\ny,1039\r\n", "id,a\r\nx,2 001\r\ny,\"" + after + "\"\r\n");

        assertThat(changes.cells()).containsExactly(new CellEdit("y", "a", "1039", after));
    }

    @Test
    void zeros_behind_a_comma_make_other_numbers_where_the_rest_has_points() {
        TableChanges changes = changes(
                List.of("id"),
                "id,a,b\r\nx,4.8,1.5\r\ny,4.9,2.5\r\nz,5.1,3.5\r\n",
                "id,a,b\r\nx,\"4,800\",1.5\r\ny,\"4,900\",2.5\r\nz,\"5,100\",3.5\r\n".replace("3.5", "3.50"));

        assertThat(changes.isSameInValues()).isFalse();
    }

    @Test
    void cells_of_types_are_compared_as_numbers_and_texts() {
        ExpectedTable made = ExpectedTable.of(utf8("id,a,b\r\nx,1039,4.0\r\ny,7.3,false\r\n"), List.of("id"));

        assertThat(typed(made, "x,1039.00,4", "y,7.3,false").isSameInValues()).isTrue();
        assertThat(typed(made, "x,1.039,4", "y,7.3,false").cells())
                .containsExactly(new CellEdit("x", "a", "1039", "1.039"));
        assertThat(typed(made, "x,1039,4", "y,7.3000001,0").cellCount()).isEqualTo(2);
    }

    private static TableChanges typed(ExpectedTable made, String... rows) {
        return Comparison.ofTyped(
                made,
                made.header(),
                Stream.of(rows).map(row -> List.of(row.split(","))).toList());
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
