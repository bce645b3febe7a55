package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.figure.Figure;
import dev.bilateral.snapshot.verify.Condition.Resaved;
import dev.bilateral.table.CsvProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in the forms in which spreadsheets were seen to save them, and in those that they are known for. */
class ResavedTest extends WithDownloads {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Map<String, List<String>> STATE =
            Map.of("gas.rampYears", List.of("12"), "gas.price", List.of("250"), "trade.growth", List.of("3.7"));

    private static Map<String, byte[]> files;

    @BeforeAll
    static void download() {
        files = new LinkedHashMap<>();
        for (Figure figure : downloads.figures()) {
            files.put(figure.id() + " projection", downloads.projection(figure, STATE, CsvProfile.DATA));
            files.put(figure.id() + " observations", downloads.observations(figure, Map.of(), CsvProfile.DATA));
            downloads.snapshot(figure, STATE).files().stream()
                    .filter(file -> file.path().endsWith(".csv"))
                    .forEach(file -> files.put(figure.id() + " snapshot " + file.path(), file.content()));
            files.put(
                    figure.id() + " assumptions without an address",
                    withoutLast(files.get(figure.id() + " snapshot assumptions.csv")));
            files.put(figure.id() + " excel", downloads.observations(figure, Map.of(), CsvProfile.EXCEL));
        }
        for (DatasetVersion version : downloads.versions()) {
            files.put(version.dataset() + " " + version.id(), downloads.observations(version, CsvProfile.DATA));
        }
    }

    static List<Arguments> forms() {
        return List.of(
                form("LibreOffice", grid -> utf8(calc(grid).text(',', "\n", false))),
                form("LibreOffice, all texts quoted", grid -> utf8(calc(grid).text(',', "\n", true))),
                form(
                        "LibreOffice with decimal commas",
                        grid -> utf8(german(calc(grid)).text(';', "\n", false))),
                form("LibreOffice with tabs", grid -> utf8(calc(grid).text('\t', "\n", false))),
                form(
                        "LibreOffice in windows-1252",
                        grid -> calc(grid).text(',', "\r\n", false).getBytes(WESTERN)),
                form(
                        "LibreOffice that took UTF-8 for Latin-1",
                        grid -> utf8(new String(
                                utf8("\uFEFF" + calc(grid).text(',', "\n", true)), StandardCharsets.ISO_8859_1))),
                form("Excel, English", grid -> utf8("\uFEFF" + excel(grid).text(',', "\r\n", false))),
                form("Excel, German", grid -> utf8("\uFEFF" + germanExcel(grid).text(';', "\r\n", false))),
                form(
                        "Excel, Unicode text",
                        grid -> ("\uFEFF" + excel(grid).text('\t', "\r\n", false)).getBytes(StandardCharsets.UTF_16LE)),
                form(
                        "Excel, not Unicode",
                        grid -> excel(grid).text(',', "\r\n", false).getBytes(WESTERN)),
                form(
                        "LibreOffice in windows-1251",
                        grid -> calc(grid).text(',', "\r\n", false).getBytes(Charset.forName("windows-1251"))),
                form(
                        "LibreOffice in KOI8-R",
                        grid -> calc(grid).text(',', "\r\n", false).getBytes(Charset.forName("KOI8-R"))),
                form(
                        "LibreOffice in ASCII",
                        grid -> calc(grid).text(',', "\n", false).getBytes(StandardCharsets.US_ASCII)),
                form(
                        "Excel, Russian, not Unicode",
                        grid -> russianExcel(grid).text(';', "\r\n", false).getBytes(Charset.forName("windows-1251"))),
                form("an editor", grid -> utf8(grid.text(',', "\n", false))),
                form("a program that names the delimiter", grid -> utf8("sep=;\r\n" + grid.text(';', "\r\n", false))),
                form("sorted by the last column", grid -> utf8(reversed(grid).text(',', "\r\n", false))),
                form(
                        "empty cells after each row",
                        grid -> utf8(grid.text(',', "\r\n", false).replace("\r\n", ",,\r\n"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void no_form_is_taken_for_an_edit(String form, Function<Grid, byte[]> save) {
        List<String> wrong = new ArrayList<>();
        files.forEach((name, csv) -> {
            byte[] saved = save.apply(Grid.of(csv));
            if (Arrays.equals(saved, csv)
                    || Arrays.equals(saved, utf8("\uFEFF" + new String(csv, StandardCharsets.UTF_8)))) {
                return; // nothing in it that this form writes differently, or not from the profile for spreadsheets
            }
            Verification verification = downloads.verify(name + ".csv", saved);
            Condition condition = verification.files().getFirst().condition();
            if (verification.verdict() != Verdict.RESAVED
                    || ((Resaved) condition).forms().isEmpty()) {
                String found = condition.toString();
                wrong.add(
                        name + " " + verification.verdict() + " " + found.substring(0, Math.min(400, found.length())));
            }
        });
        assertThat(wrong).as(form).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_changed_cell_is_found_in_any_form(String form, Function<Grid, byte[]> save) {
        Grid grid = Grid.of(files.get("gas projection"));
        int column = grid.column("planned_bcm");
        List<String> row = grid.rows().stream()
                .filter(r -> r.getFirst().equals("2032"))
                .findFirst()
                .orElseThrow();
        row.set(column, "54.5");

        Verification verification = downloads.verify("gas.csv", save.apply(grid));

        assertThat(verification.verdict()).as(form).isEqualTo(Verdict.EDITED);
        assertThat(((Condition.Edited) verification.files().getFirst().condition())
                        .changes()
                        .cells())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.row()).isEqualTo("2032");
                    assertThat(cell.column()).isEqualTo("planned_bcm");
                    assertThat(cell.after().replace(',', '.')).isEqualTo("54.5");
                });
    }

    private static Arguments form(String name, Function<Grid, byte[]> save) {
        return Arguments.of(name, save);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As LibreOffice 7.4 saved files of ours: fifteen digits, no trailing zeros, truth in capitals, days as they were. */
    private static Grid calc(Grid grid) {
        return grid.with(cell -> cell.equals("December 2025")
                ? "12/01/25"
                : isNumber(cell)
                        ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                        : truth(cell, "TRUE", "FALSE"));
    }

    private static Grid german(Grid grid) {
        return grid.with(cell -> isNumber(cell) ? cell.replace('.', ',') : cell);
    }

    private static Grid excel(Grid grid) {
        return grid.with(cell -> isNumber(cell)
                ? shown(cell)
                : cell.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? day(cell, "%2$d/%3$d/%1$d")
                        : month(truth(cell, "TRUE", "FALSE")));
    }

    private static Grid germanExcel(Grid grid) {
        return grid.with(cell -> isNumber(cell)
                ? shown(cell).replace('.', ',')
                : cell.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? day(cell, "%3$02d.%2$02d.%1$d")
                        : truth(cell, "WAHR", "FALSCH"));
    }

    private static Grid russianExcel(Grid grid) {
        return grid.with(cell -> isNumber(cell)
                ? shown(cell).replace('.', ',')
                : cell.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? day(cell, "%3$02d.%2$02d.%1$d")
                        : truth(cell, "ИСТИНА", "ЛОЖЬ"));
    }

    /** As files of assumptions were before each of their rows said what it belongs to. */
    private static byte[] withoutLast(byte[] csv) {
        Grid grid = Grid.of(csv);
        grid.rows().forEach(row -> row.removeLast());
        return grid.csv();
    }

    private static Grid reversed(Grid grid) {
        List<List<String>> rows =
                new ArrayList<>(grid.rows().subList(1, grid.rows().size()));
        Collections.reverse(rows);
        rows.addFirst(grid.header());
        return new Grid(rows);
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
    }

    private static String truth(String cell, String yes, String no) {
        return cell.equals("true") ? yes : cell.equals("false") ? no : cell;
    }

    /** Eleven characters, the point among them. */
    private static String shown(String number) {
        int whole = number.replaceFirst("\\..*", "").replace("-", "").length();
        BigDecimal value = new BigDecimal(number);
        BigDecimal cut = value.scale() > 10 - whole ? value.setScale(10 - whole, RoundingMode.HALF_UP) : value;
        return cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
    }

    private static String day(String iso, String pattern) {
        String[] parts = iso.split("-");
        return String.format(pattern, Integer.valueOf(parts[0]), Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
    }

    /** Excel takes a year with a month for a day. */
    private static String month(String cell) {
        List<String> names =
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        return cell.matches("\\d{4}-\\d{2}")
                ? names.get(Integer.parseInt(cell.substring(5)) - 1) + "-" + cell.substring(2, 4)
                : cell;
    }
}
