package dev.bilateral.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.chart.ChartSpec.BarChart;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.EChart;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonReading;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonStates;
import dev.bilateral.figure.comparison.Comparisons;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class CompareViewTest extends SpringBrowserlessTest {

    private static final String TWO = "stated-ramp:1,fast-build:1";

    @Autowired
    private ComparisonStates states;

    @Autowired
    private Comparisons comparisons;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "with=stated-ramp:1",
                "with=stated-ramp:1,fast-build:1",
                "with=no-delivery,stated-ramp:r1,fast-build:latest&outcome=outside:2035&difference=percent&bridge=3,1",
                "with=stated-ramp:1,fast-build:1&show=trade&order=gas.rampYears,gas.firstYear&asOf=2026-03-31"
            })
    void an_address_leads_to_a_state_whose_address_leads_to_the_same_state(String query) {
        ComparisonState state = read(query).state().orElseThrow();

        String canonical = ComparisonCodec.query(state);
        assertThat(read(canonical).state()).hasValue(state);
        assertThat(ComparisonCodec.query(read(canonical).state().orElseThrow())).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with=stated-ram:1,fast-build:1|stated-ramp",
                "with=stated-ramp:7,fast-build:1|stated-ramp:1",
                "with=stated-ramp:1&outcome=cumulativ:2044|cumulative:2044",
                "with=stated-ramp:1&order=gas.rampYear|gas.rampYears",
                "wiht=stated-ramp:1|with",
                "with=stated-ramp:1,fast-build:1&show=gass|gas"
            })
    void what_does_not_exist_is_named_with_what_does(String queryAndKnown) {
        String[] parts = queryAndKnown.split("\\|");

        ComparisonReading reading = read(parts[0]);

        assertThat(reading.state()).isEmpty();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.known()).contains(parts[1]));
    }

    @Test
    void more_than_four_are_refused() {
        assertThat(read("with=a,b,c,d,e").problems())
                .extracting(StateProblem::message)
                .singleElement()
                .asString()
                .contains("At most four");
    }

    @Test
    void what_differs_stands_on_top_with_values_and_reasons_and_nothing_else_does() {
        open(TWO);

        String inputs = text(find(DifferingInputs.class).single().getElement());
        assertThat(inputs).contains("First delivery year", "2028", "2027", "Like a reference pipeline");
        assertThat(inputs).contains("assumption, no source").doesNotContain("Base year");
    }

    @Test
    void what_is_compared_can_be_linked_to_cited_and_frozen() {
        open(TWO);

        assertThat(find(NativeButton.class, find(CompareView.class).single()).all())
                .extracting(NativeButton::getText)
                .containsSubsequence("Copy link", "Cite", "Snapshot");
    }

    @Test
    void the_steps_of_the_chain_lead_from_the_first_outcome_to_the_second() {
        open(TWO);

        BarChart chain = chains().getFirst();
        double from = chain.rows().getFirst().bars().getFirst().to();
        double to = chain.rows().getLast().bars().getFirst().to();
        double steps = chain.rows().stream()
                .skip(1)
                .limit(chain.rows().size() - 2L)
                .mapToDouble(row ->
                        row.bars().getFirst().to() - row.bars().getFirst().from())
                .sum();
        assertThat(from + steps).isEqualTo(to, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(find(H1.class).single().getText()).contains("Cumulative gas by 2044", "makes the largest step");
    }

    @Test
    void the_steps_are_had_as_files() {
        open(TWO);

        assertThat(find(Anchor.class, find(BridgeSection.class).single()).all())
                .extracting(Anchor::getText)
                .contains("Download the steps (CSV for Excel)", "Download the steps (CSV for programs)");
    }

    @Test
    void of_an_interval_both_ends_are_explained() {
        UI.getCurrent().navigate("compare", QueryParameters.simple(Map.of("with", TWO, "outcome", "trade:2035")));

        assertThat(find(BridgeSection.class).single().getElement().getTextRecursively())
                .contains("in 2035, low end", "in 2035, high end");
    }

    @Test
    void all_are_drawn_over_one_another_and_each_is_named() {
        open(TWO + ",no-delivery:1");

        TimeChart overlay = charts().getFirst();
        List<PlotItem.Line> lines = overlay.plots().getFirst().items().stream()
                .filter(PlotItem.Line.class::isInstance)
                .map(PlotItem.Line.class::cast)
                .toList();
        assertThat(lines).hasSize(3).extracting(PlotItem.Line::dash).doesNotHaveDuplicates();
        assertThat(lines).allMatch(line -> !line.endLabel().isBlank());
        assertThat(charts().get(2).plots().getFirst().items().toString())
                .as("volumes from 100 on have no decimals, here as in titles")
                .contains("Stated volumes, assumed years: 699");
    }

    @Test
    void an_input_can_be_taken_earlier_and_the_address_says_so() {
        open(TWO);
        List<String> before = rowIds();

        test(find(NativeButton.class).withText("Earlier").all().stream()
                        .filter(NativeButton::isVisible)
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(rowIds()).isNotEqualTo(before).hasSameElementsAs(before);
    }

    @Test
    void without_anything_to_compare_it_asks_what() {
        UI.getCurrent().navigate("compare");

        assertThat(find(H1.class).single().getText()).isEqualTo("Compare scenarios");
        test(find(NativeButton.class).withText("Choose a scenario").single()).click();
        test(find(NativeButton.class).withText("Add another").single()).click();
        assertThat(chains()).isNotEmpty();
    }

    @Test
    void the_scenario_that_other_screens_show_is_the_first_of_it() {
        UI.getCurrent()
                .navigate(
                        "compare",
                        QueryParameters.simple(
                                Map.of("v", "1", "scenario", "fast-build", "revision", "1", "gas.rampYears", "12")));

        assertThat(find(MemberPicker.class).single().getElement().getTextRecursively())
                .contains("Remove");
        assertThat(find(H1.class).single().getText()).isEqualTo("Compare scenarios");
    }

    @Test
    void rows_hold_each_difference_from_the_first() {
        var comparison = comparisons.of(read("with=" + TWO).state().orElseThrow());
        var table = dev.bilateral.figure.comparison.ComparisonTable.of(comparison);

        assertThat(table.toList().stream()
                        .filter(row -> table.text(row, "scenario").orElseThrow().equals("stated-ramp"))
                        .flatMapToDouble(row -> table.number(row, "cumulative_delivered_bcm_difference").stream()))
                .isNotEmpty()
                .containsOnly(0.0);
        assertThat(table.toList().stream()
                        .mapToDouble(row ->
                                table.number(row, "planned_bcm_difference").orElse(0))
                        .max()
                        .orElse(0))
                .isPositive();
    }

    private void open(String with) {
        UI.getCurrent().navigate("compare", QueryParameters.of("with", with));
    }

    private List<BarChart> chains() {
        return find(EChart.class).from(find(BridgeSection.class).single()).all().stream()
                .map(chart -> (BarChart) chart.getSpec())
                .toList();
    }

    private List<TimeChart> charts() {
        return find(EChart.class).from(find(OverlaySection.class).single()).all().stream()
                .map(chart -> (TimeChart) chart.getSpec())
                .toList();
    }

    private List<String> rowIds() {
        return chains().getFirst().rows().stream().map(row -> row.id()).toList();
    }

    private ComparisonReading read(String query) {
        return states.read(dev.bilateral.figure.FigureStateCodec.parse(query));
    }

    private static String text(Element element) {
        return element.getTextRecursively();
    }
}
