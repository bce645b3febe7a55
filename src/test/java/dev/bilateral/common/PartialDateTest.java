package dev.bilateral.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31, false",
        "2024-02, 2024-02-01, 2024-02-29, false",
        "2025-01-17, 2025-01-17, 2025-01-17, true"
    })
    void it_spans_what_the_source_leaves_open(String iso, LocalDate first, LocalDate last, boolean isDay) {
        PartialDate date = new PartialDate(iso);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date.isDay()).isEqualTo(isDay);
        assertThat(date.year()).isEqualTo(first.getYear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-13", "2025-02-30", "2025-1", "2025-01-17T00:00", "2025-", "next year"})
    void what_is_no_date_is_refused(String text) {
        assertThat(PartialDate.of(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(text));
    }

    @Test
    void dates_are_ordered_by_last_day_and_then_the_less_exact_first() {
        assertThat(Stream.of("2025-12-31", "2025", "2025-12", "2025-01-17", "2024")
                        .map(PartialDate::new)
                        .sorted()
                        .map(PartialDate::iso))
                .containsExactly("2024", "2025-01-17", "2025", "2025-12", "2025-12-31");
    }
}
