package dev.bilateral.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "dev.bilateral.chart")
class EChartTest extends BrowserlessTest {

    private UI ui;

    @BeforeEach
    void openPage() {
        ui = UI.getCurrent();
    }

    @Test
    void text_alternative_is_there_before_any_script() {
        var chart = new EChart(SampleSpecs.time());

        assertThat(chart.getElement().getAttribute("role")).isEqualTo("figure");
        assertThat(chart.getElement().getAttribute("aria-label")).isEqualTo("Title. Summary.");
    }

    @Test
    void first_response_carries_the_spec_once() {
        ui.add(new EChart(SampleSpecs.time()));

        assertThat(sent()).hasSize(1).first().asString().contains("setSpec");
    }

    @Test
    void several_changes_in_one_round_trip_are_sent_once_with_the_last_spec() {
        var chart = new EChart(SampleSpecs.time());
        ui.add(chart);
        sent();

        chart.setSpec(SampleSpecs.strips());
        chart.setSpec(SampleSpecs.time());
        chart.setSpec(SampleSpecs.strips());

        assertThat(sent()).hasSize(1);
        assertThat(chart.getSpec()).isEqualTo(SampleSpecs.strips());
    }

    @Test
    void an_equal_spec_is_not_sent_again() {
        var chart = new EChart(SampleSpecs.time());
        ui.add(chart);
        sent();

        chart.setSpec(SampleSpecs.time());

        assertThat(sent()).isEmpty();
    }

    @Test
    void attaching_again_sends_the_spec_again() {
        var chart = new EChart(SampleSpecs.time());
        ui.add(chart);
        sent();

        ui.remove(chart);
        sent();
        chart.setSpec(SampleSpecs.strips());
        ui.add(chart);

        assertThat(sent()).hasSize(1);
    }

    @Test
    void known_ids_reach_listeners_and_unknown_ids_do_not() {
        var chart = new EChart(SampleSpecs.time());
        List<String> pressed = new ArrayList<>();
        chart.addMarkPressListener(event -> pressed.addAll(event.getIds()));
        chart.addBracketPressListener(event -> pressed.add(event.getId()));

        ComponentUtil.fireEvent(chart, new MarkPressEvent(chart, true, "over"));
        ComponentUtil.fireEvent(chart, new MarkPressEvent(chart, true, "bracket"));
        ComponentUtil.fireEvent(chart, new MarkPressEvent(chart, true, "made up"));
        ComponentUtil.fireEvent(chart, new MarkPressEvent(chart, true, "over", "made up"));
        ComponentUtil.fireEvent(chart, new BracketPressEvent(chart, true, "bracket"));
        ComponentUtil.fireEvent(chart, new BracketPressEvent(chart, true, "over"));

        assertThat(pressed).containsExactly("over", "bracket");
    }

    private List<String> sent() {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(invocation -> invocation.getExpression())
                .filter(expression -> expression.contains("setSpec"))
                .toList();
    }
}
