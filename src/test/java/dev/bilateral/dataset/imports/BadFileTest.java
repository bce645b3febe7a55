package dev.bilateral.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Problem;
import dev.bilateral.common.upload.SafeArchive;
import dev.bilateral.common.upload.UploadRefused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that can't be read as rows, each with a message to act on; and spellings that are no fault. */
class BadFileTest {

    @TempDir
    private Path home;

    @Test
    void a_path_that_climbs_out_is_refused_before_anything_is_unpacked() throws IOException {
        assertThatThrownBy(() -> open(zip("../observations.csv", new byte[10])))
                .isInstanceOf(UploadRefused.class)
                .hasMessageContaining("leads out of the archive")
                .hasMessageContaining("Pack the files anew from within their own folder");
    }

    @Test
    void a_bomb_is_refused_by_its_ratio() throws IOException {
        assertThatThrownBy(() -> open(zip("observations.csv", new byte[50_000_000])))
                .isInstanceOf(UploadRefused.class)
                .hasMessageContaining("100 times its packed size")
                .hasMessageContaining("Unpack it where you trust it");
    }

    @Test
    void two_gigabytes_are_refused_by_what_the_sender_says_and_by_what_comes() throws IOException {
        Arrivals arrivals = new Arrivals(home);
        long two = 2L * 1024 * 1024 * 1024;

        assertThatThrownBy(() -> arrivals.receive(InputStream.nullInputStream(), two, "large.csv"))
                .isInstanceOf(UploadRefused.class)
                .hasMessageContaining("at most 1024 MB")
                .hasMessageContaining("hand it in in parts");
        assertThat(arrivals.count()).isZero();
    }

    @Test
    void what_is_cut_off_on_its_way_leaves_nothing_behind() throws IOException {
        Arrivals arrivals = new Arrivals(home);
        InputStream broken = new InputStream() {
            private int left = 1000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("The browser was closed");
                }
                return 'a';
            }
        };

        assertThatThrownBy(() -> arrivals.receive(broken, 5000, "a.csv")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> arrivals.receive(stream("abc"), 5000, "a.csv"))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("Only 3 of 5000 bytes arrived. Nothing was kept; upload the file again.");
        assertThat(arrivals.count()).isZero();
    }

    @Test
    void ten_thousand_columns_are_counted_and_refused() {
        String header = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));

        assertThatThrownBy(() -> read(header + "\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("has 10000 columns; at most 200")
                .hasMessageContaining("Leave out those that are not needed");
    }

    @Test
    void an_endless_quoted_field_is_found_after_its_line() {
        assertThatThrownBy(() -> read("a,b\n1,2\n3,\"" + "x\n".repeat(500_000)))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("after line 2")
                .hasMessageContaining("never closed")
                .hasMessageContaining("Close it");
    }

    @Test
    void a_mapping_is_offered_again_for_a_table_with_the_same_columns() {
        Mapping mapping = new Mapping(
                Map.of(
                        "id", new Mapping.Made(),
                        "value", new Mapping.FromColumn("Amount: total"),
                        "unit", new Mapping.Always("usd-bn")),
                true);
        Mappings mappings = new Mappings(home);

        mappings.keep(new DatasetId("sample"), mapping);

        assertThat(mappings.last(new DatasetId("sample"), List.of("Year", "Amount: total")))
                .contains(mapping);
        assertThat(mappings.last(new DatasetId("sample"), List.of("Year"))).isEmpty();
        assertThat(mappings.last(new DatasetId("other"), List.of("Year"))).isEmpty();
    }

    @Test
    void latin_1_is_told_with_its_line() {
        assertThatThrownBy(() -> read("a,b\n1,M\u00fcller\n", StandardCharsets.ISO_8859_1))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("no UTF-8")
                .hasMessageContaining("Save it as CSV UTF-8");
    }

    @Test
    void utf_16_is_told_with_and_without_a_mark() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            assertThatThrownBy(() -> read("a,b\n1,2\n", charset))
                    .isInstanceOf(ImportRefused.class)
                    .hasMessageContaining("UTF-16");
        }
    }

    @Test
    void random_bytes_are_called_no_text_and_not_utf_16() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);

        assertThatThrownBy(() -> look(bytes, "random.csv"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("is no text")
                .hasMessageContaining("Save the table as CSV UTF-8");
    }

    @Test
    void a_workbook_is_told_how_to_be_saved_whether_it_is_damaged_or_not() throws IOException {
        byte[] damaged = {'P', 'K', 3, 4, 0, 0, 0, 0};
        for (byte[] bytes : List.of(damaged, zip("xl/workbook.xml", new byte[10]))) {
            assertThatThrownBy(() -> look(bytes, "Trade 2025.XLSX"))
                    .isInstanceOf(ImportRefused.class)
                    .hasMessageContaining("save the sheet with the observations as CSV UTF-8");
        }
    }

    @Test
    void a_mark_semicolons_tabs_and_mixed_line_ends_are_fine() throws IOException {
        List<List<String>> plain = read("a,b\n1,2\n3,4\n");

        assertThat(read("\uFEFFa,b\n1,2\n3,4\n")).isEqualTo(plain);
        assertThat(read("a;b\n1;2\n3;4\n")).isEqualTo(plain);
        assertThat(read("a\tb\n1\t2\n3\t4\n")).isEqualTo(plain);
        assertThat(read("a,b\r\n1,2\n3,4\r")).isEqualTo(plain);
    }

    @Test
    void a_header_that_stands_twice_is_told_with_its_line() {
        assertThatThrownBy(() -> read("a,b\n1,2\na,b\n3,4\n"))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "table.csv, line 3: the header stands here again, as where files were joined: remove this line"));
        assertThatThrownBy(() -> read("a,a\n1,2\n"))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::column)
                                .containsExactly("a"));
    }

    @Test
    void lines_of_another_length_are_all_named() {
        assertThatThrownBy(() -> read("a,b\n1\n2,3\n4,5,6\n"))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::line)
                                .containsExactly(2, 4));
    }

    @Test
    void a_character_that_no_text_holds_is_told_with_its_place() {
        assertThatThrownBy(() -> read("a,b\n" + "1,2\n".repeat(3000) + "3,x\0y\n"))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> {
                    assertThat(refused.problems()).extracting(Problem::line).containsExactly(3002);
                    assertThat(refused.problems()).extracting(Problem::column).containsExactly("b");
                });
    }

    private List<List<String>> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(String text, Charset charset) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        new CsvTable("table.csv", StandardCharsets.UTF_8)
                .read(new ByteArrayInputStream(text.getBytes(charset)), Integer.MAX_VALUE, new CsvTable.Lines() {
                    @Override
                    public void header(List<String> columns) {
                        rows.add(columns);
                    }

                    @Override
                    public void line(int line, List<String> fields) {
                        rows.add(fields);
                    }
                });
        return rows;
    }

    private void look(byte[] bytes, String name) throws IOException {
        try (ArrivedFile file = new Arrivals(home).receive(new ByteArrayInputStream(bytes), bytes.length, name)) {
            FileLook.at(file);
        }
    }

    private void open(byte[] zip) throws IOException {
        ArrivedFile file = new Arrivals(home).receive(new ByteArrayInputStream(zip), zip.length, "a.zip");
        SafeArchive.open(file.file().path(), Arrivals.LIMITS).close();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
