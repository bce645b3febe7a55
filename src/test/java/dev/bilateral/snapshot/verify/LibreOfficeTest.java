package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.snapshot.verify.Condition.Edited;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads that LibreOffice itself saved again; beside the files stands how they were made. */
class LibreOfficeTest extends WithDownloads {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settlement-german.csv",
                "gas-quoted.csv",
                "gas-apostrophes.csv",
                "reference-russian-1251.csv",
                "gas.xlsx",
                "trade-russian.xlsx",
                "gas-of-before.xlsx",
                "comparison-german.xlsx"
            })
    void what_it_saved_again_has_the_same_values(String file) throws IOException {
        Verification verification = downloads.verify(file, bytes(file));

        assertThat(verification.verdict())
                .as(verification.notChecked() + " " + verification.files())
                .isEqualTo(Verdict.RESAVED);
        assertThat(verification.isInPart()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "settlement-german-edited.csv, 2031, settled_lower_usd_bn, 4.90043791466983, '4,2'",
        "gas-edited.xlsx, 2033, planned_bcm, 24.08333, 25"
    })
    void a_cell_that_was_edited_before_it_was_saved_is_located(
            String file, String row, String column, String before, String after) throws IOException {
        Verification verification = downloads.verify(file, bytes(file));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.files().stream()
                        .filter(found -> found.condition() instanceof Edited)
                        .flatMap(found -> ((Edited) found.condition()).changes().cells().stream()))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.row()).isEqualTo(row);
                    assertThat(cell.column()).isEqualTo(column);
                    assertThat(cell.before()).startsWith(before);
                    assertThat(cell.after()).isEqualTo(after);
                });
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = LibreOfficeTest.class.getResourceAsStream("libreoffice/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
