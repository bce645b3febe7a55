package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.figure.Figure;
import dev.bilateral.snapshot.ArchivedFiles;
import dev.bilateral.snapshot.FigureWorkbook;
import dev.bilateral.snapshot.verify.Condition.Edited;
import dev.bilateral.snapshot.verify.Condition.Same;
import dev.bilateral.snapshot.verify.csv.CsvTable;
import dev.bilateral.table.workbook.XlsxReader;
import dev.bilateral.table.workbook.XlsxReader.SheetCells;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookCheckTest extends WithDownloads {

    private static final Map<String, List<String>> STATE = Map.of(
            "gas.rampYears",
            List.of("10~12~15:triangular"),
            "gas.price",
            List.of("250"),
            "trade.growth",
            List.of("3.7"));

    /** As it stands in a workbook of a view with a question. */
    private static final SheetCells WHAT_MATTERS = new SheetCells(
            "What matters",
            List.of(
                    List.of("outcome", "outcome_unit", "rank", "input", "moved_by", "input_low", "input_high"),
                    List.of("gas.volume", "bcm", "1", "gas.rampYears", "range", "10", "15")));

    @Test
    void each_figures_workbook_is_genuine_sheet_by_sheet() {
        for (Figure figure : downloads.figures()) {
            Verification verification = downloads.verify("a.xlsx", workbook(figure));

            assertThat(verification.verdict()).as(figure.id()).isEqualTo(Verdict.GENUINE);
            assertThat(verification.isInPart()).isFalse();
            assertThat(verification.files())
                    .allSatisfy(f -> assertThat(f.condition()).isEqualTo(new Same()))
                    .extracting(FileCheck::path)
                    .contains("Data", "Projection", "Assumptions", "Sources", "Read me");
            assertThat(verification.origins())
                    .singleElement()
                    .satisfies(origin -> assertThat(origin.address()).startsWith("/" + figure.id() + "?v=1&"));
        }
    }

    @Test
    void one_of_a_chosen_chart_is_genuine_though_its_rows_name_no_chart() throws IOException {
        Figure gas = downloads.figure("gas");
        byte[] chosen = application
                .getBean(FigureWorkbook.class)
                .bytes(gas, downloads.tables(gas, Map.of("show", List.of("cumulative"))));

        Verification verification = downloads.verify("a.xlsx", chosen);

        assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verification.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.address()).contains("show=cumulative"));
        assertThat(downloads.verify("a.xlsx", saved(chosen, book -> {})).verdict())
                .isEqualTo(Verdict.RESAVED);
    }

    @Test
    void a_workbook_that_a_program_saved_again_has_the_same_values() throws IOException {
        for (Figure figure : downloads.figures()) {
            Verification verification = downloads.verify("a.xlsx", saved(workbook(figure), book -> {}));

            assertThat(verification.verdict()).as(figure.id()).isEqualTo(Verdict.RESAVED);
            assertThat(verification.notChecked())
                    .singleElement()
                    .satisfies(s -> assertThat(s).contains("charts"));
        }
    }

    @Test
    void assumptions_are_numbers_in_cells_of_their_own() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(downloads.figure("gas"))))) {
            XSSFSheet sheet = book.getSheet("Assumptions");

            assertThat(cell(sheet, "gas.rampYears", "value").getNumericCellValue())
                    .isEqualTo(12);
            assertThat(cell(sheet, "gas.rampYears", "value_low").getNumericCellValue())
                    .isEqualTo(10);
            assertThat(cell(sheet, "gas.rampYears", "value_high").getNumericCellValue())
                    .isEqualTo(15);
            assertThat(cell(sheet, "gas.rampYears", "value_text").getStringCellValue())
                    .isEqualTo("10~12~15:triangular");
            assertThat(cell(sheet, "gas.rampYears", "saved_value").getNumericCellValue())
                    .isEqualTo(10);
            assertThat(cell(sheet, "gas.firstYear", "value").getNumericCellValue())
                    .isEqualTo(2028);
            assertThat(cell(sheet, "settlement.share", "value_low").getNumericCellValue())
                    .isEqualTo(95);
            assertThat(cell(sheet, "settlement.share", "value_text").getStringCellValue())
                    .isEqualTo("over:95");
            assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 19);
            for (String column : List.of("value", "value_low", "value_high", "saved_value")) {
                for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                    XSSFCell cell = sheet.getRow(row).getCell(place(sheet, column));
                    assertThat(cell == null || cell.getCellType() == CellType.NUMERIC)
                            .as(column)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_workbook_of_before_they_were_numbers_is_known_too() throws IOException {
        for (Figure figure : downloads.figures()) {
            byte[] before =
                    application.getBean(FigureWorkbook.class).bytesWithTexts(figure, downloads.tables(figure, STATE));

            assertThat(downloads.verify("a.xlsx", before).verdict()).isEqualTo(Verdict.GENUINE);
            assertThat(downloads.verify("a.xlsx", saved(before, book -> {})).verdict())
                    .isEqualTo(Verdict.RESAVED);
        }
    }

    @Test
    void an_edited_assumption_is_located() throws IOException {
        byte[] edited = saved(
                workbook(downloads.figure("gas")),
                book -> cell(book.getSheet("Assumptions"), "gas.rampYears", "value_high")
                        .setCellValue(16));

        Verification verification = downloads.verify("a.xlsx", edited);

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.files())
                .filteredOn(f -> f.condition().isEdit())
                .singleElement()
                .satisfies(f -> assertThat(((Edited) f.condition()).changes().cells())
                        .singleElement()
                        .satisfies(cell -> {
                            assertThat(cell.row()).isEqualTo("gas.rampYears");
                            assertThat(cell.before()).isEqualTo("15");
                            assertThat(cell.after()).isEqualTo("16");
                        }));
    }

    private static XSSFCell cell(XSSFSheet sheet, String key, String column) {
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row).getCell(0).getStringCellValue().equals(key)) {
                return sheet.getRow(row).getCell(place(sheet, column));
            }
        }
        throw new AssertionError("No row " + key);
    }

    private static int place(XSSFSheet sheet, String column) {
        int place = 0;
        while (!sheet.getRow(0).getCell(place).getStringCellValue().equals(column)) {
            place++;
        }
        return place;
    }

    @Test
    void a_changed_cell_is_named_with_its_sheet_row_and_column() throws IOException {
        byte[] edited = saved(workbook(downloads.figure("gas")), book -> {
            XSSFSheet sheet = book.getSheet("Projection");
            XSSFRow header = sheet.getRow(0);
            int column = 0;
            while (!header.getCell(column).getStringCellValue().equals("planned_bcm")) {
                column++;
            }
            sheet.getRow(9).getCell(column).setCellValue(54.25);
        });

        Verification verification = downloads.verify("a.xlsx", edited);

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.files())
                .filteredOn(f -> f.condition().isEdit())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.path()).isEqualTo("Projection");
                    assertThat(((Edited) f.condition()).changes().cells())
                            .singleElement()
                            .satisfies(cell -> {
                                assertThat(cell.row()).isEqualTo("2032");
                                assertThat(cell.column()).isEqualTo("planned_bcm");
                                assertThat(cell.after()).isEqualTo("54.25");
                            });
                });
    }

    @Test
    void a_read_me_in_other_words_is_told_line_by_line_and_is_no_edit_of_values() throws IOException {
        for (Figure figure : downloads.figures()) {
            byte[] reworded = saved(workbook(figure), book -> {
                XSSFSheet sheet = book.getSheet("Read me");
                reworded(sheet, "which records what sources state", "which keeps what is stated by sources");
                reworded(sheet, "An empty cell means unknown", "Where a cell is empty, nothing is known");
                reworded(sheet, "How to cite", "Citing it");
                sheet.createRow(sheet.getLastRowNum() + 2).createCell(0).setCellValue("A line that was dropped since.");
            });

            Verification verification = downloads.verify("a.xlsx", reworded);

            assertThat(verification.verdict()).as(figure.id()).isEqualTo(Verdict.REWORDED);
            assertThat(verification.sentence()).contains("Same values, other words");
            assertThat(verification.files())
                    .filteredOn(f -> f.condition() instanceof Condition.Reworded)
                    .singleElement()
                    .satisfies(f -> {
                        assertThat(f.path()).isEqualTo("Read me");
                        assertThat(f.condition().differences().orElseThrow().size())
                                .isGreaterThanOrEqualTo(4);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gas | gas-pipeline 2026-03-31 | gas-pipeline 2025-02-01",
                "gas | gas-pipeline 2026-03-31 | trade-turnover 2026-03-31",
                "gas | revision 1 | revision 2",
                "gas | with 3 edits | with 2 edits",
                "gas | (in the files bcm/yr) | (in the files TJ/yr)",
                "gas | at a temperature that the source does not state | at 20 °C",
                "gas | Observations: | Observations: some 9 of",
                "gas | gas.rampYears=10 | gas.rampYears=11",
                "trade | USD bn a year (in the files usd-bn/yr) | USD mn a year (in the files usd-bn/yr)",
                "trade | USD bn a year (in the files usd-bn/yr) | EUR bn a year (in the files usd-bn/yr)",
                "gas | the scenario “Stated volumes, assumed years” | the scenario “As fast as Nord Stream”",
                "gas | at_least, at_most and up_to | at_least, at_most"
            })
    void a_figure_a_unit_or_a_version_that_was_altered_in_a_read_me_is_an_edit(String figure, String was, String is)
            throws IOException {
        byte[] altered = saved(
                workbook(downloads.figure(figure)),
                book -> reworded(book.getSheet("Read me"), was.strip(), is.strip()));

        Verification verification = downloads.verify("a.xlsx", altered);

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.files())
                .filteredOn(f -> f.condition().isEdit())
                .singleElement()
                .satisfies(f -> assertThat(f.path()).isEqualTo("Read me"));
    }

    /** What words mean is not checked, so nothing is said for them. */
    @Test
    void words_that_say_the_opposite_are_shown_and_never_vouched_for() throws IOException {
        byte[] turned = saved(
                workbook(downloads.figure("gas")),
                book -> reworded(book.getSheet("Read me"), "It is no forecast", "It is a forecast"));

        Verification verification = downloads.verify("a.xlsx", turned);

        assertThat(verification.verdict()).isEqualTo(Verdict.REWORDED);
        assertThat(verification.sentence()).contains("altered what it says");
        assertThat(verification.files())
                .filteredOn(f -> f.condition() instanceof Condition.Reworded)
                .singleElement()
                .satisfies(f -> assertThat(
                                f.condition().differences().orElseThrow().toString())
                        .contains("is a forecast"));
    }

    @Test
    void other_words_beside_an_edited_value_are_an_edit() throws IOException {
        byte[] both = saved(workbook(downloads.figure("gas")), book -> {
            reworded(book.getSheet("Read me"), "How to cite", "Citing it");
            cell(book.getSheet("Assumptions"), "gas.rampYears", "value_high").setCellValue(16);
        });

        assertThat(downloads.verify("a.xlsx", both).verdict()).isEqualTo(Verdict.EDITED);
    }

    /** Replaces a text in whichever lines have it. */
    private static void reworded(XSSFSheet lines, String was, String is) {
        boolean isAny = false;
        for (int row = 0; row <= lines.getLastRowNum(); row++) {
            XSSFCell line = lines.getRow(row) == null ? null : lines.getRow(row).getCell(0);
            if (line != null && spaced(line).contains(was)) {
                line.setCellValue(spaced(line).replace(was, is));
                isAny = true;
            }
        }
        assertThat(isAny).as(was).isTrue();
    }

    private static String spaced(XSSFCell cell) {
        return cell.getStringCellValue().replace('\u00a0', ' ');
    }

    @Test
    void a_sheet_that_is_gone_is_missing() throws IOException {
        byte[] without =
                saved(workbook(downloads.figure("gas")), book -> book.removeSheetAt(book.getSheetIndex("Sources")));

        Verification verification = downloads.verify("a.xlsx", without);

        assertThat(verification.files())
                .filteredOn(f -> f.path().equals("Sources"))
                .singleElement()
                .satisfies(f -> assertThat(f.condition()).isEqualTo(new Condition.Missing()));
    }

    @Test
    void a_workbook_from_elsewhere_is_told_what_it_lacks() throws IOException {
        byte[] other;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("b");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            other = out.toByteArray();
        }

        Verification verification = downloads.verify("a.xlsx", other);

        assertThat(verification.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verification.notChecked())
                .singleElement()
                .satisfies(s -> assertThat(s).contains("No cell of this workbook holds an address"));
    }

    @Test
    void a_workbook_with_megabytes_where_a_tree_is_made_of_them_is_not_read() {
        List<PackageFile> files = ArchivedFiles.files(workbook(downloads.figure("gas")));
        String padding = "<!--"
                + new Random(1)
                        .ints(2_000_000, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "-->";

        for (String path : List.of("[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels")) {
            String padded = new String(Archives.content(files, path), StandardCharsets.UTF_8) + padding;
            Verification verification =
                    downloads.verify("a.xlsx", Archives.zip(Archives.with(files, path, Archives.utf8(padded))));

            assertThat(verification.verdict()).as(path).isEqualTo(Verdict.UNKNOWN);
            assertThat(verification.notChecked())
                    .singleElement()
                    .satisfies(s -> assertThat(s).contains("can’t be read as one"));
        }
    }

    @Test
    void a_sheet_saved_alone_without_an_address_in_its_rows_says_what_to_do_instead() {
        List<SheetCells> sheets = XlsxReader.sheets(workbook(downloads.figure("gas")), CsvTable.MOST_CELLS)
                .orElseThrow();

        assertThat(downloads
                        .verify("a.csv", Archives.utf8(csv(sheets, "Assumptions")))
                        .verdict())
                .isNotEqualTo(Verdict.EDITED);
        assertThat(alone(sheets, "Bands")).contains("hand in the whole workbook", "cell by cell");
        assertThat(alone(List.of(WHAT_MATTERS), "What matters")).contains("hand in the whole workbook", "cell by cell");
        assertThat(alone(sheets, "Read me"))
                .contains("hand in the whole workbook", "the address that it names, /gas?v=1&");
    }

    private static String alone(List<SheetCells> sheets, String name) {
        Verification verification = downloads.verify(name + ".csv", Archives.utf8(csv(sheets, name)));

        assertThat(verification.verdict()).as(name).isEqualTo(Verdict.UNKNOWN);
        return verification.notChecked().getFirst();
    }

    static String csv(List<SheetCells> sheets, String name) {
        return sheets.stream()
                .filter(sheet -> sheet.sheet().equals(name))
                .flatMap(sheet -> sheet.rows().stream())
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
    }

    private static byte[] workbook(Figure figure) {
        return application.getBean(FigureWorkbook.class).bytes(figure, downloads.tables(figure, STATE));
    }

    static byte[] saved(byte[] xlsx, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
