package dev.bilateral.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Period IRANIAN_1402 = new Period(LocalDate.of(2023, 3, 21), LocalDate.of(2024, 3, 19));

    @Test
    void an_iranian_year_is_no_calendar_year() {
        assertThat(IRANIAN_1402.isCalendarYear()).isFalse();
        assertThat(Period.ofYear(2023).isCalendarYear()).isTrue();
    }

    @Test
    void periods_overlap_where_they_share_a_day() {
        assertThat(IRANIAN_1402.overlaps(Period.ofYear(2024))).isTrue();
        assertThat(IRANIAN_1402.overlaps(Period.ofYear(2025))).isFalse();
        assertThat(Period.ofYear(2023).overlaps(Period.ofYear(2024))).isFalse();
        assertThat(day("2024-03-19").overlaps(IRANIAN_1402)).isTrue();
    }

    @Test
    void a_day_is_a_period() {
        assertThat(day("2025-01-17").isSingleDay()).isTrue();
        assertThat(IRANIAN_1402.isSingleDay()).isFalse();
    }

    @Test
    void a_period_ends_after_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)))
                .withMessageContaining("2025-01-01");
    }

    private static Period day(String iso) {
        return new Period(LocalDate.parse(iso), LocalDate.parse(iso));
    }
}
