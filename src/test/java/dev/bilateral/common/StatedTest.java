package dev.bilateral.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bilateral.common.Stated.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT    | 4.8 |    |    | [4.8, 4.8]",
                "OVER     |     | 95 |    | (95, Infinity)",
                "AT_LEAST |     | 20 |    | [20, Infinity)",
                "UNDER    |     |    | 5  | (-Infinity, 5)",
                "AT_MOST  |     |    | 2  | (-Infinity, 2]",
                "UP_TO    |     |    | 55 | (-Infinity, 55]",
                "BETWEEN  |     | 4  | 5  | [4, 5]"
            })
    void each_qualifier_allows_its_own_interval(
            Qualifier qualifier, String value, String lower, String upper, String bounds) {
        Stated stated = new Stated(qualifier, digits(value), digits(lower), digits(upper));

        assertThat(stated.bounds()).hasValueSatisfying(b -> assertThat(b).hasToString(bounds));
    }

    @Test
    void the_highest_number_named_is_the_upper_end_of_two() {
        assertThat(new Stated(Qualifier.BETWEEN, null, new Digits("1.0"), new Digits("2.9")).highest())
                .isEqualTo(2.9);
        assertThat(new Stated(Qualifier.ABOUT, new Digits("31"), null, null).highest())
                .isEqualTo(31);
        assertThat(new Stated(Qualifier.OVER, null, new Digits("95"), null).highest())
                .isEqualTo(95);
    }

    @Test
    void about_has_no_interval() {
        assertThat(new Stated(Qualifier.ABOUT, new Digits("2"), null, null).bounds())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void a_number_in_every_place_goes_with_no_qualifier(Qualifier qualifier) {
        Digits two = new Digits("2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stated(qualifier, two, two, two))
                .withMessageContaining(qualifier.code());
        assertThatIllegalArgumentException().isThrownBy(() -> new Stated(qualifier, null, null, null));
    }

    @Test
    void reversed_ends_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stated(Qualifier.BETWEEN, null, new Digits("5"), new Digits("4")));
    }

    @Test
    void it_is_placed_at_the_number_that_it_states() {
        assertThat(new Stated(Qualifier.UP_TO, null, null, new Digits("55")).anchor())
                .isEqualTo(55);
        assertThat(new Stated(Qualifier.BETWEEN, null, new Digits("4"), new Digits("5")).anchor())
                .isEqualTo(4);
    }

    @Test
    void printed_digits_are_kept() {
        assertThat(new Digits("4.0")).hasToString("4.0").isNotEqualTo(new Digits("4"));
        assertThat(new Digits("4.0").decimals()).isEqualTo(1);
        assertThat(new Digits("4").decimals()).isZero();
        assertThat(new Digits("-0.05").number()).isEqualTo(-0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e3", "4,8", "+4", "4.", ".5", "007", "1234567890123456", " 4", "NaN"})
    void what_is_no_plain_decimal_is_refused(String printed) {
        assertThat(Digits.isValid(printed)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Digits(printed));
    }

    private static Digits digits(String printed) {
        return printed == null ? null : new Digits(printed);
    }
}
