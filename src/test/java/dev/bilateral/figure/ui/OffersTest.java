package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What sources state for a quantity is offered beside it, wherever the value that stands comes from. */
@WholeApplication
@WithAnonymousUser
class OffersTest extends SpringBrowserlessTest {

    @Test
    void the_announced_start_is_offered_as_the_first_year() {
        UI.getCurrent().navigate("gas");

        assertThat(offered("gas.firstYear")).containsExactly("2025, Tsivilev");

        NativeButton year = buttons("gas.firstYear").getFirst();
        assertThat(year.getAriaLabel()).contains("First delivery year: take 2025, stated by Tsivilev");
        test(year).click();
        assertThat(editor("gas.firstYear").getElement().getProperty("text")).isEqualTo("2025");
    }

    @Test
    void volumes_that_nobody_stated_have_the_statements_of_their_quantity_beside_them() {
        UI.getCurrent().navigate("gas", QueryParameters.of("scenario", "no-delivery"));

        assertThat(offered("gas.initialVolume")).anyMatch(text -> text.startsWith("just\u00a02,"));
        assertThat(offered("gas.plateauVolume")).anyMatch(text -> text.startsWith("eventually\u00a055,"));
    }

    @Test
    void a_plateau_that_was_taken_from_an_initial_volume_has_the_statements_of_plateaus_beside_it() {
        UI.getCurrent().navigate("gas", QueryParameters.of("scenario", "first-phase-only"));

        assertThat(offered("gas.plateauVolume"))
                .anyMatch(text -> text.startsWith("eventually\u00a055,"))
                .noneMatch(text -> text.startsWith("just\u00a02,"));
    }

    @Test
    void a_share_has_its_ticks_on_a_slider() {
        UI.getCurrent().navigate("settlement");

        assertThat(offered("settlement.share")).anyMatch(text -> text.startsWith("over\u00a095"));
        assertThat(buttons("settlement.share"))
                .extracting(button -> button.getElement().getAttribute("data-at"))
                .contains("95", "100");
    }

    private List<String> offered(String key) {
        return buttons(key).stream()
                .map(button -> button.getElement().getTextRecursively())
                .toList();
    }

    private List<NativeButton> buttons(String key) {
        return find(NativeButton.class, editor(key)).withClassName("offer").all();
    }

    private Component editor(String key) {
        String id = "assumption-" + key.replace('.', '-');
        return find(HtmlContainer.class).all().stream()
                .filter(editor ->
                        editor.getElement().getChildren().anyMatch(child -> id.equals(child.getAttribute("id"))))
                .findFirst()
                .orElseThrow();
    }
}
