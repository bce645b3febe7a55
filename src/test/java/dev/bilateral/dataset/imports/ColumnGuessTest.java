package dev.bilateral.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnGuessTest {

    private static final Layout.Foreign FILE = new Layout.Foreign(
            List.of("ID", "Calendar_Year", "Amount (1000 USD)", "Единица измерения", "Remarks", "Month"),
            List.of(List.of("Z-00001", "2024", "1.234,5", "usd-thousand", "", "March")),
            StandardCharsets.UTF_8);

    @Test
    void names_that_say_what_a_column_holds_are_known() {
        assertThat(ColumnGuess.of("period_start", FILE)).contains("Calendar_Year");
        assertThat(ColumnGuess.of("value", FILE)).contains("Amount (1000 USD)");
        assertThat(ColumnGuess.of("unit", FILE)).contains("Единица измерения");
        assertThat(ColumnGuess.of("note", FILE)).contains("Remarks");
        assertThat(ColumnGuess.of("wording", FILE)).isEmpty();
    }

    @Test
    void names_of_statistical_exchange_are_known_with_a_currency_at_their_end_too() {
        Layout.Foreign exchanged = new Layout.Foreign(
                List.of("REF_DATE", "OBS_VALUE_USD"), List.of(List.of("2024-01", "17.5")), StandardCharsets.UTF_8);

        assertThat(ColumnGuess.of("period_start", exchanged)).contains("REF_DATE");
        assertThat(ColumnGuess.of("value", exchanged)).contains("OBS_VALUE_USD");
    }

    @Test
    void a_year_beside_months_is_not_taken_for_the_period_of_a_row() {
        Layout.Foreign months = new Layout.Foreign(
                List.of("refPeriodId", "refYear", "refMonth", "period", "Значение RUB"),
                List.of(List.of("20240101", "2024", "1", "202401", "5")),
                StandardCharsets.UTF_8);

        assertThat(ColumnGuess.of("period_start", months)).isEmpty();
        assertThat(ColumnGuess.of("period_end", months)).isEmpty();
        assertThat(ColumnGuess.of("value", months)).contains("Значение RUB");
    }

    @Test
    void ids_that_can_not_stand_here_are_not_taken_and_told() {
        assertThat(ColumnGuess.of("id", FILE)).isEmpty();
        assertThat(ColumnGuess.misfit("id", "ID", FILE)).contains("Z-00001");
    }
}
