package dev.bilateral.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void the_start_of_a_day_stands_for_the_day() {
        assertThat(Text.moment(Instant.parse("2026-03-31T00:00:00Z"))).isEqualTo("31\u00a0Mar\u00a02026");
        assertThat(Text.moment(Instant.parse("2026-03-31T00:01:00Z"))).endsWith("00:01\u00a0UTC");
    }

    @Test
    void an_open_lower_end_reads_over() {
        assertThat(Text.bounds(new Bounds(3.8, 5, true, false), 2))
                .isEqualTo("over~3.8~and~up~to~5".replace('~', '\u00a0'));
    }

    @Test
    void computed_amounts_have_two_decimals_unless_all_of_them_are_whole() {
        assertThat(Text.amounts(Bounds.between(8.55, 9.3), 2)).isEqualTo("8.55\u00a0to\u00a09.30");
        assertThat(Text.amounts(Bounds.between(4, 5), 2)).isEqualTo("4\u00a0to\u00a05");
        assertThat(Text.amounts(Bounds.over(3.8), 2)).isEqualTo("over\u00a03.80");
    }

    @Test
    void closed_bounds_read_as_a_range() {
        assertThat(Text.bounds(Bounds.between(4, 5), 2)).isEqualTo("4\u00a0to\u00a05");
    }

    @Test
    void an_absent_end_is_not_named() {
        assertThat(Text.bounds(Bounds.over(95), 0)).isEqualTo("over\u00a095");
        assertThat(Text.bounds(Bounds.under(5), 0)).isEqualTo("under\u00a05");
    }

    @Test
    void thousands_are_set_apart_and_digits_kept() {
        assertThat(Text.grouped("7200")).isEqualTo("7\u202f200");
        assertThat(Text.grouped("-1234567.50")).isEqualTo("\u22121\u202f234\u202f567.50");
        assertThat(Text.grouped("4.0")).isEqualTo("4.0");
    }

    @Test
    void volumes_have_one_decimal_below_100() {
        assertThat(Text.volume(28.53)).isEqualTo("28.5");
        assertThat(Text.volume(808.5)).isEqualTo("809");
        assertThat(Text.volume(99.96)).isEqualTo("100");
    }

    @Test
    void periods_read_as_exactly_as_they_are() {
        assertThat(Text.period(Period.ofYear(2024))).isEqualTo("2024");
        assertThat(Text.period(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 9, 30))))
                .isEqualTo("Jan\u00a0to\u00a0Sep\u00a02024");
        assertThat(Text.period(new Period(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 31))))
                .isEqualTo("Jul\u00a02022");
        assertThat(Text.period(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 12, 31))))
                .isEqualTo("2021 to 2024");
        assertThat(Text.period(null)).isEqualTo("no year stated");
        assertThat(Text.iranianPeriod(new Period(LocalDate.of(2023, 3, 21), LocalDate.of(2024, 3, 19))))
                .isEqualTo("21\u00a0Mar\u00a02023 to 19\u00a0Mar\u00a02024 (Iranian year 1402)");
    }

    @Test
    void a_list_names_five_and_counts_the_rest() {
        assertThat(Text.list(List.of("a", "b", "a"))).isEqualTo("a and b");
        assertThat(Text.list(List.of("a", "b", "c", "d", "e", "f", "g"))).isEqualTo("a, b, c, d, e and 2 more");
    }
}
