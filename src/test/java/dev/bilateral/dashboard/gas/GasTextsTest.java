package dev.bilateral.dashboard.gas;

import static dev.bilateral.dashboard.gas.GasFixture.NEWER;
import static dev.bilateral.dashboard.gas.GasFixture.OLDER;
import static dev.bilateral.dashboard.gas.GasFixture.tables;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Headline;
import dev.bilateral.model.AssumptionKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GasTextsTest {

    private static final Map<String, String> CUMULATIVE = Map.of("show", "cumulative");
    private static final Map<String, String> REFERENCE = Map.of("show", "reference");

    @Test
    void the_newer_edition_reads_so() {
        FigureSpec spec = spec(tables(NEWER));

        assertThat(plain(spec.title()))
                .isEqualTo("Plans speak of just, about, up to or over 2 bcm of gas a year at first and up to 55 later;"
                        + " no source gives a year for the 55");
        assertThat(plain(spec.subtitle()))
                .isEqualTo("Scenario \"Stated volumes, assumed years\" assumes first deliveries in 2028 and 55 bcm a"
                        + " year from 2038. Both years are assumptions.");
        assertThat(spec.lines().stream().map(GasTextsTest::plain))
                .containsExactly(
                        "2 bcm a year is 5.5 million m³ a day, 55 is 151; Iran’s winter shortfall was put at 250"
                                + " million m³ a day (Iranian deputy oil minister, 2024). Annual averages against a"
                                + " winter peak.",
                        "Russian pipeline gas to Europe: 175 to 180 bcm a year in 2018, 18 bcm a year in 2025.",
                        "No source here states a price. Enter one under Price to see gas value.");
    }

    @Test
    void the_older_edition_says_only_what_was_known() {
        FigureSpec spec = spec(tables(OLDER));

        assertThat(plain(spec.title()))
                .isEqualTo("Plans speak of just, about, up to or over 2 bcm of gas a year at first and up to 55 later;"
                        + " no source gives a year for the 55");
        assertThat(spec.lines().stream().map(GasTextsTest::plain))
                .containsExactly(
                        "2 bcm a year is 5.5 million m³ a day, 55 is 151; Iran’s winter shortfall was put at 250 to"
                                + " 300 million m³ a day (Paknejad, 2 Jan 2025, no year stated). Annual averages"
                                + " against a winter peak.",
                        "No source here states a price. Enter one under Price to see gas value.");
    }

    @Test
    void the_card_quotes_the_founding_document_that_states_both_volumes() {
        for (String edition : List.of(NEWER, OLDER)) {
            Headline headline = headline(tables(edition));

            assertThat(plain(headline.number())).isEqualTo("just 2, eventually 55 bcm a year");
            assertThat(plain(headline.context())).isEqualTo("up to 55 say others; no year stated");
            assertThat(plain(headline.scenario())).isEqualTo("55 bcm a year from 2038");
        }
    }

    @Test
    void the_status_names_the_newest_statements() {
        assertThat(headline(tables(NEWER)).status().stream().map(GasTextsTest::plain))
                .containsExactly(
                        "As of 12 Mar 2026 no source here reports any gas delivered, and the supply contract was last"
                                + " described as not yet signed (18 Feb 2026).",
                        "The one announced start, up to 1.8 bcm a year in 2025, is not reported to have happened; no"
                                + " source gives a year for up to 55 bcm a year.");
    }

    @Test
    void the_status_of_an_older_edition_knows_no_later_statement() {
        assertThat(headline(tables(OLDER)).status().stream().map(GasTextsTest::plain))
                .containsExactly(
                        "As of 28 Jan 2025 no source here reports any gas delivered, and the supply contract was last"
                                + " described as agreed on route and volumes, with the price still discussed"
                                + " (17 Jan 2025).",
                        "No source gives a year for up to 55 bcm a year.");
    }

    @Test
    void the_sum_counts_from_first_delivery_also_where_the_horizon_starts_later() {
        Map<AssumptionKey, String> late = Map.of(AssumptionKey.HORIZON_FIRST_YEAR, "2040");
        FigureSpec spec = spec(tables(NEWER, Map.of(), CUMULATIVE));

        assertThat(plain(spec.title())).isEqualTo("At these assumptions 699 bcm would have been delivered by 2045");
        assertThat(plain(spec.subtitle()))
                .isEqualTo("Sum of delivered volumes, 2028 to 2045; 71 % of what 55 bcm a year from 2028 would give.");
        assertThat(spec(tables(NEWER, late, CUMULATIVE)).title()).isEqualTo(spec.title());
    }

    @Test
    void the_pipelines_that_filled_are_named_with_their_years() {
        assertThat(plain(spec(tables(NEWER, Map.of(), REFERENCE)).title()))
                .isEqualTo("Nord Stream 1 and Power of Siberia 1 reached design capacity 7 and 6 calendar years after"
                        + " the year of first gas; TurkStream and Blue Stream had not");
    }

    @Test
    void a_pipeline_without_a_complete_record_is_said_to_have_none() {
        FigureSpec spec = spec(tables(OLDER, Map.of(), REFERENCE));

        assertThat(plain(spec.title()))
                .isEqualTo("Nord Stream 1 reached design capacity 7 calendar years after the year of first gas;"
                        + " TurkStream and Blue Stream had not");
        assertThat(spec.lines())
                .contains("Power of Siberia 1 has no complete record in edition 2025-02-01: no design capacity is"
                        + " stated.");
    }

    @Test
    void edits_are_counted_in_the_subtitle() {
        FigureSpec spec = spec(tables(NEWER, Map.of(AssumptionKey.GAS_RAMP_YEARS, "12"), Map.of()));

        assertThat(plain(spec.subtitle())).endsWith("from 2040. Both years are assumptions. 1 unsaved edit.");
    }

    @Test
    void without_a_ramp_the_subtitle_names_no_second_year() {
        assertThat(plain(spec(tables(NEWER, Map.of(AssumptionKey.GAS_PLATEAU_VOLUME, "2"), Map.of()))
                        .subtitle()))
                .contains("assumes 2 bcm a year from 2028 on. The year is an assumption.");
        Map<AssumptionKey, String> nothing =
                Map.of(AssumptionKey.GAS_PLATEAU_VOLUME, "0", AssumptionKey.GAS_INITIAL_VOLUME, "0");
        assertThat(plain(spec(tables(NEWER, nothing, Map.of())).subtitle())).contains("assumes that no gas flows.");
    }

    @ParameterizedTest
    @CsvSource({
        "0:0;5:28.5;10:0, 'first deliveries in 2028, at most 28.5 bcm a year, and 0 bcm a year from 2038.'",
        "0:2;5:28.5;10:2, 'first deliveries in 2028, at most 28.5 bcm a year, and 2 bcm a year from 2038.'",
    })
    void phases_that_rise_and_fall_are_neither_flat_nor_nothing(String phases, String said) {
        Map<AssumptionKey, String> stepwise =
                Map.of(AssumptionKey.GAS_SHAPE, "stepwise", AssumptionKey.GAS_PHASES, phases);

        assertThat(plain(spec(tables(NEWER, stepwise, Map.of())).subtitle())).contains(said);
    }

    @Test
    void a_pipe_that_is_not_used_delivers_nothing() {
        Map<AssumptionKey, String> unused = Map.of(AssumptionKey.GAS_UTILISATION, "0");

        assertThat(plain(spec(tables(NEWER, unused, Map.of())).subtitle())).contains("assumes that no gas flows.");
    }

    @Test
    void with_a_price_a_panel_takes_the_place_of_the_line_that_asks_for_one() {
        FigureSpec spec = spec(tables(NEWER, Map.of(AssumptionKey.GAS_PRICE, "200"), Map.of()));

        assertThat(spec.lines()).noneMatch(line -> line.contains("Enter one under Price"));
        assertThat(spec.panels()).extracting(FigureSpec.Panel::id).containsExactly("annual", "gas-value");
        assertThat(plain(spec.panels().getLast().title()))
                .isEqualTo("At 200 USD per 1000 m³ the gas billed in 2045 would be worth 11.00 USD bn");
    }

    private static FigureSpec spec(FigureTables tables) {
        return new GasSpec(GasReading.of(tables)).spec();
    }

    private static Headline headline(FigureTables tables) {
        return new GasHeadline(GasReading.of(tables)).headline();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
