package dev.bilateral.dashboard.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Interval;
import dev.bilateral.chart.PlotItem.Marks;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Headline;
import dev.bilateral.figure.ReadStates;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeFigureTest {

    private static final String FIRST = "2025-02-01";
    private static final String NEWEST = "2026-03-31";

    private final TradeFigure figure = new TradeFigure(null);

    @Test
    void the_title_quotes_the_undated_range_and_the_newest_year_with_a_total() {
        assertThat(plain(spec(NEWEST).title()))
                .isEqualTo("Goods trade is put at 4 to 5 USD bn a year with no year stated; for 2024, sources say 4.8");
        assertThat(plain(spec(FIRST).title()))
                .isEqualTo(
                        "Goods trade is put at 4 to 5 USD bn a year with no year stated; for 2023, one source says over 4");
    }

    @Test
    void the_subtitle_names_scenario_growth_and_base_year_as_assumptions() {
        assertThat(plain(spec(NEWEST).subtitle()))
                .isEqualTo("Exports plus imports, current prices, as Russian-side sources give it. Military goods"
                        + " excluded where stated. Scenario \"Stated volumes, assumed years\": 0 % a year from 2024"
                        + " (an assumption).");
    }

    @Test
    void the_customs_panel_sets_its_count_beside_the_overlapping_year() {
        var customs = panel(spec(NEWEST), "iranian-customs");

        assertThat(plain(customs.title()))
                .isEqualTo(
                        "Iranian customs count 0.965 or 0.946 USD bn of exports and 1.691 of imports for 21 Mar 2023"
                                + " to 19 Mar 2024 (Iranian year 1402); our sum is about 2.637; Russian-side sources give 4 and over 4 USD bn for 2023");
        assertThat(customs.note())
                .startsWith(
                        "Coverage, calendar, valuation and third-country routing differ; the two are not added or averaged.");
        TimeChart chart = (TimeChart) customs.chart();
        assertThat(marks(chart)).hasSize(2).allSatisfy(m -> assertThat(m.span()).isNotNull());
        assertThat(marks(chart)).anySatisfy(m -> assertThat(plain(m.label())).isEqualTo("our sum: about 2.637"));
        assertThat(marks(chart)).anySatisfy(m -> assertThat(plain(m.label())).startsWith("1.756 for 21 Mar 2023 to"));
        assertThat(plain(customs.note())).endsWith("It takes 0.946 and 1.691.");
        assertThat(chart.plots().getFirst().y())
                .isEqualTo(main(spec(NEWEST)).plots().getFirst().y());
    }

    @Test
    void exports_and_imports_are_paired_per_year_and_the_newest_split_is_named() {
        var split = panel(spec(NEWEST), "split");
        StripChart chart = (StripChart) split.chart();

        assertThat(split.note()).isEqualTo("No split found after 2021.");
        assertThat(chart.groups())
                .extracting(ChartSpec.StripGroup::heading)
                .containsExactly("2021", "2020", "2018", "2017");
        assertThat(chart.groups()).allSatisfy(group -> assertThat(group.rows()).hasSize(2));
        assertThat(chart.groups().get(1).rows().get(1).label()).isEqualTo("Imports from Iran · none found");
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, NEWEST})
    void what_is_counted_are_the_statements_that_are_drawn_without_our_arithmetic(String version) {
        FigureTables tables = tables(version, Map.of(), Map.of("derived", "show"));
        Set<String> drawn = allMarks(figure.spec(tables)).map(Mark::id).collect(Collectors.toSet());
        List<Observation> derived = tables.observations().stream()
                .filter(o -> o.modality() == Modality.DERIVED)
                .toList();

        assertThat(figure.claimed(tables))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(derived)
                .extracting(Observation::id)
                .containsExactlyInAnyOrderElementsOf(drawn.stream()
                        .filter(id -> derived.stream().noneMatch(o -> o.id().equals(id)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, NEWEST})
    void each_mark_stands_where_its_observation_says_with_its_ends(String version) {
        FigureTables tables = tables(version, Map.of(), Map.of("derived", "show"));
        Map<String, Observation> byId =
                tables.observations().stream().collect(Collectors.toMap(Observation::id, Function.identity()));

        allMarks(figure.spec(tables)).forEach(mark -> {
            Observation o = byId.get(mark.id());
            assertThat(o.flag().isDrawn()).isTrue();
            assertThat(mark.value())
                    .isEqualTo(
                            o.stated().value() == null
                                    ? null
                                    : o.stated().value().number());
            o.stated().bounds().ifPresent(bounds -> {
                if (mark.lower() != null) {
                    assertThat(mark.lower()).isEqualTo(new Mark.End(bounds.lower(), bounds.lowerOpen()));
                }
                if (mark.upper() != null) {
                    assertThat(mark.upper()).isEqualTo(new Mark.End(bounds.upper(), bounds.upperOpen()));
                }
            });
            if (mark.x() != null) {
                assertThat(o.period()).isNotNull();
                assertThat(mark.x()).isCloseTo(o.period().start().getYear(), within(0.75));
            }
        });
        assertThat(marks(main(figure.spec(tables))))
                .filteredOn(m -> byId.get(m.id()).period() == null)
                .allSatisfy(m -> assertThat(m.x()).isNull());
    }

    @Test
    void misprints_and_checks_are_never_drawn_but_named_in_method() {
        FigureTables tables = tables(NEWEST, Map.of(), Map.of("derived", "show"));
        List<Observation> left = tables.observations().stream()
                .filter(o -> o.flag() == Flag.MISPRINT || o.flag() == Flag.CHECK)
                .toList();
        List<String> drawn = allMarks(figure.spec(tables)).map(Mark::id).toList();
        String method = figure.method(tables).toString();

        assertThat(left).hasSizeGreaterThan(5).allSatisfy(o -> {
            assertThat(drawn).doesNotContain(o.id());
            assertThat(method).contains(o.note());
        });
    }

    @Test
    void our_own_arithmetic_is_hidden_until_asked_for() {
        assertThat(derived(main(spec(NEWEST)))).isEmpty();
        assertThat(derived(main(figure.spec(tables(NEWEST, Map.of(), Map.of("derived", "show"))))))
                .isNotEmpty();
    }

    @Test
    void the_founding_range_is_hatched_in_the_gutter() {
        Mark range = marks(main(spec(NEWEST))).stream()
                .filter(m -> m.id().equals("trade-turnover-iannuzzi-2025"))
                .findFirst()
                .orElseThrow();

        assertThat(range.x()).isNull();
        assertThat(range.isHatched()).isTrue();
        assertThat(plain(range.label())).isEqualTo("hovering between 4 and 5");
    }

    @Test
    void a_goal_with_a_year_stands_in_plan_colour_and_others_have_their_own_scale() {
        assertThat(marks(main(spec(NEWEST))))
                .filteredOn(m -> m.id().equals("trade-target-2026-jalali-2026-02-11"))
                .singleElement()
                .satisfies(m -> assertThat(m.role()).isEqualTo(Role.PLANNED));
        assertThat(((StripChart) panel(spec(NEWEST), "goals").chart())
                        .groups()
                        .getFirst()
                        .rows())
                .hasSize(4);
        assertThat(main(spec(NEWEST)).plots().getFirst().y().max()).isEqualTo(8);
    }

    @Test
    void the_interval_is_the_projection_s_and_starts_in_the_base_year() {
        FigureTables tables = tables(NEWEST, Map.of(AssumptionKey.TRADE_GROWTH, "10"), Map.of("years", "horizon"));
        TimeChart chart = main(figure.spec(tables));
        Interval interval = items(chart, Interval.class).getFirst();
        Table projection = tables.projection();

        assertThat(interval.points()).hasSameSizeAs(projection.toList());
        for (int i = 0; i < interval.points().size(); i++) {
            var row = projection.toList().get(i);
            assertThat(interval.points().get(i).upper())
                    .isEqualTo(projection.number(row, "upper_usd_bn").orElseThrow());
        }
        assertThat(chart.x().max()).isEqualTo(2045);
        assertThat(chart.plots().getFirst().y().max())
                .isGreaterThan(interval.points().getLast().upper())
                .satisfies(max -> assertThat(max % 2).isZero());
        assertThat(items(chart, PlotItem.Line.class))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.role()).isEqualTo(Role.REFERENCE));
    }

    @Test
    void gas_value_lies_hatched_on_top_only_if_the_scenario_includes_it() {
        assertThat(items(main(spec(NEWEST)), Interval.class)).hasSize(1);

        FigureTables tables = tables(
                NEWEST,
                Map.of(AssumptionKey.TRADE_INCLUDE_GAS, "true", AssumptionKey.GAS_PRICE, "100"),
                Map.of("years", "horizon"));
        Interval gas = items(main(figure.spec(tables)), Interval.class).getLast();

        assertThat(gas.isHatched()).isTrue();
        assertThat(gas.points().getFirst().x()).isEqualTo(2028);
        assertThat(gas.points().getFirst().lower()).isEqualTo(5);
        assertThat(gas.points().getFirst().upper()).isCloseTo(5.2, within(1e-9));
    }

    @Test
    void the_overview_gets_number_context_scenario_and_half_a_sentence() {
        Headline headline = figure.headline(tables(NEWEST, Map.of(), Map.of()));

        assertThat(plain(headline.number())).isEqualTo("4 to 5 USD bn a year");
        assertThat(plain(headline.context())).isEqualTo("no year stated; 4.8 for 2024 elsewhere");
        assertThat(plain(headline.scenario())).isEqualTo("4 to 5 USD bn in 2045");
        assertThat(headline.status())
                .extracting(TradeFigureTest::plain)
                .containsExactly("Trade is put at 4 to 5 USD bn a year (no year stated) and 4.8 for 2024");
    }

    @Test
    void the_last_sentence_is_of_a_year_that_the_chart_shows() {
        Map<AssumptionKey, String> growth = Map.of(AssumptionKey.TRADE_GROWTH, "2.5");

        assertThat(plain(lastSentence(tables(NEWEST, growth, Map.of())))).contains("4.64 to 5.80 USD bn in 2030;");
        assertThat(plain(lastSentence(tables(NEWEST, growth, Map.of("years", "horizon")))))
                .contains(" USD bn in 2045;");
    }

    private String lastSentence(FigureTables tables) {
        return figure.findings(tables).getLast().sentence();
    }

    @Test
    void lines_say_what_lies_outside_the_chart() {
        assertThat(spec(NEWEST).lines())
                .anySatisfy(line -> assertThat(plain(line)).contains("0.661 USD bn a year in 2000"))
                .anySatisfy(line -> assertThat(plain(line)).contains("For 2025", "22 % for 2025 (Overchuk)"));
    }

    @Test
    void a_bracket_counts_the_statements_of_a_year_that_disagree() {
        List<PlotItem.Bracket> brackets = items(main(spec(NEWEST)), PlotItem.Bracket.class);

        assertThat(brackets)
                .filteredOn(b -> b.x() == 2022)
                .singleElement()
                .satisfies(b -> assertThat(b.label()).startsWith("≠ "));
        assertThat(brackets).noneMatch(b -> b.x() == 2024);
        assertThat(plain(spec(NEWEST).panels().getFirst().note())).contains("without naming a year (≠");
    }

    @Test
    void each_group_of_undated_statements_that_disagree_is_told() {
        Edition edition = PublishedEditions.read("trade-turnover", NEWEST);
        Observation undated = edition.observations().stream()
                .filter(o -> o.id().equals("trade-turnover-iannuzzi-2025"))
                .findFirst()
                .orElseThrow();
        FigureTables tables = TradeFigure.of(
                ReadStates.of("trade-turnover", NEWEST, Map.of(), Map.of()),
                PublishedEditions.with(
                        edition,
                        PublishedEditions.said(undated, "One", "2019-03-01", "1"),
                        PublishedEditions.said(undated, "Other", "2019-05-01", "9")));

        assertThat(figure.unmarkedDisagreements(tables)).hasSize(2);
        assertThat(plain(figure.spec(tables).panels().getFirst().note()))
                .containsSubsequence(
                        "without naming a year (≠ 2): ", "One", "Other", "without naming a year (≠", "Lozhechko");
    }

    private FigureSpec spec(String version) {
        return figure.spec(tables(version, Map.of(), Map.of()));
    }

    private static FigureTables tables(
            String version, Map<AssumptionKey, String> overrides, Map<String, String> choices) {
        return TradeFigure.of(
                ReadStates.of("trade-turnover", version, overrides, choices),
                PublishedEditions.read("trade-turnover", version));
    }

    private static FigureSpec.Panel panel(FigureSpec spec, String id) {
        return spec.panels().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static TimeChart main(FigureSpec spec) {
        return (TimeChart) spec.panels().getFirst().chart();
    }

    private static List<Mark> derived(TimeChart chart) {
        return marks(chart).stream().filter(m -> m.shape() == Mark.Shape.CROSS).toList();
    }

    private static List<Mark> marks(TimeChart chart) {
        return items(chart, Marks.class).stream()
                .flatMap(m -> m.marks().stream())
                .toList();
    }

    private static Stream<Mark> allMarks(FigureSpec spec) {
        return spec.panels().stream().flatMap(panel -> switch (panel.chart()) {
            case TimeChart time -> marks(time).stream();
            case StripChart strips ->
                strips.groups().stream().flatMap(g -> g.rows().stream()).flatMap(r -> r.marks().stream());
            case ChartSpec.BarChart _ -> Stream.of();
        });
    }

    private static <T extends PlotItem> List<T> items(TimeChart chart, Class<T> type) {
        return chart.plots().stream()
                .flatMap(p -> p.items().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
