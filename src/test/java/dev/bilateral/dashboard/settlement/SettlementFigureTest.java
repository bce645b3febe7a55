package dev.bilateral.dashboard.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.StripGroup;
import dev.bilateral.chart.ChartSpec.StripRow;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem.Interval;
import dev.bilateral.chart.PlotItem.IntervalPoint;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.common.Modality;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.figure.DisagreementBrackets;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Headline;
import dev.bilateral.figure.ReadStates;
import dev.bilateral.model.AssumptionKey;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementFigureTest {

    private static final String FIRST = "2025-02-01";
    private static final String NEWEST = "2026-03-31";

    private final SettlementFigure figure = new SettlementFigure(null);

    @Test
    void the_title_lists_what_was_said_in_the_last_two_years_with_every_hedge() {
        assertThat(plain(spec(NEWEST).title()))
                .isEqualTo("Said since October 2024: over 80 %, over 95 %, over 96 % and 100 % of trade or"
                        + " payments; without a date, about 80 %; on another base, 13 %");
        assertThat(plain(spec(FIRST).title()))
                .isEqualTo("Said since February 2023: 60 %, about 80 %, over 95 %, over 96 %, 100 % and 2 more of"
                        + " trade or payments");
    }

    @Test
    void the_subtitle_names_the_other_base_in_full_and_that_there_is_no_method() {
        assertThat(plain(spec(NEWEST).subtitle()))
                .startsWith("The other base: 13 % of Iran's imports of essential goods from Russia. No one publishes a"
                        + " method. Share of trade");
        assertThat(plain(spec(FIRST).subtitle())).startsWith("No one publishes a method. Share of trade");
    }

    @Test
    void groups_stand_in_order_and_only_another_base_is_hatched() {
        assertThat(strips(spec(NEWEST)).groups())
                .extracting(StripGroup::heading)
                .containsExactly(
                        "Trade, transactions or settlements",
                        "Roubles alone",
                        "Other currencies",
                        "Imports of essential goods from Russia (different base)");
        assertThat(strips(spec(NEWEST)).groups())
                .extracting(StripGroup::isHatched)
                .containsExactly(false, false, false, true);
    }

    @Test
    void one_statement_in_two_documents_is_one_row_with_one_mark() {
        List<StripRow> kremlin = rows(spec(NEWEST)).stream()
                .filter(row -> plain(row.label()).equals("Kremlin · said Oct 2024 · no period stated"))
                .toList();

        assertThat(kremlin).singleElement().satisfies(row -> {
            assertThat(row.marks()).hasSize(1);
            assertThat(row.marks().getFirst().details()).anyMatch(line -> line.equals("also printed by MENAFN"));
        });
    }

    @Test
    void rows_are_newest_first_and_say_who_when_and_for_what_period() {
        List<String> labels = strips(spec(NEWEST)).groups().getFirst().rows().stream()
                .map(row -> plain(row.label()))
                .toList();

        assertThat(labels)
                .contains(
                        "Putin · said 17 Jan 2025 · for 2024",
                        "Roberto Iannuzzi · said 2025 · for 2024",
                        "Hemmati · said 25 Sep 2019 · no period stated",
                        "Zhiganshin · said Dec 2019 · for 2018",
                        "Zhiganshin · said Dec 2019 · for 2019");
        assertThat(labels.indexOf("Putin · said 17 Jan 2025 · for 2024"))
                .isLessThan(labels.indexOf("Hemmati · said 25 Sep 2019 · no period stated"));
        assertThat(labels.getLast()).contains("undated");
    }

    @Test
    void a_share_of_essential_goods_carries_its_base_in_full() {
        List<StripRow> rows = strips(spec(NEWEST)).groups().getLast().rows();

        assertThat(rows)
                .extracting(row -> plain(row.label()))
                .containsOnly("FARS · said 16 Feb 2026 · no period stated · of Iran's imports of essential goods from"
                        + " Russia");
        assertThat(rows)
                .extracting(row -> plain(row.marks().getFirst().label()))
                .containsExactlyInAnyOrder("only 13 %", "87 % in third currencies");
    }

    @Test
    void shares_that_disagree_are_told_though_rows_have_no_slots() {
        Edition edition = PublishedEditions.read("settlement-share", NEWEST);
        Observation stated = edition.observations().stream()
                .filter(o -> o.id().endsWith("tizhooshtaban-2023-06-02"))
                .findFirst()
                .orElseThrow();

        assertThat(figure.unmarkedDisagreements(of(edition))).isEmpty();
        assertThat(figure.unmarkedDisagreements(of(PublishedEditions.with(
                        edition, PublishedEditions.said(stated, "Somebody", "2023-07-01", "30")))))
                .singleElement()
                .satisfies(d -> assertThat(DisagreementBrackets.details(d))
                        .first()
                        .asString()
                        .contains("no year stated", "(base: bilateral trade)"));
    }

    @Test
    void what_is_counted_are_the_statements_in_the_strips() {
        FigureTables tables = tables(NEWEST, Map.of(), Map.of());
        List<Observation> counted = figure.claimed(tables);

        assertThat(counted).hasSizeLessThan(tables.observations().size());
        assertThat(counted)
                .extracting(Observation::id)
                .containsAll(rows(figure.spec(tables)).stream()
                        .flatMap(row -> row.marks().stream())
                        .map(Mark::id)
                        .toList());
        assertThat(counted)
                .allMatch(o -> o.stated() != null
                        && o.modality() != Modality.DERIVED
                        && o.flag().isDrawn());
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, NEWEST})
    void each_mark_has_the_ends_of_its_observation_and_none_has_a_place_in_time(String version) {
        FigureTables tables = tables(version, Map.of(), Map.of("derived", "show"));
        Map<String, Observation> byId =
                tables.observations().stream().collect(Collectors.toMap(Observation::id, Function.identity()));

        rows(figure.spec(tables)).stream().flatMap(row -> row.marks().stream()).forEach(mark -> {
            var stated = byId.get(mark.id()).stated();
            assertThat(mark.x()).isNull();
            assertThat(mark.value())
                    .isEqualTo(stated.value() == null ? null : stated.value().number());
            stated.bounds().ifPresent(bounds -> {
                if (mark.lower() != null) {
                    assertThat(mark.lower()).isEqualTo(new Mark.End(bounds.lower(), bounds.lowerOpen()));
                }
                if (mark.upper() != null) {
                    assertThat(mark.upper()).isEqualTo(new Mark.End(bounds.upper(), bounds.upperOpen()));
                }
            });
        });
    }

    @Test
    void our_own_arithmetic_has_a_group_of_its_own_once_asked_for() {
        FigureTables tables = tables(NEWEST, Map.of(), Map.of("derived", "show"));

        assertThat(strips(figure.spec(tables)).groups()).hasSize(5);
        assertThat(rows(spec(NEWEST)))
                .flatExtracting(StripRow::marks)
                .noneMatch(mark -> ((Mark) mark).shape() == Mark.Shape.CROSS);
    }

    @Test
    void over_95_percent_of_4_to_5_leaves_both_ends_as_the_data_has_them() {
        FigureSpec spec = spec(NEWEST);
        List<Interval> dollars = intervals(spec, "scenario-dollars");

        assertThat(dollars.get(0).points().getFirst()).isEqualTo(new IntervalPoint(2024, 3.8, 5, true, false));
        IntervalPoint remainder = dollars.get(1).points().getFirst();
        assertThat(remainder.lower()).isZero();
        assertThat(remainder.lowerOpen()).isFalse();
        assertThat(remainder.upper()).isEqualTo(0.25);
        assertThat(remainder.upperOpen()).isTrue();
        assertThat(dollars.get(1).isHatched()).isTrue();
        assertThat(intervals(spec, "scenario-share").getFirst().points().getFirst())
                .isEqualTo(new IntervalPoint(2024, 95, 100, true, false));
    }

    @Test
    void the_scenario_says_if_the_share_applied_to_all_of_it() {
        FigureSpec.Panel panel = panel(spec(NEWEST), "scenario-dollars");

        assertThat(plain(panel.title()))
                .isEqualTo("If over 95 % applied to all of 4 to 5 USD bn, over 3.8 and up to 5 USD bn would be settled"
                        + " in roubles and rials in 2024");
        assertThat(panel.subtitle())
                .isEqualTo("A share of settlements times a value of goods: two different measures. Trade’s year is an"
                        + " assumption.");
        assertThat(panel.isHalf()).isTrue();
    }

    @Test
    void an_edited_share_keeps_what_was_saved_as_dotted_edges() {
        FigureTables tables = tables(NEWEST, Map.of(AssumptionKey.SETTLEMENT_SHARE, "between:80..96"), Map.of());
        FigureSpec spec = figure.spec(tables);
        TimeChart share = (TimeChart) panel(spec, "scenario-share").chart();

        assertThat(share.plots().getFirst().items())
                .filteredOn(Line.class::isInstance)
                .hasSize(2);
        assertThat(plain(panel(spec, "scenario-dollars").title()))
                .startsWith("If 80 to 96 % applied to all of 4 to 5 USD bn, 3.2 to 4.8 USD bn");
    }

    @Test
    void the_overview_gets_number_context_scenario_and_half_a_sentence() {
        Headline headline = figure.headline(tables(NEWEST, Map.of(), Map.of()));

        assertThat(plain(headline.number())).isEqualTo("over 95 % in 2024");
        assertThat(plain(headline.context())).isEqualTo("also said: over 96 %, over 80 %, and 13 % on another base");
        assertThat(plain(headline.scenario())).isEqualTo("over 95 % in 2045");
        assertThat(headline.status())
                .extracting(SettlementFigureTest::plain)
                .containsExactly("the share settled in roubles and rials is said to be over 80 %, over 95 % and 100 %");
    }

    private FigureSpec spec(String version) {
        return figure.spec(tables(version, Map.of(), Map.of()));
    }

    private static FigureTables tables(
            String version, Map<AssumptionKey, String> overrides, Map<String, String> choices) {
        return SettlementFigure.of(
                ReadStates.of("settlement-share", version, overrides, choices),
                PublishedEditions.read("settlement-share", version));
    }

    private static FigureTables of(Edition edition) {
        return SettlementFigure.of(ReadStates.of("settlement-share", NEWEST, Map.of(), Map.of()), edition);
    }

    private static StripChart strips(FigureSpec spec) {
        return (StripChart) spec.panels().getFirst().chart();
    }

    private static List<StripRow> rows(FigureSpec spec) {
        return strips(spec).groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    private static List<Interval> intervals(FigureSpec spec, String panel) {
        return ((TimeChart) panel(spec, panel).chart())
                .plots().getFirst().items().stream()
                        .filter(Interval.class::isInstance)
                        .map(Interval.class::cast)
                        .toList();
    }

    private static FigureSpec.Panel panel(FigureSpec spec, String id) {
        return spec.panels().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
