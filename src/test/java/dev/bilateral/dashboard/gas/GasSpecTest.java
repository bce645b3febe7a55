package dev.bilateral.dashboard.gas;

import static dev.bilateral.dashboard.gas.GasFixture.NEWER;
import static dev.bilateral.dashboard.gas.GasFixture.OLDER;
import static dev.bilateral.dashboard.gas.GasFixture.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Bracket;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.Marks;
import dev.bilateral.chart.PlotItem.Note;
import dev.bilateral.chart.PlotItem.Point;
import dev.bilateral.chart.PlotItem.Threshold;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.MarkOf;
import dev.bilateral.figure.YearAxis;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GasSpecTest {

    private static final Map<AssumptionKey, String> EDITED = Map.of(AssumptionKey.GAS_RAMP_YEARS, "6");

    @Test
    void a_share_short_of_the_design_is_not_rounded_up_to_it() {
        assertThat(marks(tables(NEWER, Map.of(), Map.of("show", "reference"))))
                .filteredOn(mark -> mark.value() != null && mark.value() < 100 && mark.value() >= 99.5)
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.label()).contains("99.").doesNotContain("100"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31,annual", "2026-03-31,cumulative", "2026-03-31,reference",
        "2025-02-01,annual", "2025-02-01,cumulative", "2025-02-01,reference"
    })
    void no_mark_has_a_year_that_its_source_does_not_state(String edition, String show) {
        FigureTables tables = tables(edition, Map.of(), Map.of("show", show));
        Map<String, Observation> byId =
                tables.observations().stream().collect(Collectors.toMap(Observation::id, o -> o));

        assertThat(marks(tables).isEmpty()).isEqualTo(show.equals("cumulative")); // a sum, of which no source speaks
        assertThat(marks(tables)).allSatisfy(mark -> {
            Observation source = byId.get(mark.id());
            assertThat(source).as(mark.id()).isNotNull();
            if (source.period() == null) {
                assertThat(mark.x()).as(mark.id()).isNull();
            } else if (!show.equals("reference")) {
                assertThat(mark.x()).isEqualTo(YearAxis.middle(source.period()));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWER, OLDER})
    void every_statement_on_volumes_has_its_mark_with_its_qualifier(String edition) {
        FigureTables tables = tables(edition);
        List<Mark> marks = marks(tables);
        List<Observation> stated = tables.drawn("gas-initial-volume", "gas-ceiling-volume", "gas-proposed-capacity");

        assertThat(stated)
                .isNotEmpty()
                .allSatisfy(o -> assertThat(marks).as(o.id()).anySatisfy(mark -> {
                    assertThat(mark.shape()).isEqualTo(MarkOf.shape(o.modality()));
                    assertThat(mark.details()).contains(StatedText.quantity(o));
                    assertThat(String.join(" ", mark.details())).contains(o.who());
                    assertThat(String.join(" ", mark.details()))
                            .contains(o.source().publisher());
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWER, OLDER})
    void existing_links_are_thresholds_of_the_first_phase_with_their_qualifiers(String edition) {
        Plot firstPhase = plots(tables(edition)).getLast();

        assertThat(labels(firstPhase))
                .containsExactlyInAnyOrder(
                        "10: existing links, all lines",
                        "4.5: existing link Mozdok-Hajiqabul",
                        "only 2: existing link Azerbaijan-Iran",
                        "",
                        "5 to 6: existing link Astara-Kazi-Magomed");
        assertThat(firstPhase.y().max()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"annual,planned_bcm", "cumulative,cumulative_delivered_bcm"})
    void every_projected_point_is_a_cell_of_the_table(String show, String column) {
        FigureTables tables = tables(NEWER, EDITED, Map.of("show", show));

        assertThat(line(tables, ProjectedLines.SCENARIO_KEY))
                .containsExactlyElementsOf(cells(tables.projection(), column));
        assertThat(line(tables, ProjectedLines.SAVED_KEY))
                .containsExactlyElementsOf(cells(Objects.requireNonNull(tables.saved()), column));
    }

    @Test
    void every_share_is_a_cell_of_the_reference_table() {
        FigureTables tables = tables(NEWER, Map.of(), Map.of("show", "reference"));
        Table reference = tables.extra("reference").orElseThrow();
        Set<Point> cells = reference.toList().stream()
                .map(row -> new Point(
                        reference.number(row, "x").orElseThrow(),
                        reference.number(row, "share_percent").orElseThrow()))
                .collect(Collectors.toSet());
        Stream<Point> drawn = Stream.concat(
                items(tables, Line.class).flatMap(line -> line.points().stream()),
                marks(tables).stream()
                        .map(m -> new Point(Objects.requireNonNull(m.x()), Objects.requireNonNull(m.value()))));

        assertThat(drawn.collect(Collectors.toSet())).hasSizeGreaterThan(20).isSubsetOf(cells);
    }

    @Test
    void the_share_of_a_stepwise_ramp_steps_as_the_model_does_and_the_saved_one_still_slopes() {
        FigureTables tables = tables(NEWER, Map.of(AssumptionKey.GAS_SHAPE, "stepwise"), Map.of("show", "reference"));

        assertThat(items(tables, Line.class))
                .extracting(Line::id, Line::isStepped)
                .contains(tuple("share", true), tuple("share-saved", false), tuple("nord-stream-1", false));
    }

    @Test
    void only_complete_records_are_joined_by_a_line() {
        assertThat(items(tables(NEWER, Map.of(), Map.of("show", "reference")), Line.class)
                        .map(Line::id))
                .containsExactly("nord-stream-1", "power-of-siberia-1", "share");
        assertThat(items(tables(OLDER, Map.of(), Map.of("show", "reference")), Line.class)
                        .map(Line::id))
                .containsExactly("nord-stream-1", "share");
    }

    @Test
    void derived_figures_are_drawn_only_when_asked_for() {
        String derived = "blue-stream-flow-2005-derived";

        assertThat(marks(tables(NEWER, Map.of(), Map.of("show", "reference"))))
                .extracting(Mark::id)
                .doesNotContain(derived);
        assertThat(marks(tables(NEWER, Map.of(), Map.of("show", "reference", "derived", "show"))))
                .extracting(Mark::id)
                .contains(derived);
    }

    @Test
    void notes_say_what_is_not_reported_and_what_is_assumed() {
        assertThat(items(tables(NEWER), Note.class).map(Note::label).map(GasSpecTest::plain))
                .containsExactly("31 Mar 2026: no delivery reported", "55 in 2038: assumption, no source");
        assertThat(marks(tables(NEWER)))
                .extracting(mark -> plain(mark.label()))
                .contains(
                        "up to 1.8 in 2025, said 25 Apr 2025", "just, about, up to or over 2", "up to 55, as capacity");
    }

    @Test
    void a_daily_unit_moves_what_is_stated_by_year_and_leaves_its_words_as_said() {
        FigureTables tables = tables(NEWER, Map.of(), Map.of("unit", "mcm-day"));

        assertThat(marks(tables))
                .extracting(mark -> plain(mark.label()))
                .contains(
                        "up to 1.8 bcm a year in 2025, said 25 Apr 2025",
                        "just, about, up to or over 2 bcm a year",
                        "more than 150",
                        "average of 150");
        assertThat(line(tables, ProjectedLines.SCENARIO_KEY).getLast().y()).isEqualTo(55 * (1000.0 / 365.0));
    }

    @ParameterizedTest
    @CsvSource({
        "twh,     550,    'Gas, TWh a year, if 15 °C; converted: 10 TWh per bcm at 15 °C, net (Energy Institute)'",
        "pj,      1980,   'Gas, PJ a year, if 15 °C; converted: 36 PJ per bcm at 15 °C, net (Energy Institute)'",
        "bcm-15c, 55,     'Gas, bcm a year at 15 °C, if 15 °C; converted: taken as stated at 15 °C'",
        "bcm-20c, 55.954585, 'Gas, bcm a year at 20 °C, if 15 °C; converted: 15 °C to 20 °C / 0.98294 (temperatures of"
                + " an ideal gas)'",
    })
    void an_axis_in_another_unit_names_the_conversion_and_its_condition(String unit, double plateau, String title) {
        FigureTables tables = tables(NEWER, Map.of(), Map.of("unit", unit));

        assertThat(plain(plots(tables).getFirst().y().title())).isEqualTo(title);
        assertThat(line(tables, ProjectedLines.SCENARIO_KEY).getLast().y()).isCloseTo(plateau, within(1e-6));
        assertThat(marks(tables))
                .anySatisfy(mark -> assertThat(mark.details())
                        .anySatisfy(line -> assertThat(plain(line)).contains("converted", "if 15 °C")));
    }

    @Test
    void sums_are_converted_too_but_have_no_daily_average() {
        FigureTables energy = tables(NEWER, Map.of(), Map.of("unit", "twh", "show", "cumulative"));
        FigureTables daily = tables(NEWER, Map.of(), Map.of("unit", "mcm-day", "show", "cumulative"));

        assertThat(line(energy, ProjectedLines.SCENARIO_KEY).getLast().y())
                .isCloseTo(
                        10 * line(daily, ProjectedLines.SCENARIO_KEY).getLast().y(), within(1e-9));
        assertThat(plain(new GasSpec(GasReading.of(energy)).spec().title())).contains("bcm (", " TWh, if 15 °C)");
        assertThat(plain(plots(daily).getFirst().y().title())).isEqualTo("Gas delivered in all, bcm, basis unstated");
        assertThat(notes(daily))
                .containsExactly(
                        "Million m³ a day is an average, which does not add up over years: the sum is shown in bcm.");
        assertThat(notes(energy)).containsExactly("");
    }

    @Test
    void phases_after_the_last_year_are_told_under_the_charts_that_end_before_them() {
        Map<AssumptionKey, String> late =
                Map.of(AssumptionKey.GAS_SHAPE, "stepwise", AssumptionKey.GAS_PHASES, "0:2;30:55");

        assertThat(notes(tables(NEWER, late, Map.of())).getFirst())
                .endsWith("as a yearly average. The phase that begins in 2058 comes after 2045, the last year shown."
                        + " No yearly volume shown comes from it; the plateau, and shares of it, do.");
        assertThat(notes(tables(NEWER, late, Map.of("show", "cumulative"))))
                .containsExactly("The phase that begins in 2058 comes after 2045, the last year shown. No yearly"
                        + " volume shown comes from it; the plateau, and shares of it, do.");
    }

    private static List<String> notes(FigureTables tables) {
        return new GasSpec(GasReading.of(tables))
                .spec().panels().stream().map(panel -> plain(panel.note())).toList();
    }

    @Test
    void shares_of_other_pipelines_are_the_same_in_every_unit() {
        Map<String, String> native_ = Map.of("show", "reference");
        Map<String, String> energy = Map.of("show", "reference", "unit", "pj");

        assertThat(items(tables(NEWER, Map.of(), energy), Line.class)
                        .map(Line::points)
                        .toList())
                .isEqualTo(items(tables(NEWER, Map.of(), native_), Line.class)
                        .map(Line::points)
                        .toList());
    }

    @Test
    void a_year_of_a_pipeline_on_which_sources_disagree_has_a_bracket_that_counts_statements() {
        assertThat(items(tables(NEWER, Map.of(), Map.of("show", "reference")), Bracket.class))
                .extracting(Bracket::x, Bracket::label)
                .contains(tuple(3.0, "Power of Siberia 1 ≠ 3"), tuple(9.0, "Nord Stream 1 ≠ 2"));
    }

    @Test
    void other_pipelines_are_set_against_16_years_and_what_lies_beyond_is_told() {
        FigureSpec spec = new GasSpec(GasReading.of(tables(NEWER, Map.of(), Map.of("show", "reference")))).spec();
        TimeChart chart = (TimeChart) spec.panels().getFirst().chart();

        assertThat(chart.x())
                .extracting(ChartSpec.XAxis::min, ChartSpec.XAxis::max)
                .containsExactly(0, 16);
        assertThat(spec.panels().getFirst().note()).contains("Beyond the axis", "Blue Stream", "in year 18");
    }

    @Test
    void a_scenario_that_delivers_nothing_draws_no_first_delivery() {
        FigureTables nothing = tables(
                NEWER, Map.of(AssumptionKey.GAS_INITIAL_VOLUME, "0", AssumptionKey.GAS_PLATEAU_VOLUME, "0"), Map.of());

        assertThat(items(nothing, PlotItem.Line.class))
                .filteredOn(line -> line.legendKey().equals(ProjectedLines.SCENARIO_KEY))
                .isNotEmpty()
                .allMatch(line -> line.symbol() == null);
    }

    @Test
    void the_older_edition_draws_no_announced_start() {
        assertThat(marks(tables(OLDER))).isNotEmpty().allMatch(mark -> mark.x() == null);
    }

    @Test
    void all_rows_of_both_editions_stand_in_the_table() {
        FigureTables tables = tables(NEWER);

        assertThat(tables.observationTable().toList()).hasSameSizeAs(tables.observations());
        assertThat(tables.observations()).anyMatch(o -> o.source().isFounding());
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWER, OLDER})
    void the_method_names_every_row_that_no_chart_draws(String edition) {
        FigureTables tables = tables(edition);
        String method = new GasMethod(GasReading.of(tables))
                .sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .collect(Collectors.joining("\n"));

        assertThat(tables.observations())
                .filteredOn(o -> !o.flag().isDrawn())
                .allSatisfy(o -> assertThat(method).contains(StatedText.quantity(o)));
        assertThat(method).contains("Gas delivered to Iran through the planned route: no source in this edition");
    }

    private static List<Plot> plots(FigureTables tables) {
        return new GasSpec(GasReading.of(tables))
                .spec().panels().stream()
                        .flatMap(panel -> ((TimeChart) panel.chart()).plots().stream())
                        .toList();
    }

    private static <T extends PlotItem> Stream<T> items(FigureTables tables, Class<T> type) {
        return plots(tables).stream()
                .flatMap(plot -> plot.items().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static List<Mark> marks(FigureTables tables) {
        return items(tables, Marks.class)
                .flatMap(marks -> marks.marks().stream())
                .toList();
    }

    private static List<Point> line(FigureTables tables, String key) {
        return items(tables, Line.class)
                .filter(line -> line.legendKey().equals(key))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static List<Point> cells(Table table, String column) {
        return table.toList().stream()
                .filter(row -> table.number(row, column).isPresent())
                .map(row -> new Point(
                        table.number(row, "year").orElseThrow(),
                        table.number(row, column).orElseThrow()))
                .toList();
    }

    private static List<String> labels(Plot plot) {
        return plot.items().stream()
                .filter(Threshold.class::isInstance)
                .map(item -> plain(((Threshold) item).label()))
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
