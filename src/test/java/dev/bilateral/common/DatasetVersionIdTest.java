package dev.bilateral.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetVersionIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2026-03-31.2", "2026-03-31.10", "2024-02-29.9999"})
    void text_and_id_are_one(String text) {
        assertThat(DatasetVersionId.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latest", "2026-03-31.1", "2026-03-31.0", "2026-03-31.02", "2026-02-30", "2026-3-31"})
    void other_texts_name_no_version(String text) {
        assertThat(DatasetVersionId.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetVersionId.of(text))
                .withMessageContaining("\"" + text + "\"");
    }

    @Test
    void versions_are_ordered_by_day_and_then_by_count() {
        assertThat(Stream.of("2026-03-31.10", "2026-03-31.2", "2025-02-01", "2026-03-31")
                        .map(DatasetVersionId::of)
                        .sorted()
                        .map(DatasetVersionId::toString))
                .containsExactly("2025-02-01", "2026-03-31", "2026-03-31.2", "2026-03-31.10");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-30, 2026-03-31",
        "2026-03-30.7, 2026-03-31",
        "2026-03-31, 2026-03-31.2",
        "2026-03-31.9, 2026-03-31.10",
        "2026-04-01, ''",
        "2026-03-31.9999, ''"
    })
    void the_next_one_is_the_first_of_its_day_or_counted(String last, String next) {
        assertThat(DatasetVersionId.of(last)
                        .next(LocalDate.of(2026, 3, 31))
                        .map(DatasetVersionId::toString)
                        .orElse(""))
                .isEqualTo(next);
    }
}
