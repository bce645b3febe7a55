package dev.bilateral.snapshot.verify.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostCharactersTest {

    private static final String MADE =
            "id,note\r\na,up to 55 é – over\u202f95\u00a0% ≥ «нефть» تهران\r\nb,Čeština и русский\r\nc,plain\r\n";

    @Test
    void what_each_encoding_has_no_sign_for_is_named_and_is_no_edit() {
        for (String name :
                List.of("windows-1251", "windows-1252", "windows-1250", "KOI8-R", "IBM866", "windows-1256")) {
            byte[] saved = MADE.getBytes(Charset.forName(name));

            TableChanges changes = changes(saved);

            assertThat(changes.cells()).as(name).isEmpty();
            assertThat(changes.forms()).as(name).contains(Form.LEGACY_ENCODING, Form.LOST_CHARACTERS);
            assertThat(changes.lost()).as(name).isNotEmpty();
        }
        assertThat(changes(MADE.getBytes(Charset.forName("windows-1251"))).lost())
                .contains("é", "≥", "ت", "Č", "U+202F")
                .doesNotContain("и");
    }

    @Test
    void letters_that_lost_their_accents_are_lost_as_well() {
        String plain =
                MADE.replace('é', 'e').replace('Č', 'C').replace('š', 's').replace('\u202f', ' ');

        TableChanges changes = changes(plain.getBytes(Charset.forName("windows-1251")));

        assertThat(changes.cells()).isEmpty();
        assertThat(changes.lost()).contains("é", "Č", "š");
    }

    @Test
    void a_changed_letter_that_the_encoding_has_is_an_edit_and_the_rest_still_lost() {
        TableChanges changes = changes(MADE.replace("русский", "руский").getBytes(Charset.forName("windows-1251")));

        assertThat(changes.cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.row()).isEqualTo("b"));
        assertThat(changes.lost()).contains("≥");
    }

    @Test
    void a_question_mark_in_a_file_that_holds_every_character_is_an_edit() {
        TableChanges changes = changes(MADE.replace('é', '?').getBytes(StandardCharsets.UTF_8));

        assertThat(changes.cells()).hasSize(1);
        assertThat(changes.lost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1251", "ISO-8859-15", "KOI8-R", "IBM866"})
    void utf_8_that_was_read_as_another_encoding_is_no_edit_and_an_edit_in_it_is_found(String misreading) {
        byte[] saved = misread(MADE, misreading);

        assertThat(changes(saved).isSameInValues()).isTrue();
        assertThat(changes(saved).forms()).contains(Form.MISREAD_ENCODING).doesNotContain(Form.LOST_CHARACTERS);
        assertThat(changes(misread("\uFEFF" + MADE, misreading)).forms())
                .contains(Form.MISREAD_ENCODING, Form.BYTE_ORDER_MARK);
        assertThat(changes(misread(MADE.replace("Čeština", "Cestina"), misreading))
                        .cells())
                .containsExactly(new CellEdit("b", "note", "Čeština и русский", "Cestina и русский"));
    }

    /** As LibreOffice saves what it was not told the encoding of: a byte without a sign is a control character. */
    private static byte[] misread(String text, String misreading) {
        StringBuilder read = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            String sign = new String(new byte[] {each}, Charset.forName(misreading));
            read.append(sign.equals("\uFFFD") ? String.valueOf((char) (each & 0xFF)) : sign);
        }
        return read.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static TableChanges changes(byte[] saved) {
        ExpectedTable made = ExpectedTable.of(MADE.getBytes(StandardCharsets.UTF_8), List.of("id"));
        return Comparison.between(made, CsvTable.read(saved).orElseThrow(), saved);
    }
}
