package dev.bilateral.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "38.8, 38.8",
        "0, 0",
        "-0.0, 0",
        "4.0, 4",
        "1E-7, 0.0000001",
        "1E20, 100000000000000000000",
        "-2.50, -2.5",
        "1200, 1200"
    })
    void numbers_are_plain_decimals(double number, String text) {
        assertThat(PlainNumber.text(number)).isEqualTo(text);
    }

    @Test
    void the_dust_of_binary_arithmetic_is_not_printed() {
        assertThat(PlainNumber.text(0.1 + 0.2)).isEqualTo("0.3");
    }

    @Test
    void fifteen_digits_read_back_and_print_the_same() {
        Samples.check(4, 20_000, random -> {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-8, 12));
            String text = PlainNumber.text(number);

            assertThat(text).doesNotContain("E");
            assertThat(Double.parseDouble(text)).isCloseTo(number, within(Math.abs(number) * 1e-14));
            assertThat(PlainNumber.text(Double.parseDouble(text))).isEqualTo(text);
        });
    }
}
