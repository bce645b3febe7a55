package dev.bilateral.dataset.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import dev.bilateral.WholeApplication;
import dev.bilateral.common.Cancelled;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftNotes;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.imports.Arrivals;
import dev.bilateral.dataset.imports.ArrivedFile;
import dev.bilateral.dataset.imports.DraftChecks;
import dev.bilateral.dataset.imports.DraftDifferences;
import dev.bilateral.dataset.imports.Imports;
import dev.bilateral.dataset.imports.Layout;
import dev.bilateral.dataset.imports.Mapping;
import dev.bilateral.dataset.imports.Referable;
import dev.bilateral.ui.NativeSelect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Autowired
    private DraftNotes notes;

    @Autowired
    private DraftChecks checks;

    @Autowired
    private DraftDifferences differences;

    @Autowired
    private Publishing publishing;

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
        find(Input.class).id("observations-value").setValue("1,234");

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

        find(Input.class).id("observations-note").setValue("Typed here");

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
        find(Input.class).id("observations-id").setValue("fresh");
        find(Input.class).id("observations-unit").setValue("bcm/yr");

        assertThat(drafts.numbers(draft.id(), DraftPart.OBSERVATIONS, "FRESH bcm", 0, Integer.MAX_VALUE))
                .containsExactly(before + 1);
        test(find(NativeButton.class).withText("Remove the row").single()).click();
        assertThat(drafts.count(draft.id(), DraftPart.OBSERVATIONS)).isEqualTo(before);
    }

    @Test
    @Timeout(60)
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void nobody_waits_for_the_errors_of_a_draft_to_be_counted() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        UI.getCurrent().navigate(address(draft), QueryParameters.fromString("step=rows&line=2"));

        until(() -> counted().matches("Observations: \\d+\\hrows, 0\\herrors.*"));
        PartLinks parts = find(PartLinks.class).single();
        find(Input.class).id("observations-unit").setValue("");
        assertThat(text(parts)).containsPattern("Observations: \\d+\\hrows, 0\\herrors");
        until(() -> counted().matches("Observations: \\d+\\hrows, 1\\herror.*"));
    }

    @Test
    @Timeout(60)
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_long_draft_is_looked_through_beside_the_page() {
        DatasetDraft draft = ofRows(30_000);
        drafts.remove(draft.id(), DraftPart.OBSERVATIONS, 20_000);
        step(address(draft), "rows");
        RowsEditor editor = find(RowsEditor.class).single();
        assertThat(text(editor)).containsPattern("about 30\\h000 rows");
        until(() -> !text(editor).contains("about"));
        assertThat(text(editor)).containsPattern("\\D29\\h999\\hrows");
        Grid<?> grid = find(Grid.class).single();
        assertThat(numbers(grid, 19_990, 30))
                .startsWith(19_991)
                .contains(19_999, 20_001)
                .doesNotContain(20_000);

        find(Input.class).id("row-words").setValue("HUNDREDTH fresh");

        assertThat(text(editor)).contains("about 300 rows have these words");
        until(() -> text(editor).matches("(?s).*\\D299\\hrows have these words.*"));
        assertThat(numbers(grid, 197, 4)).containsExactly(19_800, 19_900, 20_100, 20_200);

        find(Input.class).id("row-words").setValue("HUNDREDTH");
        find(Input.class).id("row-words").setValue("nowhere");
        test(find(NativeButton.class).withText("Add a row").single()).click();
        find(Input.class).id("observations-id").setValue("nowhere-else");
        assertThat(text(editor)).containsPattern("about 1\\hrow has these words");
        until(() -> !text(editor).contains("about"));
        assertThat(text(editor)).containsPattern("\\D1\\hrow has these words");
        test(find(NativeButton.class).withText("Remove the row").single()).click();
        assertThat(text(editor)).containsPattern("\\D0\\hrows have these words");
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_row_that_is_removed_after_it_was_read_is_not_found() {
        DatasetDraft draft = ofRows(100);
        FoundRows found = new FoundRows(new PartRows(drafts, draft.id(), DraftPart.OBSERVATIONS), "");
        List<Integer> read = found.rows().numbers("", 0, 100);
        drafts.remove(draft.id(), DraftPart.OBSERVATIONS, 50);
        found.removed(50);

        found.take(read, 100);

        assertThat(found.size()).isEqualTo(99);
        assertThat(found.page(48, 2)).extracting(DraftRow::n).containsExactly(49, 51);
    }

    @Test
    @Timeout(60)
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void rows_that_can_be_neither_counted_nor_looked_through_are_told() {
        DraftDesk desk = new DraftDesk(ofRows(3_000), "stewart", failing(), notes, checks, differences, publishing);
        RowsEditor editor = new RowsEditor(desk, DraftPart.OBSERVATIONS);
        assertThat(text(editor)).contains("being counted", "about");

        UI.getCurrent().add(editor);

        until(() -> text(editor).contains("Not all rows could be looked through. Open the page again.")
                && text(editor).contains("The rows could not be counted. Open the page again."));
        assertThat(text(editor)).doesNotContain("being counted", "about");
    }

    @Test
    @Timeout(60)
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_page_that_is_shown_once_more_looks_through_all_rows() {
        step(address(ofRows(30_000)), "rows");
        RowsEditor editor = find(RowsEditor.class).single();
        editor.removeFromParent();

        UI.getCurrent().add(editor);

        until(() -> !text(editor).contains("about"));
        assertThat(text(editor)).containsPattern("\\D30\\h000\\hrows");
    }

    /** Gives the first rows, and fails with all that is done beside the page. */
    private Drafts failing() {
        return (Drafts) Proxy.newProxyInstance(
                Drafts.class.getClassLoader(), new Class<?>[] {Drafts.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("count")
                            || method.getName().equals("numbers") && !arguments[3].equals(0)) {
                        throw new StackOverflowError();
                    }
                    return method.invoke(drafts, arguments);
                });
    }

    private DatasetDraft ofRows(int count) {
        try (Drafts.Filling filling = drafts.begin(new DatasetDraft.Beginning(
                PIPELINES, null, "Many", "Many rows.", "stewart", "many.csv", "sha256:" + "0".repeat(64)))) {
            List<DraftRow> rows = new ArrayList<>();
            for (int n = 1; n <= count; n++) {
                List<String> cells = new ArrayList<>(
                        Collections.nCopies(DraftPart.OBSERVATIONS.columns().size(), ""));
                cells.set(0, "fresh-" + n);
                cells.set(18, n % 100 == 0 ? "Hundredth" : "");
                rows.add(new DraftRow(n, cells));
            }
            filling.add(DraftPart.OBSERVATIONS, rows);
            return filling.finish();
        }
    }

    private static List<Integer> numbers(Grid<?> grid, int offset, int limit) {
        return grid.getDataProvider()
                .fetch(new Query<>(offset, limit, List.of(), null, null))
                .map(row -> ((DraftRow) row).n())
                .toList();
    }

    private String counted() {
        return text(find(PartLinks.class).single());
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_source_that_no_row_has_is_added_beside_the_observation_that_refers_to_it() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        UI.getCurrent().navigate(address(draft), QueryParameters.fromString("step=rows&line=2"));

        find(Input.class).id("observations-source").setValue("customs-2026");
        assertThat(text(find(RowsEditor.class).single())).contains("1 error", "Add “customs-2026” to sources.csv");
        test(find(NativeButton.class)
                        .withText("Add “customs-2026” to sources.csv")
                        .single())
                .click();

        assertThat(text(find(EditedRow.class).all().getFirst())).doesNotContain("Add “customs-2026”");
        assertThat(find(Input.class).id("sources-id").getValue()).isEqualTo("customs-2026");
        until(() -> counted().matches(".*Sources: \\d+\\hrows, 1\\herror"));
        find(Input.class).id("sources-kind").setValue("statistics");
        until(() -> counted().matches(".*Sources: \\d+\\hrows, 0\\herrors"));
        assertThat(drafts.numbers(draft.id(), DraftPart.SOURCES, "customs-2026 statistics false", 0, Integer.MAX_VALUE))
                .hasSize(1);
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void series_and_sources_are_edited_as_observations_are() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        UI.getCurrent().navigate(address(draft), QueryParameters.fromString("step=rows&part=series&line=2"));

        find(Input.class).id("series-domain_min").setValue("low");

        assertThat(text(find(EditedRow.class).single())).contains("Line 2 is kept in the draft", "1 error");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(address(draft) + "?step=rows&part=sources");
        find(Input.class).id("series-id").setValue("power-of-siberia-1-flow");
        assertThat(text(find(EditedRow.class).single())).contains("has this id already");
        assertThat(text(step(address(draft), "checks"))).contains("low");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(address(draft) + "?step=rows&part=series&line=2");
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_row_that_another_removed_stays_removed_and_what_was_typed_stays_in_its_field() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        UI.getCurrent().navigate(address(draft), QueryParameters.fromString("step=rows&line=2"));
        drafts.remove(draft.id(), DraftPart.OBSERVATIONS, 1);

        find(Input.class).id("observations-note").setValue("Typed too late");

        assertThat(find(Alert.class).single().getText()).contains("Somebody else removed this row");
        assertThat(find(Input.class).id("observations-note").getValue()).isEqualTo("Typed too late");
        assertThat(drafts.row(draft.id(), DraftPart.OBSERVATIONS, 1)).isEmpty();
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_cell_that_another_changed_is_told_before_it_is_replaced() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        UI.getCurrent().navigate(address(draft), QueryParameters.fromString("step=rows&line=2"));
        DraftRow opened = drafts.row(draft.id(), DraftPart.OBSERVATIONS, 1).orElseThrow();
        List<String> theirs = new ArrayList<>(opened.cells());
        theirs.set(theirs.size() - 1, "Theirs");
        theirs.set(DraftPart.OBSERVATIONS.columns().indexOf("locator"), "p. 7");
        drafts.put(draft.id(), DraftPart.OBSERVATIONS, opened, theirs);

        find(Input.class).id("observations-note").setValue("Mine");
        assertThat(find(Alert.class).single().getText()).contains("changed note of this row to “Theirs”");
        assertThat(drafts.row(draft.id(), DraftPart.OBSERVATIONS, 1)
                        .orElseThrow()
                        .cells())
                .isEqualTo(theirs);

        find(Input.class).id("observations-note").setValue("Mine after all");
        theirs.set(theirs.size() - 1, "Mine after all");
        assertThat(drafts.row(draft.id(), DraftPart.OBSERVATIONS, 1)
                        .orElseThrow()
                        .cells())
                .isEqualTo(theirs);
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void the_number_of_a_removed_row_is_given_to_no_other() {
        DatasetDraft draft = copyWith("58.5", "58.6");
        List<String> cells = Collections.nCopies(DraftPart.SOURCES.columns().size(), "");
        int first = drafts.add(draft.id(), DraftPart.SOURCES, cells);
        drafts.remove(draft.id(), DraftPart.SOURCES, first);

        assertThat(drafts.add(draft.id(), DraftPart.SOURCES, cells)).isEqualTo(first + 1);
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
        find(Input.class).id("observations-value").setValue("4.5");
        drafts.discard(draft.id(), "stewart");

        find(Input.class).id("observations-value").setValue("4.6");

        assertThat(find(Alert.class).single().getText()).contains("This row was not changed");
        assertThat(find(Input.class).id("observations-value").getValue()).isEqualTo("4.6");
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

    @ParameterizedTest
    @ValueSource(strings = {"checks", "difference", "publish"})
    @Timeout(60)
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_long_draft_that_is_opened_by_its_address_is_checked_too(String step) {
        DatasetDraft draft = ofRows(3000);
        UI.getCurrent().navigate("datasets");

        ImportView opened = step(address(draft), step);

        assertThat(find(TaskRun.class).all()).hasSize(1);
        until(() -> !text(opened).contains("Checking all rows"));
        assertThat(text(opened)).doesNotContain("failed", "cancelled");
        assertThat(find(H2.class, opened).all()).isNotEmpty();
    }

    @Test
    @Timeout(60)
    void a_task_that_ends_with_an_error_is_told_as_failed() {
        CompletableFuture<RuntimeException> told = new CompletableFuture<>();
        TaskRun run = TaskRun.ofPage("Endless");
        UI.getCurrent().add(run);

        run.start(
                progress -> {
                    throw new StackOverflowError();
                },
                done -> fail("It failed"),
                told::complete);

        until(told::isDone);
        assertThat(told.join()).hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    @Timeout(60)
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_version_is_copied_beside_the_page() {
        UI.getCurrent().navigate("datasets/reference-pipelines/import");
        test(find(NativeButton.class).withText("Edit version 2026-03-31").single())
                .click();
        assertThat(find(TaskRun.class).all()).hasSize(1);

        test(find(NativeButton.class).withText("Edit version 2026-03-31").single())
                .click();

        assertThat(find(Alert.class).single().getText()).contains("another import is still running here");
        until(() -> drafts.open().size() == 1);
    }

    @Test
    @Timeout(60)
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_file_that_is_dropped_while_a_version_is_copied_is_told_and_does_not_stay() throws IOException {
        byte[] text = "Year,Amount\n2019,4\n".getBytes(StandardCharsets.UTF_8);
        ArrivedFile file = arrivals.receive(new ByteArrayInputStream(text), text.length, "dropped.csv");
        Layout layout = imports.look(file);
        UI.getCurrent().navigate("datasets/reference-pipelines/import");
        test(find(NativeButton.class).withText("Edit version 2026-03-31").single())
                .click();

        find(ImportFiles.class).single().arrived(file, layout);

        assertThat(find(Alert.class).single().getText())
                .contains("dropped.csv", "another import is still running here");
        assertThat(find(TaskRun.class).all()).hasSize(1);
        assertThatThrownBy(() -> imports.look(file)).hasCauseInstanceOf(NoSuchFileException.class);
        until(() -> drafts.open().size() == 1);
    }

    @Test
    @Timeout(60)
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_copy_that_is_cancelled_leaves_nothing() {
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<RuntimeException> told = new CompletableFuture<>();
        TaskRun run = TaskRun.lasting("Copying");
        UI.getCurrent().add(run);
        run.start(
                progress -> {
                    awaited(cancelled);
                    return drafts.copyOf(datasets.find(PIPELINES).orElseThrow().newest(), "stewart", progress);
                },
                done -> fail("It was cancelled"),
                told::complete);

        test(find(NativeButton.class, run).single()).click();
        cancelled.countDown();

        until(told::isDone);
        assertThat(told.join()).isInstanceOf(Cancelled.class);
        assertThat(drafts.open()).isEmpty();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void what_would_be_wrong_in_the_first_rows_is_told_before_the_file_is_read() {
        List<Mapping> mapped = new ArrayList<>();
        MappingForm form = new MappingForm(
                new Layout.Foreign(List.of("Year", "Amount"), List.of(List.of("2019", "4")), StandardCharsets.UTF_8),
                new Referable(List.of("trade"), List.of("usd-bn"), List.of("letter")),
                Optional.empty(),
                (charset, chosen) -> fail("The letters stay"),
                mapped::add);
        UI.getCurrent().add(form);
        NativeButton go = find(NativeButton.class, form).withText("Import").single();

        test(go).click();
        assertThat(text(form))
                .contains(
                        "series would be wrong in each of the first rows: this may not be empty.",
                        "unit would be wrong in each of the first rows",
                        "source would be wrong in each of the first rows",
                        "press Import once more");
        assertThat(mapped).isEmpty();

        find(Input.class, form).withAriaLabel("series in every row").single().setValue("trade");
        find(Input.class, form).withAriaLabel("unit in every row").single().setValue("usd-bn");
        find(Input.class, form).withAriaLabel("source in every row").single().setValue("letter");
        test(go).click();
        assertThat(text(form)).doesNotContain("would be wrong");
        assertThat(mapped).hasSize(1);
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void what_is_wrong_in_the_first_rows_stops_nobody_who_knows_it() {
        List<Mapping> mapped = new ArrayList<>();
        MappingForm form = new MappingForm(
                new Layout.Foreign(List.of("Year", "Amount"), List.of(List.of("2019", "4")), StandardCharsets.UTF_8),
                new Referable(List.of("trade"), List.of("usd-bn"), List.of("letter")),
                Optional.empty(),
                (charset, chosen) -> fail("The letters stay"),
                mapped::add);
        UI.getCurrent().add(form);
        NativeButton go = find(NativeButton.class, form).withText("Import").single();

        test(go).click();
        find(Input.class, form).withAriaLabel("series in every row").single().setValue("trade");
        test(go).click();
        assertThat(mapped).isEmpty();

        test(go).click();
        assertThat(mapped).hasSize(1);
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
                drafts.copyOf(datasets.find(PIPELINES).orElseThrow().newest(), "stewart", new Progress());
        DraftRow row = drafts.rows(draft.id(), DraftPart.OBSERVATIONS, 0, 1000).stream()
                .filter(r -> r.cells().get(8).equals(from) && r.cells().get(1).equals("nord-stream-1-flow"))
                .findFirst()
                .orElseThrow();
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(8, to);
        drafts.put(draft.id(), DraftPart.OBSERVATIONS, row, cells);
        return draft;
    }

    /** Does what other threads want done with the page meanwhile. */
    private static void until(BooleanSupplier isSo) {
        while (!isSo.getAsBoolean()) {
            assertThat(Thread.currentThread().isInterrupted()).as("out of time").isFalse();
            VaadinService.getCurrent().runPendingAccessTasks(UI.getCurrent().getSession());
            Thread.yield();
        }
    }

    private static String address(DatasetDraft draft) {
        return "datasets/reference-pipelines/import/" + draft.id();
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
