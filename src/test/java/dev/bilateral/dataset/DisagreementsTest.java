package dev.bilateral.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {

    private static final Series SERIES =
            new Series("turnover", "Turnover", "", "usd-bn/yr", "gregorian", "", "", 0.0, null);

    private final List<Observation> rows = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "exact 4, exact 4.4, false",
        "exact 4, exact 4.5, false",
        "exact 4, exact 4.6, true",
        "exact 4.0, exact 4.4, true",
        "exact 4, exact 4.0, false",
        "exact 4.8, exact 4.75, false",
        "exact 4.8, exact 4.74, true",
        "exact 4.8, exact 4.85, false",
        "exact 4.8, exact 4.86, true",
        "over 4, exact 4, false",
        "over 4, exact 3.9, true",
        "under 5, exact 5, false",
        "under 5, exact 5.1, true",
        "over 95, over 96, false",
        "over 80, under 80, true",
        "at_least 80, at_most 80, false",
        "about 20, exact 21, false",
        "about 20, exact 19.0, false",
        "about 20, exact 21.1, true",
        "about 4, exact 4.4, false",
        "about 20, about 22, false",
        "about 200, about 230, true",
        "about 20, over 21, true",
        "up_to 55, exact 55, false",
        "up_to 2, exact 3, true",
    })
    void two_numbers_disagree_where_what_they_stand_for_does_not_meet(String one, String other, boolean disagree) {
        say("A", "2025-01-17", stated(one), Period.ofYear(2024));
        say("B", "2025-01-18", stated(other), Period.ofYear(2024));

        assertThat(Disagreements.among(rows)).hasSize(disagree ? 1 : 0);
        assertThat(Disagreements.among(rows.reversed())).hasSize(disagree ? 1 : 0);
    }

    @Test
    void only_statements_that_miss_another_one_are_counted() {
        say("A", "2025-01-01", stated("exact 4.6"), Period.ofYear(2024));
        say("B", "2025-01-02", stated("exact 4.9"), Period.ofYear(2024));
        say("C", "2025-01-03", stated("under 5"), Period.ofYear(2024));

        assertThat(Disagreements.among(rows)).singleElement().satisfies(found -> {
            assertThat(found.count()).isEqualTo(2);
            assertThat(found.statements()).extracting(Statement::who).containsExactly("A", "B");
        });
    }

    @Test
    void one_speaker_on_one_day_does_not_disagree_with_himself() {
        say("A", "2025-01-17", stated("exact 2"), null);
        say("A", "2025-01-17", stated("exact 9"), null);

        assertThat(Disagreements.among(rows)).isEmpty();
    }

    @Test
    void another_day_is_another_statement() {
        say("A", "2025-01-17", stated("exact 2"), null);
        say("A", "2025-01-18", stated("exact 9"), null);

        assertThat(Disagreements.among(rows)).hasSize(1);
    }

    @Test
    void other_periods_and_part_years_are_other_things() {
        say("A", "2025-01-17", stated("exact 2"), Period.ofYear(2024));
        say("B", "2025-01-17", stated("exact 9"), Period.ofYear(2023));
        say("C", "2025-01-17", stated("exact 9"), null);
        say(
                "D",
                "2025-01-17",
                stated("exact 9"),
                new Period(java.time.LocalDate.of(2024, 1, 1), java.time.LocalDate.of(2024, 9, 30)));

        assertThat(Disagreements.among(rows)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-17, 2026-01-17, true",
        "2025-01-17, 2026-01-18, false",
        "2025, 2025, true",
        "2025, 2025-03-01, true",
        "2025, 2026-01-08, false",
        "2025-03, 2026-02, true",
        "2025-03, 2026-03, false",
    })
    void undated_numbers_are_compared_within_a_year_of_being_said(String one, String other, boolean disagree) {
        say("A", one, stated("exact 2"), null);
        say("B", other, stated("exact 9"), null);

        assertThat(Disagreements.among(rows)).hasSize(disagree ? 1 : 0);
    }

    @Test
    void undated_numbers_of_unknown_day_are_not_compared() {
        say("A", null, stated("exact 2"), null);
        say("B", null, stated("exact 9"), null);

        assertThat(Disagreements.among(rows)).isEmpty();
    }

    @Test
    void disagreements_years_apart_stay_apart() {
        say("A", "2018-01-01", stated("exact 2"), null);
        say("B", "2018-02-01", stated("exact 9"), null);
        say("C", "2025-01-01", stated("exact 3"), null);
        say("D", "2025-02-01", stated("exact 8"), null);

        assertThat(Disagreements.among(rows))
                .extracting(
                        found -> found.statements().stream().map(Statement::who).toList())
                .containsExactly(List.of("A", "B"), List.of("C", "D"));
    }

    @ParameterizedTest
    @CsvSource({"MISPRINT, 0", "CHECK, 0", "FORECAST, 0", "REFERENCE, 1", "NONE, 1"})
    void what_is_flagged_takes_no_part(Flag flag, int expected) {
        say("A", "2025-01-17", stated("exact 2"), Period.ofYear(2024), "", flag);
        say("B", "2025-01-18", stated("exact 9"), Period.ofYear(2024), "", Flag.NONE);

        assertThat(Disagreements.among(rows)).hasSize(expected);
    }

    @Test
    void shares_of_other_things_do_not_disagree() {
        say("A", "2025-01-17", stated("over 95"), null, "trade transactions", Flag.NONE);
        say("B", "2025-01-18", stated("exact 13"), null, "imports of essential goods", Flag.NONE);

        assertThat(Disagreements.among(rows)).isEmpty();
    }

    @Test
    void events_without_a_number_do_not_disagree() {
        say("A", "2025-01-17", null, Period.ofYear(2024));
        say("B", "2025-01-18", null, Period.ofYear(2024));

        assertThat(Disagreements.among(rows)).isEmpty();
    }

    @Test
    void the_turnover_of_2022_is_stated_as_4_6_and_as_4_9() {
        List<Disagreement> found = inTrade("trade-turnover");

        assertThat(found)
                .filteredOn(d -> Period.ofYear(2022).equals(d.period()))
                .singleElement()
                .satisfies(d -> assertThat(d.statements())
                        .extracting(Statement::who)
                        .containsExactlyInAnyOrder("Volodin", "VTB vice-president", "bne IntelliNews"));
        assertThat(found).noneMatch(d -> Period.ofYear(2024).equals(d.period()));
        assertThat(found).noneMatch(d -> Period.ofYear(2016).equals(d.period()));
    }

    @Test
    void growth_of_2024_is_stated_as_13_and_as_16_percent() {
        assertThat(inTrade("trade-turnover-growth"))
                .filteredOn(d -> Period.ofYear(2024).equals(d.period()))
                .singleElement()
                .satisfies(d -> assertThat(d.statements())
                        .extracting(Statement::who)
                        .containsExactlyInAnyOrder("Putin", "Reuters"));
    }

    @Test
    void all_shares_over_95_and_over_96_agree() {
        var settlement = PublishedEditions.read("settlement-share", "2026-03-31");

        assertThat(Disagreements.among(settlement.observations())).isEmpty();
    }

    private static List<Disagreement> inTrade(String series) {
        return Disagreements.among(
                PublishedEditions.read("trade-turnover", "2026-03-31").of(series));
    }

    private void say(String speaker, @Nullable String on, @Nullable Stated stated, @Nullable Period period) {
        say(speaker, on, stated, period, "", Flag.NONE);
    }

    private void say(
            String speaker,
            @Nullable String on,
            @Nullable Stated stated,
            @Nullable Period period,
            String base,
            Flag flag) {
        int n = rows.size() + 1;
        Source source = new Source("source-" + n, "", "", "", null, "", "press", false, "", "");
        rows.add(new Observation(
                n,
                "row-" + n,
                SERIES,
                period,
                on == null ? null : new PartialDate(on),
                speaker,
                base,
                "",
                stated,
                "usd-bn/yr",
                "",
                Modality.CLAIMED,
                source,
                "",
                flag,
                ""));
    }

    private static Stated stated(String text) {
        Qualifier qualifier = Qualifier.ofCode(text.split(" ")[0]).orElseThrow();
        Digits digits = new Digits(text.split(" ")[1]);
        return switch (qualifier) {
            case EXACT, ABOUT -> new Stated(qualifier, digits, null, null);
            case OVER, AT_LEAST -> new Stated(qualifier, null, digits, null);
            default -> new Stated(qualifier, null, null, digits);
        };
    }
}
