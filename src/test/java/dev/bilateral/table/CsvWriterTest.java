package dev.bilateral.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Stated.Digits;
import dev.bilateral.table.Table.Row;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("what"),
            Column.integer("year"),
            Column.number("value", "bcm/yr"),
            Column.bool("open"),
            Column.date("day"));

    @Test
    void files_of_the_two_profiles_are_told_apart_by_their_names() {
        assertThat(CsvProfile.DATA.fileName("gas_2026-03-31.csv")).isEqualTo("gas_2026-03-31.csv");
        assertThat(CsvProfile.EXCEL.fileName("gas_2026-03-31.csv")).isEqualTo("gas_2026-03-31_excel.csv");
    }

    @Test
    void each_type_has_its_one_form() {
        Table table = Table.of(
                "t",
                COLUMNS,
                List.of(
                        Row.of("gas", 2028, 1e-7, true, LocalDate.of(2025, 1, 17)),
                        Row.of("gas", 2029, new Digits("4.0"), false, null),
                        Row.of(null, null, -38.8, null, null)));

        assertThat(written(table, CsvProfile.DATA))
                .isEqualTo("what,year,value,open,day\r\n"
                        + "gas,2028,0.0000001,true,2025-01-17\r\n"
                        + "gas,2029,4.0,false,\r\n"
                        + ",,-38.8,,\r\n");
    }

    @Test
    void texts_with_commas_quotes_and_line_ends_read_back() {
        Table table = Table.of("t", List.of(Column.text("a"), Column.text("b")), List.of(Row.of("x, \"y\"", "1\r\n2")));

        assertThat(written(table, CsvProfile.DATA)).isEqualTo("a,b\r\n\"x, \"\"y\"\"\",\"1\r\n2\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-5", "@SUM(A1)", "\tx", "\rx"})
    void a_text_that_looks_like_a_formula_is_guarded_for_spreadsheets_only(String text) {
        Table table = Table.of("t", List.of(Column.text("a")), List.of(Row.of(text)));

        assertThat(written(table, CsvProfile.EXCEL)).contains("'" + text);
        assertThat(written(table, CsvProfile.DATA)).contains(text).doesNotContain("'");
    }

    @Test
    void numbers_are_never_guarded() {
        Table table = Table.of(
                "t",
                List.of(Column.number("a", null), Column.number("b", null), Column.integer("c")),
                List.of(Row.of(-5.5, new Digits("-4.0"), -3)));

        assertThat(written(table, CsvProfile.EXCEL)).isEqualTo("\uFEFFa,b,c\r\n-5.5,-4.0,-3\r\n");
    }

    @Test
    void only_the_spreadsheet_form_begins_with_a_byte_order_mark() {
        Table table = Table.of("t", List.of(Column.text("a")), List.of(Row.of("é")));
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        new CsvWriter(CsvProfile.EXCEL).write(table, excel);
        new CsvWriter(CsvProfile.DATA).write(table, data);

        assertThat(excel.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(data.toByteArray()).isEqualTo("a\r\né\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rows_are_taken_one_by_one_and_their_stream_is_closed() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Row> many = IntStream.range(0, 200_000).mapToObj(i -> Row.of(i)).onClose(() -> closed.set(true));
        Table table = new Table("t", List.of(Column.integer("n")), () -> many);

        new CsvWriter(CsvProfile.DATA).write(table, OutputStream.nullOutputStream());

        assertThat(closed).isTrue();
    }

    private static String written(Table table, CsvProfile profile) {
        StringWriter out = new StringWriter();
        new CsvWriter(profile).write(table, out);
        return out.toString();
    }
}
