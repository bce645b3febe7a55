package dev.bilateral.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.ui.NativeSelect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Edits that go along to another scenario. */
@WholeApplication
@WithAnonymousUser
class MovedEditsTest extends SpringBrowserlessTest {

    @Autowired
    private ObjectProvider<ViewState> views;

    @Test
    void edits_that_were_made_on_another_scenario_are_told_and_dropped_and_brought_back() {
        UI.getCurrent()
                .navigate(
                        "gas",
                        new QueryParameters(Map.of("gas.slipYears", List.of("3"), "gas.plateauVolume", List.of("44"))));
        assertThat(page()).doesNotContain("was made on", "were made on");

        choose("fast-build");
        assertThat(page())
                .contains(
                        "2 edits were made on “Stated volumes, assumed years” and now stand on “As fast as Nord Stream 1");

        test(find(NativeButton.class).withText("Drop what came along").single()).click();
        assertThat(page()).contains("2 edits that were made on “Stated volumes, assumed years” were dropped.");
        assertThat(overrides()).isEmpty();

        test(find(NativeButton.class).withText("Undo, and keep it here").single())
                .click();
        assertThat(page()).contains("and now stand on “As fast as Nord Stream 1");
        assertThat(overrides()).containsValues("3", "44");
    }

    @Test
    void back_on_the_scenario_on_which_they_were_made_nothing_is_told() {
        UI.getCurrent().navigate("gas", QueryParameters.of("gas.slipYears", "3"));
        choose("fast-build");
        choose("no-delivery");
        assertThat(page()).contains("1 edit was made on “Stated volumes, assumed years” and now stands on “No");

        choose("stated-ramp");
        assertThat(page()).doesNotContain("was made on");
    }

    private Map<?, String> overrides() {
        return views.getObject().state().orElseThrow().overrides();
    }

    private void choose(String scenario) {
        NativeSelect select = find(ScenarioSelector.class)
                .single()
                .getChildren()
                .map(NativeSelect.class::cast)
                .findFirst()
                .orElseThrow();
        String before = select.getValue();
        select.choose(scenario);
        ComponentUtil.fireEvent(select, new ComponentValueChangeEvent<>(select, select, before, true));
    }

    private String page() {
        return find(Section.class)
                .withClassName("figure-page")
                .single()
                .getElement()
                .getTextRecursively();
    }
}
