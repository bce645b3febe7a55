package dev.bilateral.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlausibilityTest {

    private final Plausibility plausibility = new Plausibility(new Warnings(Warnings.MOST_READ));
    private int line = 1;

    @Test
    void a_number_with_two_digits_swapped_by_a_fault_is_far_from_its_neighbours() {
        double[] flow = {11.8, 23.7, 35.5, 39.1, 43.8, 51.0, 58.8, 28.5, 59.2, 59.2};
        for (int i = 0; i < flow.length; i++) {
            say("nord-stream-1-flow", "bcm/yr", 2012 + i, String.valueOf(flow[i]), true);
        }

        assertThat(found()).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.isError()).isFalse();
            assertThat(finding.problem().value()).isEqualTo("28.5");
            assertThat(finding.problem().column()).isEqualTo("value");
            assertThat(finding.problem().rule()).contains("far from");
        });
    }

    @Test
    void the_numbers_that_one_is_far_from_are_named_without_others_that_are_as_far() {
        double[] flow = {58.8, 58.9, 28.5, 59.2, 20.1};
        for (int i = 0; i < flow.length; i++) {
            say("nord-stream-1-flow", "bcm/yr", 2017 + i, String.valueOf(flow[i]), i == 2);
        }

        assertThat(found())
                .extracting(finding -> finding.problem().rule())
                .containsExactly("3 of the 4 numbers stated for the periods around it lie from 58.8 to 59.2,"
                        + " far from this one: compare it with its source");
    }

    @Test
    void where_many_numbers_are_as_far_none_is_doubted() {
        double[] season = {0.111, 0.112, 0.281, 0.113, 0.112, 0.279, 0.230, 0.111, 0.112, 0.113, 0.280};
        for (int i = 0; i < season.length; i++) {
            say("trade", "usd-bn/yr", 2012, String.valueOf(season[i]), true);
        }

        assertThat(found()).isEmpty();
    }

    @Test
    void what_was_published_already_is_not_doubted_again() {
        double[] flow = {58.8, 59.0, 28.5, 59.2, 59.2};
        for (int i = 0; i < flow.length; i++) {
            say("nord-stream-1-flow", "bcm/yr", 2016 + i, String.valueOf(flow[i]), false);
        }

        assertThat(found()).isEmpty();
    }

    @Test
    void a_unit_that_has_no_name_is_doubted_once() {
        say("by-chapter-01", "usd-m", 2020, "5.0", true);
        say("by-chapter-02", "usd-m", 2020, "5.1", true);
        say("published", "gallons", 2020, "5.1", false);
        say("trade", "usd-mn", 2020, "5.1", true);

        assertThat(found()).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.isError()).isFalse();
            assertThat(finding.problem().line()).isEqualTo(2);
            assertThat(finding.problem().column()).isEqualTo("unit");
            assertThat(finding.problem().value()).isEqualTo("usd-m");
        });
    }

    @Test
    void parts_that_miss_the_total_of_the_same_document_are_told() {
        say("trade-turnover", "usd-bn/yr", 2020, "5.0", true);
        say("trade-exports-russia-to-iran", "usd-bn/yr", 2020, "1.4", true);
        say("trade-imports-russia-from-iran", "usd-bn/yr", 2020, "0.8", true);

        assertThat(found())
                .extracting(finding -> finding.problem().rule())
                .containsExactly("the same document gives 1.4 (trade-exports-russia-to-iran) and 0.8"
                        + " (trade-imports-russia-from-iran) for this period, together 2.2");
    }

    @Test
    void parts_that_meet_the_total_within_rounding_are_fine() {
        say("trade-turnover", "usd-bn/yr", 2020, "2.3", true);
        say("trade-exports-russia-to-iran", "usd-bn/yr", 2020, "1.4", true);
        say("trade-imports-russia-from-iran", "usd-bn/yr", 2020, "0.8", true);

        assertThat(found()).isEmpty();
    }

    @Test
    void more_than_110_percent_of_the_capacity_of_that_year_is_told() {
        say("blue-stream-capacity", "bcm/yr", 2010, "16", true);
        say("blue-stream-capacity", "bcm/yr", 2020, "30", true);
        say("blue-stream-flow", "bcm/yr", 2015, "17.6", true);
        say("blue-stream-flow", "bcm/yr", 2016, "17.7", true);
        say("blue-stream-flow", "bcm/yr", 2021, "20", true);

        assertThat(found()).extracting(finding -> finding.problem().value()).containsExactly("17.7");
    }

    @Test
    void a_report_on_a_year_that_was_not_over_is_told() {
        say("trade", "usd-bn/yr", 2026, "5", true);

        assertThat(found()).extracting(finding -> finding.problem().column()).containsExactly("period_end");
    }

    private List<Finding> found() {
        return plausibility.found().all();
    }

    private void say(String series, String unit, int year, String value, boolean isNew) {
        line++;
        plausibility.take(
                line,
                new Observation(
                        line - 1,
                        series + "-" + year,
                        new Series(series, series, "", unit, "gregorian", "", "", 0.0, null),
                        Period.ofYear(year),
                        null,
                        "",
                        "",
                        "",
                        new Stated(Qualifier.EXACT, new Digits(value), null, null),
                        unit,
                        "",
                        Modality.REPORTED,
                        new Source("paper", "A paper", "", "", new PartialDate("2025-06"), "", "press", false, "", ""),
                        "",
                        Flag.NONE,
                        ""),
                isNew);
    }
}
