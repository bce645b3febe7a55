package dev.bilateral.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.figure.Headline;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTextTest {

    @Test
    void sentences_stay_and_clauses_of_several_figures_join_into_one() {
        assertThat(StatusText.of(List.of(
                        says("No gas is reported.", "No year is given."),
                        says("Trade is put at 4 to 5"),
                        says("the share is said to be over 95 %"))))
                .containsExactly(
                        "No gas is reported.",
                        "No year is given.",
                        "Trade is put at 4 to 5; the share is said to be over 95 %.");
    }

    @Test
    void a_clause_left_alone_is_a_sentence() {
        assertThat(StatusText.of(List.of(says(), says("the share is over 95 %"))))
                .containsExactly("The share is over 95 %.");
    }

    @Test
    void figures_that_say_nothing_leave_no_status() {
        assertThat(StatusText.of(List.of(says(), says()))).isEmpty();
    }

    private static Headline says(String... status) {
        ChartSpec none = new StripChart("", "", new ChartSpec.Axis("", "", 0, 1, 0), List.of(), List.of(), 0, 0, 0);
        return new Headline("", "", "", none, List.of(status));
    }
}
