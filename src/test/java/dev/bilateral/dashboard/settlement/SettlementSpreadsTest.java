package dev.bilateral.dashboard.settlement;

import static dev.bilateral.model.AssumptionKey.SETTLEMENT_CHANGE;
import static dev.bilateral.model.AssumptionKey.SETTLEMENT_SHARE;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_HIGH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ReadStates;
import dev.bilateral.model.AssumptionKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlementSpreadsTest {

    private static final String FALLING = "-2~-1~0:uniform";

    private final SettlementFigure figure = new SettlementFigure(null);

    @Test
    void each_end_of_the_share_has_its_own_range_in_the_last_year() {
        FigureTables tables = tables(Map.of(SETTLEMENT_CHANGE, FALLING));

        // over 95 and 100, less 21 years of 0.2 to 1.8 points
        assertThat(subtitle(tables, "scenario-share"))
                .contains("With its ranges, the share in 2045 has its low end at 5")
                .containsPattern("low end at 57\\.\\d to 90\\.\\d % and its high end at 62\\.\\d to 95\\.\\d %");
        assertThat(plain(figure.headline(tables).scenario()))
                .containsPattern(
                        "; with its ranges low end 57\\.\\d to 90\\.\\d %, high end 62\\.\\d to 95\\.\\d % \\(P10");
    }

    @Test
    void a_share_that_is_one_number_is_told_as_one() {
        assertThat(subtitle(tables(Map.of(SETTLEMENT_SHARE, "90", SETTLEMENT_CHANGE, FALLING)), "scenario-share"))
                .containsPattern("the share in 2045 is 5\\d\\.\\d to 8\\d\\.\\d % \\(P10");
    }

    @Test
    void dollars_are_told_for_the_year_of_the_title_and_for_the_last() {
        String dollars = subtitle(tables(Map.of(TRADE_BASE_HIGH, "5~5~6:uniform")), "scenario-dollars");

        assertThat(dollars)
                .contains(
                        "what is settled in 2024 has its high end at 5.10 to 5.90 USD bn; ",
                        "what is settled in 2045 has its high end at 5.10 to 5.90 USD bn; ",
                        "the remainder in 2045 has its high end at 0.26 to 0.30 USD bn (P10")
                .doesNotContain("low end");
    }

    @Test
    void without_ranges_there_is_nothing_beside_the_working_values() {
        FigureTables tables = tables(Map.of());

        assertThat(subtitle(tables, "scenario-share")).doesNotContain("P10");
        assertThat(subtitle(tables, "scenario-dollars")).doesNotContain("P10");
        assertThat(figure.headline(tables).scenario()).doesNotContain("P10");
    }

    private String subtitle(FigureTables tables, String panel) {
        return figure.spec(tables).panels().stream()
                .filter(one -> one.id().equals(panel))
                .map(one -> plain(one.subtitle()))
                .findFirst()
                .orElseThrow();
    }

    private FigureTables tables(Map<AssumptionKey, String> overrides) {
        return SettlementFigure.of(
                        ReadStates.of("settlement-share", "2026-03-31", overrides, Map.of()),
                        PublishedEditions.read("settlement-share", "2026-03-31"))
                .withBands(figure);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
