package dev.bilateral.workbench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.ledger.LedgerCodec;
import dev.bilateral.figure.ledger.LedgerReading;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.figure.ledger.LedgerStates;
import dev.bilateral.shell.BadAddressPage;
import dev.bilateral.ui.NativeSelect;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class LedgerViewTest extends SpringBrowserlessTest {

    @Autowired
    private LedgerStates states;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "asOf=2025-02-15",
                "pins=gas-pipeline:2025-02-01&series=gas-initial-volume",
                "dataset=trade-turnover&from=2023&to=2024&qualifier=at_least&modality=claimed&flag=none&text=Putin customs",
                "sort=-stated_on,series&columns=id,statement,dataset&observation=gas-pipeline/some-row"
            })
    void an_address_leads_to_a_state_whose_address_leads_to_the_same_state(String query) {
        LedgerState state = read(query).state().orElseThrow();

        String canonical = LedgerCodec.query(state);
        assertThat(read(canonical).state()).hasValue(state);
        assertThat(LedgerCodec.query(read(canonical).state().orElseThrow())).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataset=trade-turnove|trade-turnover",
                "series=gas-initial-volum|gas-initial-volume",
                "source=iannuzzi-205|iannuzzi-2025",
                "qualifier=at_leas|at_least",
                "modality=reportet|reported",
                "sort=-stated_in|stated_on",
                "columns=statment|statement",
                "tetx=a|text",
                "pins=gas-pipeline:2024-01-01|gas-pipeline:2025-02-01"
            })
    void what_does_not_exist_is_named_with_what_does(String queryAndKnown) {
        String[] parts = queryAndKnown.split("\\|");

        LedgerReading reading = read(parts[0]);

        assertThat(reading.state()).isEmpty();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.known()).contains(parts[1]));
    }

    @Test
    void a_time_that_ends_before_it_begins_is_refused() {
        assertThat(read("from=2024&to=2023").problems())
                .extracting(StateProblem::parameter)
                .containsExactly("to");
    }

    @Test
    void all_rows_of_all_datasets_are_listed_and_a_filter_narrows_them() {
        UI.getCurrent().navigate("ledger");

        int all = size();
        assertThat(all).isGreaterThan(300);
        assertThat(text()).contains(all + " observations");

        NativeSelect qualifier =
                find(NativeSelect.class).withId("ledger-qualifier").single();
        qualifier.choose("over");
        ComponentUtil.fireEvent(
                qualifier, new AbstractField.ComponentValueChangeEvent<>(qualifier, qualifier, "", true));

        assertThat(size()).isBetween(1, all - 1);
        assertThat(text()).contains(size() + " observations", "Clear filter");

        test(find(NativeButton.class).withText("Clear filter").single()).click();
        assertThat(size()).isEqualTo(all);
    }

    @Test
    void the_files_hold_what_is_shown() {
        UI.getCurrent().navigate("ledger", QueryParameters.of("dataset", "gas-pipeline"));

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("CSV for Excel, " + size() + " rows", "CSV for programs, " + size() + " rows");
    }

    @Test
    void who_has_left_waits_for_no_count() {
        UI ui = UI.getCurrent();
        LedgerBar bar = new LedgerBar(changed -> {});
        ui.add(bar);
        CountedLater rows = new CountedLater(new AtomicReference<>(() -> false));

        bar.show(ui, read("").state().orElseThrow(), rows, (number, isExact) -> {});
        assertThat(rows.isWanted().get().getAsBoolean()).isTrue();

        ui.remove(bar);
        assertThat(rows.isWanted().get().getAsBoolean()).isFalse();
    }

    @Test
    void nothing_found_is_said_to_be_no_zero() {
        UI.getCurrent().navigate("ledger", QueryParameters.of("text", "no-such-word-anywhere"));

        assertThat(size()).isZero();
        assertThat(text()).contains("That is not zero.");
    }

    @Test
    void an_observation_tells_where_it_stands_how_it_changed_and_what_rests_on_it() {
        UI.getCurrent()
                .navigate(
                        "ledger",
                        QueryParameters.of(
                                "observation",
                                "settlement-share/settlement-national-currency-share-2024-iannuzzi-2025"));

        assertThat(find(ObservationPanel.class).single().getElement().getTextRecursively())
                .contains("claimed by Roberto Iannuzzi", "2025-02-01: first seen", "2026-03-31: ")
                .contains("Shown by the figure Settlement", "Taken over in the scenario")
                .contains("Use in a scenario");
        assertThat(find(Anchor.class)
                        .from(find(ObservationPanel.class).single())
                        .all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("settlement?")
                        && href.contains(
                                "settlement.share.from=settlement-national-currency-share-2024-iannuzzi-2025"));
    }

    @Test
    void what_changed_between_versions_is_told_cell_by_cell() {
        UI.getCurrent()
                .navigate(
                        "ledger",
                        QueryParameters.of(
                                "observation", "reference-pipelines/power-of-siberia-1-flow-2022-novak-2023-01"));

        assertThat(find(ObservationPanel.class).single().getElement().getTextRecursively())
                .contains("Flag from reference to nothing")
                .contains("Among the rows of the figure Gas ramp")
                .doesNotContain("Shown by the figure");
    }

    @Test
    void an_observation_that_there_is_not_is_said_to_be_unknown() {
        UI.getCurrent().navigate("ledger", QueryParameters.of("observation", "gas-pipeline/no-such-row"));

        assertThat(find(ObservationPanel.class).single().getElement().getTextRecursively())
                .contains("No version of the dataset holds it.");
    }

    @Test
    void every_column_that_is_shown_is_one_of_the_table() {
        UI.getCurrent().navigate("ledger", QueryParameters.of("columns", "note,id,locator"));

        assertThat(grid().getColumns()).extracting(Grid.Column::getKey).containsExactly("note", "id", "locator");
        assertThat(find(H1.class).single().getText()).isEqualTo("Claim ledger");
    }

    @Test
    void the_scenario_and_the_edits_that_go_along_stay_in_the_address() {
        UI.getCurrent()
                .navigate(
                        "ledger",
                        QueryParameters.simple(
                                Map.of("scenario", "fast-build", "gas.plateauVolume", "50", "gas.rampYears", "many")));

        assertThat(addresses())
                .last(InstanceOfAssertFactories.STRING)
                .contains("pins=", "scenario=fast-build", "gas.plateauVolume=50", "gas.rampYears.typed=many");
    }

    @Test
    void a_scenario_that_there_is_not_is_named_and_not_replaced_by_another() {
        UI.getCurrent().navigate("ledger", QueryParameters.of("scenario", "no-such-scenario"));

        assertThat(find(LedgerView.class).all()).isEmpty();
        assertThat(find(BadAddressPage.class).single().getElement().getTextRecursively())
                .contains("no-such-scenario");
    }

    @Test
    void a_day_that_can_not_be_read_is_told_beside_the_fields() {
        UI.getCurrent().navigate("ledger");
        int all = size();
        Input from = find(Input.class).withId("ledger-from").single();

        from.setValue("12024-01-01");

        assertThat(text()).contains("“12024-01-01” is no day");
        assertThat(find(Input.class).all().stream()
                        .filter(input -> input.getElement().hasAttribute("aria-invalid")))
                .containsExactly(from);
        assertThat(size()).isEqualTo(all);
    }

    @Test
    void the_button_of_the_folded_filters_says_which_are_in_use() {
        UI.getCurrent()
                .navigate(
                        "ledger",
                        QueryParameters.simple(Map.of("qualifier", "at_least", "text", "Putin", "from", "2024")));

        NativeButton fold = find(NativeButton.class).withText("Filters (3)").single();

        assertThat(find(FilterFold.class).single().getElement().getTextRecursively())
                .contains("Words: Putin · Period from: 2024-01-01 · Qualifier: at least");
        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        test(fold).click();
        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    private static List<String> addresses() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(script -> script.getExpression().contains("address.show"))
                .map(script -> String.valueOf(script.getParameters().getFirst()))
                .toList();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private int size() {
        return test(find(Grid.class).single()).size();
    }

    private String text() {
        return find(LedgerView.class).single().getElement().getTextRecursively().replace('\u202f', ' ');
    }

    private LedgerReading read(String query) {
        Map<String, List<String>> parameters = FigureStateCodec.parse(query);
        return states.read(parameters);
    }

    /** So many rows that their count is not waited for. */
    private record CountedLater(AtomicReference<BooleanSupplier> isWanted) implements LedgerRows {

        @Override
        public List<LedgerRow> page(int offset, int limit) {
            return List.of();
        }

        @Override
        public int count() {
            return estimate();
        }

        @Override
        public void countLater(BooleanSupplier wanted, IntConsumer told) {
            isWanted.set(wanted);
        }

        @Override
        public OptionalInt knownCount() {
            return OptionalInt.empty();
        }

        @Override
        public int estimate() {
            return 1_000_000;
        }
    }
}
