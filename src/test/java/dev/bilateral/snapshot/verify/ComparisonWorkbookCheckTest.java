package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.comparison.ComparisonStates;
import dev.bilateral.figure.comparison.ComparisonWorkbook;
import dev.bilateral.figure.comparison.Comparisons;
import dev.bilateral.snapshot.verify.Condition.Edited;
import dev.bilateral.snapshot.verify.csv.CsvTable;
import dev.bilateral.table.workbook.XlsxReader;
import dev.bilateral.table.workbook.XlsxReader.SheetCells;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of comparisons that come back. */
class ComparisonWorkbookCheckTest extends WithDownloads {

    private static final String TWO = "with=stated-ramp:1,fast-build:1&order=gas.rampYears";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TWO,
                TWO + "&show=trade&difference=percent",
                "with=no-delivery:1,stated-ramp:1,fast-build:1&bridge=2,3&outcome=outside:2030"
            })
    void it_is_genuine_as_it_was_downloaded_and_has_the_same_values_where_a_program_saved_it(String query)
            throws IOException {
        byte[] made = workbook(query);

        Verification genuine = downloads.verify("a.xlsx", made);
        Verification resaved = downloads.verify("a.xlsx", WorkbookCheckTest.saved(made, book -> {}));

        assertThat(genuine.verdict()).as(genuine.notChecked().toString()).isEqualTo(Verdict.GENUINE);
        assertThat(genuine.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.address()).startsWith("/compare?v=1&with="));
        assertThat(resaved.verdict()).isEqualTo(Verdict.RESAVED);
    }

    @Test
    void one_edited_cell_is_located_by_year_and_revision() throws IOException {
        byte[] edited = WorkbookCheckTest.saved(
                workbook(TWO),
                book -> book.getSheet("Comparison").getRow(30).getCell(4).setCellValue(98765));

        Verification verification = downloads.verify("a.xlsx", edited);

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.files())
                .filteredOn(file -> file.condition().isEdit())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.path()).isEqualTo("Comparison");
                    assertThat(((Edited) file.condition()).changes().cells())
                            .singleElement()
                            .satisfies(cell -> {
                                assertThat(cell.row()).contains("fast-build", "20");
                                assertThat(cell.after()).isEqualTo("98765");
                            });
                });
    }

    @Test
    void each_of_its_sheets_saved_alone_is_known_by_the_address_in_its_rows() {
        List<SheetCells> sheets =
                XlsxReader.sheets(workbook(TWO), CsvTable.MOST_CELLS).orElseThrow();

        for (String name : List.of("Comparison", "Inputs that differ", "Steps")) {
            Verification alone = downloads.verify("a.csv", Archives.utf8(WorkbookCheckTest.csv(sheets, name)));
            assertThat(alone.verdict()).as(name).isEqualTo(Verdict.RESAVED);
        }
    }

    private static byte[] workbook(String query) {
        var state = application
                .getBean(ComparisonStates.class)
                .read(FigureStateCodec.parse(query))
                .state()
                .orElseThrow();
        return application
                .getBean(ComparisonWorkbook.class)
                .bytes(application.getBean(Comparisons.class).of(state));
    }
}
