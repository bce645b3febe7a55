package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.chart.ChartSpec.BarChart;
import dev.bilateral.chart.EChart;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.outcome.WhatMovesTable;
import dev.bilateral.model.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class WhatMattersTest extends SpringBrowserlessTest {

    @Autowired
    private List<Figure> figures;

    @Autowired
    private FigureStates states;

    @Autowired
    private ObjectProvider<ViewState> views;

    @Test
    void every_figure_says_which_assumption_moves_its_outcome_most() {
        for (Figure figure : figures) {
            UI.getCurrent().navigate(figure.id());
            open();

            assertThat(find(H2.class).from(matters()).all())
                    .as(figure.id())
                    .anyMatch(title ->
                            title.getText().matches("Moved by a tenth, or years by one, .+ moves .+ most: .+"));
            assertThat(bars()).anyMatch(chart -> !chart.rows().isEmpty());
        }
    }

    @Test
    void the_year_that_is_asked_for_first_is_explained_and_no_other() {
        UI.getCurrent().navigate("gas");
        open();
        assertThat(matters().getElement().getTextRecursively())
                .contains("2044 is the last full year of the treaty’s first 20 years")
                .contains("Charts go on to 2045.");

        UI.getCurrent().navigate("gas", QueryParameters.of("outcome", "cumulative:2040"));
        assertThat(matters().getElement().getTextRecursively()).doesNotContain("the treaty’s first 20 years");
    }

    @Test
    void ranges_in_the_address_are_what_it_weighs() {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "5~10~20:pert"));
        open();

        assertThat(find(H2.class).from(matters()).first().getText())
                .startsWith("Ramp length, over its range, ")
                .contains("1 of 6 inputs has a range");
        assertThat(bars().getFirst().rows()).hasSize(6);
    }

    @Test
    void what_was_asked_stands_in_the_address_and_opens_again_with_it() {
        UI.getCurrent().navigate("gas");
        open();

        assertThat(shown().question()).hasValue(new Question(Question.Kind.CUMULATIVE, 2044));

        String query = FigureStateCodec.query(shown().asking(Optional.of(new Question(Question.Kind.REACHED, 20))));
        UI.getCurrent().navigate("gas", QueryParameters.fromString(query));
        assertThat(matters().isVisible()).isTrue();
        assertThat(find(H2.class).from(matters()).first().getText())
                .contains("the year in which planned deliveries reach 20");
        assertThat(shown().question()).hasValue(new Question(Question.Kind.REACHED, 20));
    }

    @Test
    void it_leaves_the_address_when_another_tab_is_opened() {
        UI.getCurrent().navigate("gas", QueryParameters.of("outcome", "cumulative:2030"));
        test(find(NativeButton.class).withText("Table").single()).click();

        assertThat(shown().question()).isEmpty();
    }

    @Test
    void an_outcome_of_another_figure_is_named_with_those_that_there_are() {
        UI.getCurrent().navigate("gas", QueryParameters.of("outcome", "trade:2035"));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("trade:2035", "cumulative:2044");
    }

    @Test
    void its_rows_are_kept_with_what_is_in_view() {
        Figure gas = figures.stream()
                .filter(figure -> figure.id().equals("gas"))
                .findFirst()
                .orElseThrow();
        FigureState asked =
                states.initial(gas).orElseThrow().asking(Optional.of(new Question(Question.Kind.CUMULATIVE, 2044)));

        assertThat(gas.tables(asked).extra(WhatMovesTable.NAME))
                .hasValueSatisfying(rows -> assertThat(rows.toList()).hasSizeGreaterThan(3));
        assertThat(gas.tables(asked.asking(Optional.empty())).extra(WhatMovesTable.NAME))
                .isEmpty();
    }

    private FigureState shown() {
        return views.getObject().state().orElseThrow();
    }

    private void open() {
        test(find(NativeButton.class).withText("What matters").single()).click();
    }

    private WhatMatters matters() {
        return find(WhatMatters.class).single();
    }

    private List<BarChart> bars() {
        return find(EChart.class).from(matters()).all().stream()
                .map(chart -> (BarChart) chart.getSpec())
                .toList();
    }
}
