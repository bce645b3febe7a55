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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class WhatMattersTest extends SpringBrowserlessTest {

    @Autowired
    private List<Figure> figures;

    @Test
    void every_figure_says_which_assumption_moves_its_outcome_most() {
        for (Figure figure : figures) {
            UI.getCurrent().navigate(figure.id());
            open();

            assertThat(find(H2.class).from(matters()).all())
                    .as(figure.id())
                    .anyMatch(title -> title.getText().matches("Moved by a tenth each, .+ moves .+ most: .+"));
            assertThat(bars()).anyMatch(chart -> !chart.rows().isEmpty());
        }
    }

    @Test
    void ranges_in_the_address_are_what_it_weighs() {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.rampYears", "5~10~20:pert"));
        open();

        assertThat(find(H2.class).from(matters()).first().getText()).startsWith("Over these ranges, ramp length");
        assertThat(bars().getFirst().rows()).hasSize(1);
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
