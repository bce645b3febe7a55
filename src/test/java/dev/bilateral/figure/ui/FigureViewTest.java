package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.assumptions.AssumptionsPanel;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.RecordTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class FigureViewTest extends SpringBrowserlessTest {

    @Autowired
    private List<Figure> figures;

    @Autowired
    private ObjectProvider<ViewState> views;

    @Test
    void every_figure_has_a_screen_that_is_headed_by_its_finding() {
        for (Figure figure : figures) {
            UI.getCurrent().navigate(figure.id());

            String title = text(find(H1.class).single());
            assertThat(title).as(figure.id()).hasSizeGreaterThan(20);
            assertThat(find(AssumptionsPanel.class).all()).hasSize(1);
        }
    }

    @Test
    void the_file_of_a_figure_s_observations_bears_the_figure_s_name_since_it_holds_several_datasets() {
        for (Figure figure : figures) {
            UI.getCurrent().navigate(figure.id(), QueryParameters.of("asOf", "2026-03-31"));
            FigureTables tables = figure.tables(views.getObject().state().orElseThrow());

            assertThat(ActionBar.observationsName(figure, tables))
                    .isEqualTo(figure.id() + "_2026-03-31_observations.csv");
        }
    }

    @Test
    void the_address_of_an_edit_shows_it_in_its_field_and_in_the_subtitle() {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "12"));

        assertThat(typed("assumption-gas-rampYears")).isEqualTo("12");
        assertThat(text(find(FigurePage.class).single())).contains("2040");
        assertThat(text(find(AssumptionsPanel.class).single())).contains("r1 with 1 unsaved edit", "was 10");
    }

    @Test
    void a_text_in_the_address_that_can_not_be_used_stands_in_its_field_with_the_reason() {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "abc"));

        assertThat(typed("assumption-gas-rampYears")).isEqualTo("abc");
        assertThat(text(find(AssumptionsPanel.class).single())).contains("You typed \"abc\".");
        assertThat(text(find(FigurePage.class).single())).contains("2038");
        assertThat(text(find(Notices.class).single())).contains("Ramp length", "Enter 1 to 40", "You typed \"abc\".");
        assertThat(text(find(AssumptionsPanel.class).single())).doesNotContain("unsaved edit");
    }

    @Test
    void a_text_that_can_not_be_used_goes_along_to_other_screens_and_stands_in_an_open_group() {
        UI.getCurrent().navigate("trade", QueryParameters.of("trade.baseLow", "abc"));
        ViewState view = views.getObject();
        UI.getCurrent().navigate("", view.queryOf(view.state().orElseThrow()));

        assertThat(view.queryOf(view.state().orElseThrow()).getParameters())
                .containsEntry("trade.baseLow.typed", List.of("abc"));
    }

    @Test
    void a_text_that_can_not_be_used_stands_in_the_address_beside_the_last_value_that_could() throws Exception {
        UI.getCurrent().navigate("gas");
        type("assumption-gas-rampYears", "12");
        type("assumption-gas-rampYears", "12x");

        ViewState view = views.getObject();
        QueryParameters address = view.queryOf(view.state().orElseThrow());
        UI.getCurrent().navigate("settlement", address);
        QueryParameters carried = view.queryOf(view.state().orElseThrow());
        UI.getCurrent().navigate("gas", carried);

        assertThat(carried.getParameters())
                .containsEntry("gas.rampYears", List.of("12"))
                .containsEntry("gas.rampYears.typed", List.of("12x"));
        assertThat(typed("assumption-gas-rampYears")).isEqualTo("12x");
        assertThat(text(find(FigurePage.class).single())).contains("2040");
    }

    @Test
    void an_error_is_told_where_its_assumption_matters_and_nowhere_else() {
        UI.getCurrent().navigate("trade", QueryParameters.of("gas.rampYears.typed", "abc"));
        assertThat(text(find(Notices.class).single())).doesNotContain("Ramp length");

        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears.typed", "abc"));
        assertThat(text(find(Notices.class).single())).contains("Ramp length");
    }

    @Test
    void what_is_drawn_is_called_the_last_good_state_while_what_is_typed_can_not_be_used() throws Exception {
        UI.getCurrent().navigate("gas");

        type("assumption-gas-rampYears", "12x");
        assertThat(text(find(FigurePage.class).single()))
                .contains("Ramp length can’t be used as typed: title, chart and table show the last good state.");

        type("assumption-gas-rampYears", "12");
        assertThat(text(find(FigurePage.class).single())).doesNotContain("can’t be used as typed");
    }

    @Test
    void a_reset_of_all_edits_can_be_undone() throws Exception {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "12"));
        type("assumption-gas-slipYears", "x");

        test(find(NativeButton.class).withText("Reset all").single()).click();
        assertThat(typed("assumption-gas-rampYears")).isEqualTo("10");
        assertThat(typed("assumption-gas-slipYears")).isEqualTo("0");

        NativeButton undo = find(NativeButton.class).withText("Undo").single();
        assertThat(undo.isEnabled()).isTrue();
        test(undo).click();

        assertThat(typed("assumption-gas-rampYears")).isEqualTo("12");
        assertThat(typed("assumption-gas-slipYears")).isEqualTo("x");
        assertThat(text(find(AssumptionsPanel.class).single())).contains("Reset all", "r1 with 1 unsaved edit");
    }

    @Test
    void edits_are_taken_back_and_made_again_step_by_step() throws Exception {
        UI.getCurrent().navigate("gas");
        type("assumption-gas-rampYears", "1");
        type("assumption-gas-rampYears", "12");
        type("assumption-gas-slipYears", "3");

        test(find(NativeButton.class).withText("Undo").single()).click();
        assertThat(typed("assumption-gas-slipYears")).isEqualTo("0");
        assertThat(typed("assumption-gas-rampYears")).isEqualTo("12");

        test(find(NativeButton.class).withText("Undo").single()).click();
        assertThat(typed("assumption-gas-rampYears")).isEqualTo("10");
        assertThat(find(NativeButton.class).withText("Undo").single().isEnabled())
                .isFalse();

        test(find(NativeButton.class).withText("Redo").single()).click();
        assertThat(typed("assumption-gas-rampYears")).isEqualTo("12");

        type("assumption-gas-slipYears", "5");
        assertThat(find(NativeButton.class).withText("Redo").single().isEnabled())
                .isFalse();
    }

    @Test
    void a_step_can_be_taken_back_after_another_figure_was_looked_at() throws Exception {
        UI.getCurrent().navigate("gas");
        type("assumption-gas-rampYears", "12");
        UI.getCurrent().navigate("trade", QueryParameters.of("gas.rampYears", "12"));
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "12"));

        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(typed("assumption-gas-rampYears")).isEqualTo("10");
    }

    @Test
    void a_value_that_was_typed_back_before_another_figure_was_looked_at_is_a_step_too() throws Exception {
        UI.getCurrent().navigate("gas");
        type("assumption-gas-rampYears", "12");
        type("assumption-gas-slipYears", "3");
        type("assumption-gas-rampYears", "10");
        UI.getCurrent().navigate("trade", QueryParameters.of("gas.slipYears", "3"));
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.slipYears", "3"));

        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(typed("assumption-gas-rampYears")).isEqualTo("12");
    }

    @Test
    void a_reason_is_offered_for_saving_beside_another_figure_too() {
        UI.getCurrent().navigate("gas");
        find(AssumptionsPanel.class).single().writeReason(AssumptionKey.GAS_RAMP_YEARS, "As the operator has it");

        UI.getCurrent().navigate("settlement");

        assertThat(text(find(AssumptionsPanel.class).single())).contains("1 reason or source changed");
        assertThat(find(PrintSheet.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("edits")
                        .toString())
                .contains("As the operator has it");
    }

    @Test
    void steps_on_one_revision_are_not_taken_back_on_another() throws Exception {
        UI.getCurrent().navigate("gas");
        type("assumption-gas-rampYears", "12");

        UI.getCurrent()
                .navigate(
                        "gas",
                        new QueryParameters(Map.of("scenario", List.of("fast-build"), "gas.rampYears", List.of("12"))));

        assertThat(find(NativeButton.class).withText("Undo").single().isEnabled())
                .isFalse();
    }

    @Test
    void choosing_a_pipeline_shows_the_ramp_length_that_it_set() {
        UI.getCurrent().navigate("gas");

        NativeSelect shape =
                find(NativeSelect.class).withId("assumption-gas-shape").single();
        shape.choose("reference");
        ComponentUtil.fireEvent(shape, new AbstractField.ComponentValueChangeEvent<>(shape, shape, "linear", true));

        assertThat(typed("assumption-gas-rampYears")).isIn("5", "7");
        assertThat(text(find(AssumptionsPanel.class).single())).contains("by the choice of", "was 10");
    }

    @Test
    void a_stepwise_ramp_is_compared_by_its_last_phase() {
        UI.getCurrent()
                .navigate(
                        "gas",
                        new QueryParameters(java.util.Map.of(
                                "gas.shape", List.of("stepwise"), "gas.phases", List.of("0:2;30:40"))));

        assertThat(text(find(AssumptionsPanel.class).single())).contains("in 30 years: slower");
    }

    @Test
    void what_the_shape_does_not_use_is_not_offered_and_says_so_where_it_was_edited() throws Exception {
        UI.getCurrent()
                .navigate(
                        "gas",
                        new QueryParameters(
                                java.util.Map.of("gas.shape", List.of("stepwise"), "gas.rampYears", List.of("7"))));

        assertThat(typed("assumption-gas-rampYears")).isEqualTo("7");
        assertThat(editors("assumption-gas-plateauVolume")).isEmpty();
        assertThat(find(Paragraph.class)
                        .withText("Has no effect now: the ramp shape Stepwise does not use it.")
                        .all())
                .hasSize(1);
        assertThat(find(PrintSheet.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("edits")
                        .toString())
                .containsPattern("7\\hyears \\(no effect: the ramp shape Stepwise does not use it\\)");

        type("assumption-gas-rampYears", "10");
        assertThat(typed("assumption-gas-rampYears")).isEqualTo("10");
    }

    @Test
    void the_ramp_is_compared_with_others_and_the_overlay_keeps_the_edits() {
        UI.getCurrent()
                .navigate(
                        "gas",
                        new QueryParameters(java.util.Map.of(
                                "gas.rampYears",
                                List.of("5"),
                                "unit",
                                List.of("twh"),
                                "gas.price.typed",
                                List.of("x"))));

        assertThat(text(find(AssumptionsPanel.class).single()))
                .containsPattern("Reaches 55 in 5 years: faster than both reference pipelines\\. They added"
                        + " 6\\.9\\hto\\h7\\.9 bcm a year once built; this ramp adds 10\\.6\\.");
        Anchor overlay = find(Anchor.class).withText("Against other pipelines").single();
        assertThat(overlay.getHref())
                .startsWith("gas?v=1&scenario=stated-ramp&revision=1&pins=")
                .contains("&show=reference&unit=twh&gas.rampYears=5&gas.price.typed=x");

        UI.getCurrent().navigate("gas", QueryParameters.of("show", "reference"));
        assertThat(find(Anchor.class).withText("Against other pipelines").all()).isEmpty();

        UI.getCurrent().navigate("trade", QueryParameters.of("gas.rampYears", "5"));
        assertThat(find(FigureView.class).all()).hasSize(1);
    }

    @Test
    void a_quote_is_of_what_the_first_chart_shows() {
        UI.getCurrent().navigate("gas");

        assertThat(find(NativeButton.class)
                        .withText("Quote")
                        .single()
                        .getElement()
                        .getAttribute("data-copies"))
                .containsPattern("^Gas to Iran, later volume: up\\hto\\h55")
                .doesNotContain("emorandum of 2022");
    }

    @Test
    void a_share_is_quoted_from_whoever_said_it_on_a_known_day() {
        UI.getCurrent().navigate("settlement");

        assertThat(find(NativeButton.class)
                        .withText("Quote")
                        .single()
                        .getElement()
                        .getAttribute("data-copies"))
                .contains("according to Putin (17\u00a0Jan\u00a02025)");
    }

    @Test
    void switches_that_change_nothing_are_not_there() {
        UI.getCurrent().navigate("gas", QueryParameters.of("show", "cumulative"));

        assertThat(find(NativeButton.class).withText("Show derived").all()).isEmpty();

        UI.getCurrent().navigate("gas");
        assertThat(find(NativeButton.class).withText("Show derived").all()).hasSize(1);
    }

    @Test
    void the_chip_counts_what_is_said_of_gas_to_iran_and_not_of_other_pipelines() {
        UI.getCurrent().navigate("gas");
        String gas = text(find(ChipRow.class).single());
        UI.getCurrent().navigate("gas", QueryParameters.of("show", "reference"));

        assertThat(gas).doesNotContain("80 statements");
        assertThat(text(find(ChipRow.class).single())).isNotEqualTo(gas);
    }

    @Test
    void paper_numbers_the_sources_with_their_addresses() {
        UI.getCurrent().navigate("gas");

        assertThat(find(PrintSheet.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("sources")
                        .toString())
                .contains("https://", "Iannuzzi");
    }

    @Test
    void the_grids_are_made_when_their_tab_is_opened() {
        UI.getCurrent().navigate("gas");
        assertThat(find(Grid.class).all()).isEmpty();

        test(find(NativeButton.class).withText("Table").single()).click();

        assertThat(find(Grid.class).all()).hasSize(1);
    }

    @Test
    void the_table_of_what_sources_state_has_dates_and_names_as_the_chart_has_them() {
        UI.getCurrent().navigate("settlement");

        test(find(NativeButton.class).withText("Table").single()).click();

        RecordTable table = find(RecordTable.class).single();
        assertThat(table.getHead().getElement().getTextRecursively())
                .isEqualTo("PeriodLowerUpperOpen endsValueQualifierWordingUnitBaseModalityWhoSaidSource");
        List<String> rows = table.getBody()
                .getChildren()
                .map(row -> row.getChildren().map(FigureViewTest::text).collect(Collectors.joining("|")))
                .toList();
        assertThat(rows)
                .anyMatch(row ->
                        row.startsWith("2024|95||lower||over|over|%|bilateral trade|claimed|Roberto Iannuzzi|2025|")
                                && row.endsWith("(founding document)"))
                .anyMatch(row -> row.contains("|17\u00a0Jan\u00a02025|"))
                .anyMatch(row -> row.startsWith("no year stated|25|30|||between|around|%|"))
                .noneMatch(row -> row.contains("at_least") || row.contains("|percent|"));
    }

    @Test
    void a_rule_that_two_values_of_an_address_break_together_is_told_once() {
        UI.getCurrent().navigate("gas", QueryParameters.of("horizon.lastYear", "2100"));

        assertThat(text(find(Notices.class).single()))
                .containsOnlyOnce("at most 60 years")
                .containsOnlyOnce("This address holds");
    }

    @Test
    void a_sum_over_years_is_offered_in_volumes_only() {
        UI.getCurrent()
                .navigate(
                        "gas", new QueryParameters(Map.of("show", List.of("cumulative"), "unit", List.of("mcm-day"))));
        NativeSelect unit = find(NativeSelect.class).all().stream()
                .filter(select -> select.getAriaLabel().equals(Optional.of("Unit")))
                .findFirst()
                .orElseThrow();

        assertThat(unit.shown())
                .extracting(NativeSelect.Option::label)
                .startsWith("bcm", "bcm at 20 °C")
                .contains("TWh", "PJ")
                .hasSize(6);
        assertThat(unit.getValue()).isEqualTo("bcm");

        test(find(NativeButton.class).withText("Annual").single()).click();

        assertThat(unit.shown()).extracting(NativeSelect.Option::label).contains("bcm a year", "million m³ a day");
        assertThat(unit.getValue()).isEqualTo("mcm-day");
    }

    @Test
    void paper_names_the_editions_the_revision_and_the_edits() {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "12"));

        String foot = find(PrintSheet.class).single().getElement().getProperty("foot");

        assertThat(foot)
                .contains("gas-pipeline 20", "newest statement", "revision r1 with 1 unsaved edit", "{address}");
    }

    @Test
    void paper_lists_each_assumption_with_value_reason_and_source() {
        UI.getCurrent().navigate("gas");

        String rows = find(PrintSheet.class)
                .single()
                .getElement()
                .getPropertyRaw("rows")
                .toString();

        assertThat(rows).contains("Plateau volume", "55\u00a0bcm", "from: Putin", "assumption, no source");
    }

    @Test
    void paper_says_of_an_edit_without_a_reason_that_there_is_none_and_not_where_to_type_one() {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "12"));

        assertThat(find(PrintSheet.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("edits")
                        .toString())
                .contains("Edited and not saved; no reason is given yet.");
    }

    @Test
    void what_a_source_states_is_offered_for_the_assumption_that_was_taken_from_its_series() {
        UI.getCurrent().navigate("gas");

        assertThat(find(NativeButton.class).withClassName("offer").all())
                .extracting(offer -> text(offer).split(",")[0])
                .contains("just\u00a02", "up\u00a0to\u00a01.8", "eventually\u00a055");
    }

    @Test
    void pressing_the_same_number_of_another_statement_takes_that_statement_as_its_source() {
        UI.getCurrent().navigate("gas");

        press("over\u00a02");

        String panel = text(find(AssumptionsPanel.class).single());
        assertThat(typed("assumption-gas-initialVolume")).isEqualTo("2");
        assertThat(panel)
                .containsPattern("from: [^,]+, over\u00a02")
                .contains("r1 with 1 reason or source changed")
                .doesNotContain("unsaved edit");
    }

    @Test
    void what_is_typed_is_attributed_to_nobody_though_somebody_states_the_same() throws Exception {
        UI.getCurrent().navigate("gas");

        type("assumption-gas-initialVolume", "1.8");

        assertThat(provenance("assumption-gas-initialVolume"))
                .contains("assumption, no source")
                .doesNotContain("from:");
        assertThat(views.getObject()
                        .queryOf(views.getObject().state().orElseThrow())
                        .getParameters())
                .doesNotContainKey("gas.initialVolume.from");
    }

    @Test
    void who_states_the_very_value_that_was_typed_is_offered_as_its_source() throws Exception {
        UI.getCurrent().navigate("gas");
        type("assumption-gas-initialVolume", "1.8");

        NativeButton same = find(NativeButton.class).all().stream()
                .filter(button -> button.isVisible() && button.getText().endsWith("take it as the source"))
                .findFirst()
                .orElseThrow();
        assertThat(same.getText()).doesNotContain("up\u00a0to");
        test(same).click();
        assertThat(provenance("assumption-gas-initialVolume")).contains("from:");

        test(find(NativeButton.class).withText("Undo").single()).click();
        assertThat(typed("assumption-gas-initialVolume")).isEqualTo("1.8");
        assertThat(provenance("assumption-gas-initialVolume")).contains("assumption, no source");
    }

    @Test
    void the_saved_value_typed_again_has_its_saved_source() throws Exception {
        UI.getCurrent().navigate("gas");

        type("assumption-gas-initialVolume", "1.8");
        type("assumption-gas-initialVolume", "2");

        assertThat(provenance("assumption-gas-initialVolume")).containsPattern("from: [^,]+, just\u00a02");
    }

    @Test
    void choosing_a_pipeline_says_which_range_it_replaced_and_undo_brings_it_back_in_one_step() {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "8~10~14:triangular"));

        NativeSelect shape =
                find(NativeSelect.class).withId("assumption-gas-shape").single();
        shape.choose("reference");
        ComponentUtil.fireEvent(shape, new AbstractField.ComponentValueChangeEvent<>(shape, shape, "linear", true));

        assertThat(text(find(AssumptionsPanel.class).single())).containsPattern("It replaced the range 10 ?.*8.*14");

        test(find(NativeButton.class).withText("Undo").single()).click();
        assertThat(typed("assumption-gas-rampYears")).isEqualTo("10");
        assertThat(find(Input.class)
                        .withId("assumption-gas-rampYears-high")
                        .single()
                        .getValue())
                .isEqualTo("14");
        assertThat(text(find(AssumptionsPanel.class).single())).doesNotContain("It replaced the range");
    }

    @Test
    void what_was_said_of_phases_is_gone_with_the_next_step() throws Exception {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.shape", "stepwise"));
        find(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Remove phase 1"))
                .findFirst()
                .ifPresent(button -> test(button).click());
        assertThat(text(find(AssumptionsPanel.class).single())).contains("Phase 1 removed");

        test(find(NativeButton.class).withText("Undo").single()).click();
        assertThat(text(find(AssumptionsPanel.class).single())).doesNotContain("Phase 1 removed");
    }

    @Test
    void pressing_the_statement_that_is_saved_takes_the_edit_back() {
        UI.getCurrent().navigate("gas");

        press("over\u00a02");
        press("just\u00a02");

        assertThat(text(find(AssumptionsPanel.class).single()))
                .contains("just\u00a02")
                .doesNotContain("unsaved edit", "source changed");
    }

    @Test
    void the_address_keeps_the_statement_that_a_value_was_taken_from() {
        UI.getCurrent().navigate("gas");
        press("over\u00a02");
        ViewState view = views.getObject();
        QueryParameters address = view.queryOf(view.state().orElseThrow());

        UI.getCurrent().navigate("trade");
        UI.getCurrent().navigate("gas", address);

        assertThat(address.getParameters()).containsKey("gas.initialVolume.from");
        assertThat(text(find(AssumptionsPanel.class).single())).containsPattern("from: [^,]+, over\u00a02");
    }

    @Test
    void fields_of_another_ramp_shape_are_not_shown() {
        UI.getCurrent().navigate("gas");
        assertThat(editors("assumption-gas-steepness")).isEmpty();

        UI.getCurrent().navigate("gas", QueryParameters.of("gas.shape", "logistic"));

        assertThat(editors("assumption-gas-steepness")).hasSize(1);
        assertThat(find(Input.class).withId("assumption-gas-phases").all()).isEmpty();
    }

    @Test
    void a_closed_group_names_its_values() {
        UI.getCurrent().navigate("trade", QueryParameters.of("gas.price", "250"));

        assertThat(text(find(AssumptionsPanel.class).single()))
                .contains("Price 250\u00a0USD\u00a0per\u00a01000\u00a0m³")
                .doesNotContain("Phases");
    }

    @Test
    void an_assumption_that_no_source_supports_says_so() {
        UI.getCurrent().navigate("gas");

        assertThat(text(find(AssumptionsPanel.class).single())).contains("assumption, no source");
    }

    @Test
    void cite_offers_three_styles_each_ready_to_copy_with_its_edits() {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "12"));
        test(find(NativeButton.class).withText("Cite").single()).click();

        assertThat(List.of("Copy APA", "Copy Chicago", "Copy BibTeX"))
                .allSatisfy(style -> assertThat(find(NativeButton.class)
                                .withText(style)
                                .single()
                                .getElement()
                                .getAttribute("data-copies"))
                        .contains("gas-pipeline, version 2026-03-31", "revision 1 with 1 unsaved edit", "{address}"));
    }

    /** Where the value in a field comes from, as far as it is shown. */
    private String provenance(String id) {
        Element field = editors(id).getFirst();
        while (!field.getClassList().contains("assumption")) {
            field = field.getParent();
        }
        return field.getChildren()
                .filter(child -> child.getClassList().contains("origin"))
                .flatMap(Element::getChildren)
                .filter(child -> child.getClassList().contains("provenance"))
                .flatMap(Element::getChildren)
                .filter(Element::isVisible)
                .map(Element::getTextRecursively)
                .collect(Collectors.joining(" "));
    }

    private void type(String id, String text) throws Exception {
        editors(id)
                .getFirst()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("text", text)
                .run();
    }

    /** What stands in the one field with an id. */
    private String typed(String id) {
        assertThat(editors(id)).hasSize(1);
        return editors(id).getFirst().getProperty("text", "");
    }

    /** The elements around number fields: the browser holds what is typed, and tells them. */
    private List<Element> editors(String id) {
        return find(HtmlContainer.class).all().stream()
                .map(Component::getElement)
                .filter(editor -> editor.getChildren().anyMatch(child -> id.equals(child.getAttribute("id"))))
                .toList();
    }

    private void press(String stated) {
        NativeButton offer = find(NativeButton.class).withClassName("offer").all().stream()
                .filter(button -> text(button).startsWith(stated + ","))
                .findFirst()
                .orElseThrow();
        test(offer).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
