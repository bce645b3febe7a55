package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.chart.BracketPressEvent;
import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.EChart;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.MarkPressEvent;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What the tabs beside a chart show, and what a press in the chart opens. */
@WholeApplication
@WithAnonymousUser
class TabsFollowTest extends SpringBrowserlessTest {

    @Test
    void a_table_that_is_opened_again_shows_the_edit_that_was_made_meanwhile() throws Exception {
        UI.getCurrent().navigate("gas");
        open("Table");
        assertThat(projected()).anyMatch(row -> row.startsWith("[2038, 55.0"));

        open("Chart");
        lengthen();
        open("Table");

        assertThat(projected()).noneMatch(row -> row.startsWith("[2038, 55.0"));
        assertThat(projected()).anyMatch(row -> row.startsWith("[2040, 55.0"));
    }

    @Test
    void percentiles_stand_with_what_it_takes_to_compute_them_again() {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "8~10~20:pert"));
        open("Table");
        assertThat(text(find(FigureView.class).single())).contains("draws; generator L64X128MixRandom, seed ");
        assertThat(rows(find(Grid.class).all().getLast())).anyMatch(row -> row.contains("Delivered so far, bcm"));

        open("Method");
        assertThat(text(find(FigureView.class).single())).contains("The percentiles of a year are of type 7");

        UI.getCurrent().navigate("gas");
        open("Method");
        assertThat(text(find(FigureView.class).single())).doesNotContain("percentiles");
    }

    @Test
    void an_open_table_follows_an_edit() throws Exception {
        UI.getCurrent().navigate("gas");
        open("Table");

        lengthen();

        assertThat(projected()).noneMatch(row -> row.startsWith("[2038, 55.0"));
    }

    @Test
    void methods_that_are_opened_again_are_those_of_the_edition_that_was_chosen_meanwhile() {
        UI.getCurrent().navigate("gas");
        open("Method");
        String before = shown("method-tab");

        open("Chart");
        UI.getCurrent().navigate("gas", QueryParameters.of("asOf", "2025-02-01"));
        open("Method");

        assertThat(shown("method-tab")).isNotEqualTo(before);
    }

    @Test
    void sources_are_those_of_the_edition_in_view_open_or_opened_again() {
        UI.getCurrent().navigate("gas");
        open("Sources");
        assertThat(sources()).contains("2026");

        open("Chart");
        UI.getCurrent().navigate("gas", QueryParameters.of("asOf", "2025-02-01"));
        open("Sources");
        assertThat(sources()).contains("2025").doesNotContain("2026");

        UI.getCurrent().navigate("gas", QueryParameters.of("asOf", "2026-03-31"));
        assertThat(sources()).contains("2026");
    }

    @Test
    void the_table_of_a_chart_with_a_stacked_layer_has_the_layer_s_ends() {
        UI.getCurrent()
                .navigate(
                        "trade",
                        new QueryParameters(Map.of("trade.includeGas", List.of("true"), "gas.price", List.of("250"))));
        open("Table");

        assertThat(find(Grid.class).all()).hasSize(2);
        assertThat(rows(find(Grid.class).all().getLast())).anyMatch(row -> row.startsWith("[2028, 5.0, 5.5,"));
    }

    @Test
    void a_press_of_a_bracket_opens_the_list_of_what_disagrees() {
        UI.getCurrent().navigate("trade");
        EChart chart = find(EChart.class).all().getFirst();
        String bracket = items(chart)
                .filter(PlotItem.Bracket.class::isInstance)
                .map(item -> ((PlotItem.Bracket) item).id())
                .findFirst()
                .orElseThrow();
        assertThat(find(NativeButton.class).all())
                .as("not every one of them states a period")
                .anyMatch(chip -> chip.getText().matches("Sources disagree on \\d+ figures?"));
        assertThat(find(Div.class).withClassName("popup-panel").all())
                .noneMatch(panel -> text(panel).contains("Sources disagree where"));

        ComponentUtil.fireEvent(chart, new BracketPressEvent(chart, true, bracket));

        assertThat(find(Div.class).withClassName("popup-panel").all())
                .anyMatch(panel -> text(panel).contains("Sources disagree where"));
    }

    @Test
    void a_press_of_a_count_tells_of_all_that_it_stands_for() {
        UI.getCurrent().navigate("trade");
        EChart chart = find(EChart.class).all().getFirst();
        String[] ids = items(chart)
                .filter(PlotItem.Marks.class::isInstance)
                .flatMap(item -> ((PlotItem.Marks) item).marks().stream())
                .map(Mark::id)
                .limit(3)
                .toArray(String[]::new);

        ComponentUtil.fireEvent(chart, new MarkPressEvent(chart, true, ids));

        assertThat(find(ObservationFacts.class).all()).hasSize(3);
    }

    private static Stream<PlotItem> items(EChart chart) {
        return ((ChartSpec.TimeChart) chart.getSpec()).plots().stream().flatMap(plot -> plot.items().stream());
    }

    private void open(String tab) {
        test(find(NativeButton.class).withText(tab).single()).click();
    }

    private void lengthen() throws Exception {
        find(HtmlContainer.class).all().stream()
                .map(editor -> editor.getElement())
                .filter(editor -> editor.getChildren()
                        .anyMatch(child -> "assumption-gas-rampYears".equals(child.getAttribute("id"))))
                .findFirst()
                .orElseThrow()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("text", "12")
                .run();
    }

    private List<String> projected() {
        return rows(find(Grid.class).all().getLast());
    }

    private String sources() {
        Stream<String> grids = find(
                        Grid.class, find(Div.class).withClassName("sources-tab").single())
                .all()
                .stream()
                .flatMap(grid -> rows(grid).stream());
        return Stream.concat(Stream.of(shown("sources-tab")), grids).collect(Collectors.joining("\n"));
    }

    private String shown(String tab) {
        return text(find(Div.class).withClassName(tab).single());
    }

    private static List<String> rows(Grid<?> grid) {
        return grid.getGenericDataView()
                .getItems()
                .map(row -> ((Table.Row) row).cells().toString())
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
