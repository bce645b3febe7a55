package dev.bilateral.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicLettersTest {

    @ParameterizedTest
    @CsvSource({
        "گاز, \uFB94\uFE8E\uFEAF", // gaf begins, alef ends, zay stands alone since alef joins nothing
        "ایران, \uFE8D\uFBFE\uFEAE\uFE8D\uFEE5",
        "بیت, \uFE91\uFBFF\uFE96",
        "سلام, \uFEB3\uFEFC\uFEE1", // lam and alef are one
        "لا, \uFEFB",
        "می\u200Cشود, \uFEE3\uFBFD\uFEB7\uFEEE\uFEA9", // a sign without width keeps two letters apart
        "بَت, \uFE91\u064E\uFE96", // a mark above parts no letters
        "بـ, \uFE91\u0640"
    })
    void letters_take_the_form_that_their_neighbours_ask_for(String text, String joined) {
        assertThat(ArabicLetters.joined(text)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 to 55 bcm", "Сценарий", "«»", "≠", "۱۲۳", ""})
    void what_is_no_arabic_letter_stays(String text) {
        assertThat(ArabicLetters.joined(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"سناریوی گاز ایران", "سلام", "پچژکگ", "تركيا"})
    void joined_letters_can_be_told_apart_again(String text) {
        assertThat(ArabicLetters.plain(ArabicLetters.joined(text))).isEqualTo(text);
    }
}
