package dev.bilateral.dataset.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

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
import dev.bilateral.dataset.imports.Arrivals;
import dev.bilateral.dataset.imports.ArrivedFile;
import dev.bilateral.dataset.imports.Imports;
import dev.bilateral.dataset.imports.Layout;
import dev.bilateral.dataset.imports.Mapping;
import dev.bilateral.dataset.imports.Referable;
import dev.bilateral.ui.NativeSelect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Imports imports;

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
    void what_is_typed_into_a_row_is_in_the_draft_at_once() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        String address = "datasets/reference-pipelines/import/" + draft.id();
        DraftRow row = drafts.rows(draft.id(), DraftPart.OBSERVATIONS, 0, 1).getFirst();
        UI.getCurrent().navigate(address, QueryParameters.fromString("step=rows&line=" + (row.n() + 1)));

        find(Input.class).id("row-note").setValue("Typed here");

        assertThat(text(find(EditedRow.class).single())).contains("Line 2 is kept in the draft");
        assertThat(text(step(address, "difference"))).contains("Typed here", "2 changed");
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_new_row_stands_in_the_draft_from_its_first_letter_on() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        int before = drafts.count(draft.id(), DraftPart.OBSERVATIONS);
        step("datasets/reference-pipelines/import/" + draft.id(), "rows");

        test(find(NativeButton.class).withText("Add a row").single()).click();
        assertThat(drafts.count(draft.id(), DraftPart.OBSERVATIONS)).isEqualTo(before);
        find(Input.class).id("row-id").setValue("fresh");
        find(Input.class).id("row-unit").setValue("bcm/yr");

        assertThat(drafts.rowsOf(draft.id(), DraftPart.OBSERVATIONS, "FRESH bcm", 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.n()).isEqualTo(before + 1));
        test(find(NativeButton.class).withText("Remove the row").single()).click();
        assertThat(drafts.count(draft.id(), DraftPart.OBSERVATIONS)).isEqualTo(before);
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void rows_are_found_by_their_words() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        step("datasets/reference-pipelines/import/" + draft.id(), "rows");

        find(Input.class).id("row-words").setValue("58.6 NORD");

        assertThat(text(find(RowsEditor.class).single())).contains("1 row has these words");
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_published_observation_that_would_be_removed_needs_a_reason() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        drafts.remove(draft.id(), DraftPart.OBSERVATIONS, 1);

        assertThat(text(navigate("datasets/reference-pipelines/import/" + draft.id(), ImportView.class)))
                .contains("0 errors, 1 warning", "is missing here, and would be removed");
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void all_findings_and_all_that_differs_can_be_taken_away() {
        DatasetDraft draft = copyWith("58.5", "28.5");
        drafts.remove(draft.id(), DraftPart.OBSERVATIONS, 1);
        String address = "datasets/reference-pipelines/import/" + draft.id();

        navigate(address, ImportView.class);
        assertThat(downloaded("All 2 findings (CSV)").lines())
                .hasSize(1 + 2)
                .anyMatch(line -> line.contains("28.5") && line.contains("far from"))
                .anyMatch(line -> line.contains("would be removed"));

        step(address, "difference");
        assertThat(downloaded("All changes for spreadsheets (CSV)").lines())
                .anyMatch(line -> line.contains(",changed,") && line.contains("58.5,28.5"))
                .anyMatch(line -> line.contains(",removed,"));
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

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void what_is_written_about_a_draft_that_is_over_is_told_and_stays_in_its_field() {
        DatasetDraft draft = copyWith("58.5", "28.5");
        String address = "datasets/reference-pipelines/import/" + draft.id();
        step(address, "note");
        NoteField note = find(NoteField.class).single();
        drafts.discard(draft.id(), "stewart");

        note.setValue("A correction.");

        assertThat(find(Alert.class).single().getText()).contains("This was not kept", "Copy what you wrote");
        assertThat(note.getValue()).isEqualTo("A correction.");
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_row_of_a_draft_that_is_over_is_not_changed_and_its_fields_stay() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        step("datasets/reference-pipelines/import/" + draft.id(), "rows");
        test(find(NativeButton.class).withText("Add a row").single()).click();
        find(Input.class).id("row-value").setValue("4.5");
        drafts.discard(draft.id(), "stewart");

        find(Input.class).id("row-value").setValue("4.6");

        assertThat(find(Alert.class).single().getText()).contains("This row was not changed");
        assertThat(find(Input.class).id("row-value").getValue()).isEqualTo("4.6");
    }

    @Test
    void a_file_that_comes_when_its_page_was_left_does_not_stay() throws IOException {
        byte[] text = "Year,Amount\n2019,4\n".getBytes(StandardCharsets.UTF_8);
        ArrivedFile file = arrivals.receive(new ByteArrayInputStream(text), text.length, "a.csv");
        Layout layout = imports.look(file);
        ImportDrop left = new ImportDrop(arrivals, imports, (came, how) -> fail("It was left"), (name, why) -> {});

        left.give(file, layout);

        assertThatThrownBy(() -> imports.look(file)).hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_column_that_holds_no_ids_is_told_as_soon_as_it_is_chosen() {
        OriginTable origins = new OriginTable(
                new Layout.Foreign(List.of("Row", "Amount"), List.of(List.of("A/1", "4")), StandardCharsets.UTF_8),
                new Referable(List.of(), List.of(), List.of()),
                () -> {});
        UI.getCurrent().add(origins);
        NativeSelect id = find(NativeSelect.class, origins).all().getFirst();

        id.setValue("column:Row");
        assertThat(text(origins)).contains("“A/1” can’t be an id here", "Choose “Made of series");

        id.setValue("made");
        assertThat(text(origins)).doesNotContain("can’t be an id here");
    }

    @Test
    void other_letters_keep_what_was_chosen_by_the_places_of_columns() {
        Mapping chosen = new Mapping(
                Map.of(
                        "value", new Mapping.FromColumn("Ñóììà"),
                        "series", new Mapping.Named("Òîâàð"),
                        "unit", new Mapping.Always("usd-bn")),
                true);

        assertThat(chosen.renamed(List.of("Òîâàð", "Ñóììà"), List.of("Товар", "Сумма")))
                .isEqualTo(new Mapping(
                        Map.of(
                                "value", new Mapping.FromColumn("Сумма"),
                                "series", new Mapping.Named("Товар"),
                                "unit", new Mapping.Always("usd-bn")),
                        true));
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

    private String downloaded(String label) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(find(Anchor.class).withText(label).single()).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private ImportView step(String address, String step) {
        UI.getCurrent().navigate(address, QueryParameters.of(ImportStep.PARAMETER, step));
        return find(ImportView.class).single();
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
