package dev.bilateral.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.WholeApplication;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Band;
import dev.bilateral.chart.PlotItem.Gap;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.LineEnd;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.ComparisonStates;
import dev.bilateral.figure.comparison.ComparisonTable;
import dev.bilateral.figure.comparison.ComparisonWorkbook;
import dev.bilateral.figure.comparison.Comparisons;
import dev.bilateral.figure.outcome.WhyDiffers;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.table.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** Revisions with ranges beside others. On a database of its own, since what is saved stays. */
@WholeApplication
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:compared;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@WithMockUser(username = "anna", roles = "ANALYST")
class ComparedRangesTest {

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private ComparisonStates states;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private ComparisonWorkbook workbook;

    private String ranged = "";

    @BeforeEach
    void save() {
        ScenarioId id = new ScenarioId("fast-build");
        ScenarioRevision base = scenarios.revisions(id).getFirst();
        if (base.number() == 1) {
            base = scenarios.save(
                    base,
                    List.of(
                            new Assumption(AssumptionKey.TRADE_GROWTH, "-2~0~4:triangular", "", null),
                            new Assumption(AssumptionKey.GAS_PLATEAU_VOLUME, "30~55~55:uniform", "", null)),
                    base.pins(),
                    "anna",
                    "With ranges");
        }
        ranged = "with=stated-ramp:1,fast-build:" + base.number();
    }

    @Test
    void each_end_of_what_has_ranges_has_a_band_of_its_own_that_says_on_what_it_rests() {
        TimeChart goods = chart(compare(ranged + "&show=trade"), "goods");

        List<Band> bands = items(goods, Band.class);
        assertThat(bands)
                .hasSize(2)
                .allSatisfy(band -> assertThat(band.legendKey()).isEqualTo("member-2"));
        assertThat(bands.getLast().label()).contains("Nord Stream 1", "P10 to P90, conditional on these assumptions");
        assertThat(bands.getLast().dash())
                .isEqualTo(items(goods, Line.class).getLast().dash());
        assertThat(goods.legend()).extracting(LegendEntry::text).anyMatch(text -> text.contains("conditional"));
        double top = bands.stream()
                .flatMap(band -> band.points().stream())
                .mapToDouble(point -> point.quantiles().getLast())
                .max()
                .orElseThrow();
        assertThat(goods.plots().getFirst().y().max()).isGreaterThanOrEqualTo(top);
    }

    @Test
    void without_ranges_there_are_no_bands() {
        TimeChart goods = chart(compare("with=stated-ramp:1,no-delivery:1&show=trade"), "goods");

        assertThat(items(goods, Band.class)).isEmpty();
        assertThat(goods.legend()).extracting(LegendEntry::text).noneMatch(text -> text.contains("P10"));
    }

    @Test
    void lines_along_ends_say_whether_these_are_excluded() {
        TimeChart share = chart(compare("with=stated-ramp:1,no-delivery:1&show=settlement"), "share");

        assertThat(items(share, Line.class))
                .extracting(Line::end)
                .containsExactly(LineEnd.OPEN, LineEnd.CLOSED, LineEnd.OPEN, LineEnd.CLOSED);
        assertThat(items(share, Line.class).getFirst().details().getFirst()).contains("over");
        assertThat(items(share, Line.class).getLast().endLabel()).matches(".*over\\h95\\hand\\hup\\hto\\h100");
        assertThat(items(chart(compare("with=stated-ramp:1,no-delivery:1"), "annual"), Line.class))
                .extracting(Line::end)
                .containsOnlyNulls();
    }

    @Test
    void the_rows_carry_percentiles_of_those_that_have_ranges_and_leave_the_others_empty() {
        Comparison comparison = compare(ranged + "&show=trade");
        var table = ComparisonTable.of(comparison, Percentiles.USUAL);

        assertThat(table.columns()).extracting(Column::name).contains("lower_usd_bn_p10", "upper_usd_bn_p90");
        table.toList().forEach(row -> {
            boolean isRanged = table.text(row, "scenario").orElseThrow().equals("fast-build");
            boolean hasValue = table.number(row, "lower_usd_bn").isPresent();
            assertThat(table.number(row, "lower_usd_bn_p50").isPresent()).isEqualTo(isRanged && hasValue);
        });
        assertThat(ComparisonTable.of(comparison).columns())
                .extracting(Column::name)
                .noneMatch(name -> name.endsWith("_p50"));
    }

    @Test
    void a_workbook_holds_rows_inputs_steps_and_bands() throws IOException {
        byte[] bytes = workbook.bytes(compare(ranged + "&show=gas"));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.sheetIterator())
                    .toIterable()
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Comparison", "Inputs that differ", "Steps", "Bands", "Read me");
            assertThat(book.sheetIterator())
                    .toIterable()
                    .allSatisfy(sheet -> assertThat(sheet.getLastRowNum()).isPositive());
        }
        assertThat(workbook.bytes(compare(ranged + "&show=gas"))).isEqualTo(bytes);
    }

    @Test
    void where_nothing_changes_the_outcome_it_says_so_and_draws_nothing() {
        Comparison comparison = compare("with=stated-ramp:1,no-delivery:1&outcome=trade:2035");

        assertThat(comparison.bridges())
                .hasSize(2)
                .noneMatch(WhyDiffers::hasSteps)
                .allSatisfy(why -> assertThat(why.title()).contains("no change"));
        assertThat(comparison.charts().keySet()).noneMatch(name -> name.startsWith("bridge"));
    }

    @Test
    void a_year_in_which_one_has_no_value_is_a_gap_that_is_said() {
        Comparison comparison = compare("with=stated-ramp:1,fast-build:1");
        TimeChart difference = chart(comparison, "annual-difference");

        assertThat(items(difference, Gap.class)).singleElement().satisfies(gap -> {
            assertThat(gap.from()).isEqualTo(2026.5);
            assertThat(gap.to()).isEqualTo(2027.5);
        });
        assertThat(comparison.note("annual-difference"))
                .isEqualTo("No difference is drawn for 2027: Stated volumes, assumed years has no value there,"
                        + " which is not zero.");
        assertThat(comparison.note("annual")).isEmpty();
    }

    @Test
    void no_percentage_of_nothing_is_drawn_and_no_empty_plot_either() {
        Comparison comparison = compare("with=no-delivery:1,stated-ramp:1&difference=percent");

        assertThat(comparison.overlays()).containsKey("annual").doesNotContainKey("annual-difference");
        assertThat(comparison.note("annual-difference")).contains("has 0 there");
    }

    @Test
    void charts_name_unit_and_basis_and_the_documents_behind_the_figure() {
        Comparison comparison = compare("with=stated-ramp:1,fast-build:1");

        assertThat(chart(comparison, "annual").plots().getFirst().y().title())
                .isEqualTo("Planned volume, bcm a year, basis unstated");
        assertThat(comparison.sources())
                .satisfiesExactly(
                        covers -> assertThat(covers).contains("basis unstated", "gas-pipeline 2026-03-31"),
                        documents -> assertThat(documents).contains("statements in", "documents"));
    }

    private Comparison compare(String query) {
        return comparisons.of(states.read(FigureStateCodec.parse(query)).state().orElseThrow());
    }

    private static TimeChart chart(Comparison comparison, String name) {
        return (TimeChart) comparison.overlays().get(name);
    }

    private static <I extends PlotItem> List<I> items(TimeChart chart, Class<I> type) {
        return chart.plots().getFirst().items().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
