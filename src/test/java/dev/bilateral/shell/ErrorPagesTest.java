package dev.bilateral.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class ErrorPagesTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gass | There is no page \"/gass\". | Did you mean Gas ramp?",
                "datasets/gas-pipelin | There is no dataset \"gas-pipelin\". | gas-pipeline",
                "datasets/treaty/2024-01-01 | There is no version of treaty \"2024-01-01\". | 2025-02-01"
            })
    void an_unknown_address_is_named_beside_what_there_is(String address, String heading, String known) {
        UI.getCurrent().navigate(address);

        UnknownAddressPage page = find(UnknownAddressPage.class).single();
        assertThat(page.status()).isEqualTo(404);
        assertThat(text(page)).contains(heading, known);
    }

    @Test
    void an_address_far_from_all_that_exist_suggests_none_of_them() {
        UI.getCurrent().navigate("nowhere");

        assertThat(text(find(UnknownAddressPage.class).single()))
                .doesNotContain("Did you mean")
                .contains("Context");
    }

    @ParameterizedTest
    @CsvSource({
        "scenario, fast-built, 404, fast-build",
        "revision, 99, 404, 99",
        "pins, gas-pipeline:2020-01-01, 404, 2020-01-01",
        "asOf, 2020-01-01, 404, 2025-02-01",
        "nonsense, 1, 400, nonsense",
        "show, upside-down, 400, upside-down"
    })
    void a_parameter_that_can_not_be_used_is_named_with_its_status(
            String parameter, String value, int status, String named) {
        UI.getCurrent().navigate("gas", QueryParameters.of(parameter, value));

        BadAddressPage page = find(BadAddressPage.class).single();
        assertThat(page.status()).isEqualTo(status);
        assertThat(text(page)).contains(named);
    }

    @Test
    void an_error_page_stands_inside_the_frame() {
        UI.getCurrent().navigate("gass");

        assertThat(find(SideNavigation.class).all()).hasSize(1);
    }

    @Test
    void an_error_page_offers_no_scenario_and_no_edition_of_the_screen_before_it() {
        UI.getCurrent().navigate("gas");
        assertThat(find(ScenarioSelector.class).all()).hasSize(1);

        UI.getCurrent().navigate("gass");

        assertThat(find(ScenarioSelector.class).all()).isEmpty();
        assertThat(find(EditionSelector.class).all()).isEmpty();
        UI.getCurrent().navigate("gas");
        assertThat(find(EditionSelector.class).all()).hasSize(1);
    }

    private static String text(ErrorPage page) {
        return page.getElement().getTextRecursively();
    }
}
