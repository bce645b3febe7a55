package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What goes along with a state through the screens that show no single figure. */
@WholeApplication
@WithAnonymousUser
class StateViewTest extends SpringBrowserlessTest {

    private static final QueryParameters EDITED = new QueryParameters(Map.of(
            "scenario", List.of("stated-ramp"),
            "gas.rampYears", List.of("abc"),
            "gas.initialVolume.from", List.of("some-statement")));

    @Autowired
    private ObjectProvider<ViewState> views;

    @ParameterizedTest
    @ValueSource(strings = {"", "context"})
    void a_reload_keeps_a_text_that_can_not_be_used_and_the_statement_that_a_value_was_taken_from(String screen) {
        UI.getCurrent().navigate(screen, EDITED);

        assertThat(address())
                .containsEntry("gas.rampYears.typed", List.of("abc"))
                .containsEntry("gas.initialVolume.from", List.of("some-statement"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "context"})
    void the_link_of_another_scenario_brings_nothing_of_the_one_before(String screen) {
        UI.getCurrent().navigate("gas", EDITED);
        UI.getCurrent().navigate(screen, EDITED);

        UI.getCurrent().navigate(screen, QueryParameters.of("scenario", "fast-build"));

        assertThat(address())
                .containsEntry("scenario", List.of("fast-build"))
                .doesNotContainKeys("gas.rampYears.typed", "gas.initialVolume.from");
    }

    private Map<String, List<String>> address() {
        ViewState view = views.getObject();
        return view.queryOf(view.state().orElseThrow()).getParameters();
    }
}
