package dev.bilateral.workbench.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.dates.DateLink.Role;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.ui.NativeSelect;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WholeApplication
class StatedDatesViewTest extends SpringBrowserlessTest {

    @Autowired
    private StatedDates dates;

    @Autowired
    private DatasetService datasets;

    @Test
    @WithMockUser(
            username = "stewart",
            roles = {"STEWARD", "ANALYST", "VIEWER"})
    void a_steward_links_an_observation_in_the_ledger_and_unlinks_it_here() {
        ObservationRef report = date("cargo-2023").reports().getFirst().ref();

        UI.getCurrent().navigate("ledger", QueryParameters.of("observation", report.toString()));
        find(NativeSelect.class).withId("link-date").single().choose("first-gas");
        test(find(Input.class).withId("link-reason").single()).setValue("answers it");
        test(find(NativeButton.class).withText("Link").single()).click();
        assertThat(date("first-gas").reports())
                .singleElement()
                .satisfies(one -> assertThat(one.ref()).isEqualTo(report));
        assertThat(find(ObservationDates.class).single().getElement().getTextRecursively())
                .contains("A report of: Gas to Iran");

        UI.getCurrent().navigate("stated-dates");
        assertThat(text()).contains("stewart", "answers it", "came with the product");
        test(find(NativeButton.class)
                        .withCondition(button -> button.getElement().getAttribute("aria-label") != null
                                && button.getElement()
                                        .getAttribute("aria-label")
                                        .startsWith("Unlink " + report + " from: Gas"))
                        .single())
                .click();
        NativeButton go = find(NativeButton.class)
                .withCondition(button ->
                        button.hasClassName("primary") && button.getText().equals("Unlink"))
                .single();
        test(go).click();
        assertThat(text()).contains("Write why");
        test(find(Input.class).withId("unlink-reason").single()).setValue("does not answer it");
        test(go).click();

        assertThat(date("first-gas").reports()).isEmpty();
        assertThat(text()).contains("Unlinked " + report, "does not answer it");
    }

    @Test
    @WithAnonymousUser
    void a_visitor_sees_what_is_linked_and_can_not_change_it() {
        UI.getCurrent().navigate("stated-dates");

        assertThat(text()).contains("What is linked to each", "came with the product");
        assertThat(find(NativeButton.class).withText("Unlink").all()).isEmpty();
        assertThatThrownBy(() -> unlink("anonymous")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(
            username = "anna",
            roles = {"ANALYST", "VIEWER"})
    void an_analyst_can_not_link() {
        assertThatThrownBy(() -> unlink("anna")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(
            username = "stewart",
            roles = {"STEWARD", "ANALYST", "VIEWER"})
    void a_steward_links_under_the_own_name_only() {
        assertThatThrownBy(() -> unlink("clara")).isInstanceOf(AccessDeniedException.class);
    }

    private void unlink(String author) {
        dates.unlink(
                "first-gas",
                Role.PROMISE,
                date("first-gas").promises().getFirst().ref(),
                author,
                "why");
    }

    private StatedDate date(String id) {
        return dates.of(datasets.newest()).stream()
                .filter(date -> date.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return find(StatedDatesView.class).single().getElement().getTextRecursively();
    }
}
