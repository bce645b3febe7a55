package dev.bilateral.dataset.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WholeApplication
class ImportViewTest extends SpringBrowserlessTest {

    private static final DatasetId PIPELINES = new DatasetId("reference-pipelines");

    @Autowired
    private Drafts drafts;

    @Autowired
    private DatasetService datasets;

    /** All tests of screens share one application. */
    @AfterEach
    void discardDrafts() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Authentication known
                && known.getName().equals("stewart")) {
            drafts.open().forEach(draft -> drafts.discard(draft.id(), "stewart"));
        }
    }

    @Test
    @WithAnonymousUser
    void a_visitor_is_led_to_the_sign_in() {
        assertThat(navigate("datasets/reference-pipelines/import", Component.class))
                .isNotInstanceOf(ImportView.class);
    }

    @Test
    @WithMockUser(username = "ann", roles = "ANALYST")
    void an_analyst_is_told_who_may() {
        ImportView view = navigate("datasets/reference-pipelines/import", ImportView.class);

        assertThat(text(view)).contains("New versions are made by stewards.");
        assertThat(find(NativeButton.class).withText("Discard").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_doubtful_number_is_let_stand_with_a_reason_before_it_can_be_published() {
        DatasetDraft draft = copyWith("58.5", "28.5");
        String address = "datasets/reference-pipelines/import/" + draft.id();

        ImportView checks = navigate(address, ImportView.class);
        assertThat(text(checks)).contains("0 errors", "1 warning", "28.5", "far from");
        find(Input.class).id("reason-for-rest").setValue("The source says so.");

        ImportView difference = step(address, "difference");
        assertThat(text(difference)).contains("58.5", "28.5", "1 changed");

        ImportView publish = step(address, "publish");
        assertThat(text(publish)).contains("A note is needed").doesNotContain("needs a reason");
        assertThat(find(NativeButton.class).withText("Publish").single().isEnabled())
                .isFalse();
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_fault_is_told_with_its_place_and_stops_publishing() {
        DatasetDraft draft = copyWith("58.5", "5-Apr");
        String address = "datasets/reference-pipelines/import/" + draft.id();

        assertThat(text(navigate(address, ImportView.class)))
                .contains("1 error", "observations.csv", "5-Apr", "a spreadsheet has made a date");
        assertThat(text(step(address, "publish"))).contains("1 error has to be corrected before.");
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void rows_are_edited_with_what_is_wrong_below_their_fields() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        step("datasets/reference-pipelines/import/" + draft.id(), "rows");
        assertThat(find(Grid.class).all()).hasSize(1);

        test(find(NativeButton.class).withText("Add a row").single()).click();
        find(Input.class).id("row-value").setValue("1,234");

        assertThat(find(RowForm.class).single().getElement().getTextRecursively())
                .contains("a number has no signs between thousands", "this may not be empty");
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void drafts_are_listed_with_their_dataset_and_can_be_discarded() {
        DatasetDraft draft = copyWith("58.5", "58.7");

        navigate("datasets/reference-pipelines", DatasetView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("datasets/reference-pipelines/import/" + draft.id());
        test(find(NativeButton.class).withText("Discard").single()).click();
        assertThat(drafts.find(draft.id())).isEmpty();
    }

    private DatasetDraft copyWith(String from, String to) {
        DatasetDraft draft =
                drafts.copyOf(datasets.find(PIPELINES).orElseThrow().newest(), "stewart");
        DraftRow row = drafts.rows(draft.id(), DraftPart.OBSERVATIONS, 0, 1000).stream()
                .filter(r -> r.cells().get(8).equals(from) && r.cells().get(1).equals("nord-stream-1-flow"))
                .findFirst()
                .orElseThrow();
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(8, to);
        drafts.put(draft.id(), DraftPart.OBSERVATIONS, new DraftRow(row.n(), cells));
        return draft;
    }

    private ImportView step(String address, String step) {
        UI.getCurrent().navigate(address, QueryParameters.of(ImportStep.PARAMETER, step));
        return find(ImportView.class).single();
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
