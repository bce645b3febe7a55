package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Cancelled;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.diff.DiffTable;
import dev.bilateral.dataset.diff.VersionChanges;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.imports.CheckedDraft;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.ui.CsvDownload;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** A draft on its way to a version, step by step. All that is written on the way is kept with the draft at once. */
final class DraftPage extends Div {

    private static final Messages MESSAGES = Messages.of(DraftPage.class);
    private final transient DraftDesk desk;
    private final transient Consumer<DatasetVersion> published;

    DraftPage(DraftDesk desk, Consumer<DatasetVersion> published) {
        this.desk = desk;
        this.published = published;
        addClassName("import-page");
    }

    void show(ImportStep step, DraftPart part, OptionalInt line) {
        removeAll();
        add(StepLinks.all(desk, step));
        switch (step) {
            case CHECKS -> checked(found -> add(new ChecksStep(desk, found.found())));
            case ROWS -> showRows(part, line);
            case DIFFERENCE -> checked(found -> showDifference(found.found()));
            case NOTE -> showNote();
            case PUBLISH -> checked(found -> add(new PublishStep(desk, found, published)));
        }
    }

    /** Goes on with what the checks found, which in many rows takes a while. */
    private void checked(Consumer<CheckedDraft> then) {
        desk.quicklyChecked()
                .ifPresentOrElse(
                        then,
                        () -> run("import.checking", progress -> desk.checks().check(desk.draft(), progress), then));
    }

    /** Does what takes a while beside the page, and goes on with it. */
    private <T> void run(String what, Function<Progress, T> work, Consumer<T> then) {
        TaskRun run = TaskRun.ofPage(MESSAGES.text(what));
        add(run);
        run.start(
                work,
                done -> {
                    remove(run);
                    then.accept(done);
                },
                why -> {
                    remove(run);
                    add(new Paragraph(MESSAGES.text(
                            why instanceof Cancelled ? "import.checks.cancelled" : "import.checks.failed")));
                });
    }

    private void showRows(DraftPart part, OptionalInt line) {
        RowsEditor rows = new RowsEditor(desk, part);
        add(rows);
        line.ifPresent(rows::openLine);
    }

    private void showDifference(Checked found) {
        add(new H2(MESSAGES.text("import.step.difference")));
        Optional<VersionChanges> known = desk.differences().known(found);
        if (found.errors() > 0) {
            add(new Paragraph(MESSAGES.text("import.difference.errors")), StepLinks.on(desk, ImportStep.NOTE));
        } else if (known.isPresent()) {
            show(known);
        } else {
            run("import.comparing", progress -> desk.differences().of(desk.draft(), progress), this::show);
        }
    }

    private void show(Optional<VersionChanges> difference) {
        if (difference.filter(diff -> !diff.isEmpty()).isEmpty()) {
            add(new Paragraph(MESSAGES.text("import.difference.none")));
        }
        difference.filter(diff -> !diff.isEmpty()).ifPresent(this::addFile);
        difference.ifPresent(
                diff -> DiffSections.of(diff, new DiffFilter(null, "")).forEach(this::add));
        add(StepLinks.on(desk, ImportStep.NOTE));
    }

    private void addFile(VersionChanges difference) {
        Anchor file = new Anchor(
                CsvDownload.of(desk.draft().dataset() + "_changes.csv", DiffTable.of(difference), CsvProfile.EXCEL),
                MESSAGES.text("diff.csv"));
        file.addClassName("button");
        Div actions = new Div(file);
        actions.addClassName("actions");
        add(actions);
    }

    private void showNote() {
        NoteField text = new NoteField();
        text.setId("version-note");
        text.setValue(desk.notes().of(desk.draft().id()).note());
        NativeLabel label = new NativeLabel(MESSAGES.text("import.note"));
        label.setFor(text);
        KeptText kept =
                new KeptText(text, note -> desk.notes().keepNote(desk.draft().id(), note));
        Div field = new Div(label, text, kept);
        field.addClassName("field");
        add(new H2(MESSAGES.text("import.step.note")), field, StepLinks.on(desk, ImportStep.PUBLISH));
    }
}
