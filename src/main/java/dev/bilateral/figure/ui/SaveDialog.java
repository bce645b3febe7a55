package dev.bilateral.figure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.assumptions.Differences;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.KeyTexts;
import dev.bilateral.figure.ui.assumptions.ValueSource;
import dev.bilateral.model.InputError;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.Saving;
import dev.bilateral.scenario.Saving.Diverged;
import dev.bilateral.scenario.Saving.Saved;
import dev.bilateral.scenario.Saving.Standing;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.WrittenText;
import dev.bilateral.ui.Dialog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks why, and saves the edits as a new revision. Whoever is not signed in is led there and back, edits and all. */
@JsModule("./ui/drafts.ts")
final class SaveDialog extends Div {

    private static final Messages MESSAGES = Messages.of(SaveDialog.class);

    private final String figure;
    private final transient FigureServices services;
    private final transient Consumer<ScenarioRevision> saved;
    private final Dialog dialog = new Dialog(MESSAGES.text("save"));
    private final Input note = new Input();
    private final Paragraph error = new Paragraph();
    private ReasonFields reasons = new ReasonFields();

    SaveDialog(String figure, FigureServices services, Consumer<ScenarioRevision> saved) {
        this.figure = figure;
        this.services = services;
        this.saved = saved;
        note.setId("revision-note");
        note.getElement()
                .setAttribute("maxlength", String.valueOf(WrittenText.LONGEST))
                .setAttribute("aria-describedby", "revision-note-error");
        error.setId("revision-note-error");
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        add(dialog);
    }

    void open(UI ui, FigureTables tables, Edits edits) {
        if (!services.author().isSignedIn()) {
            ui.getPage().executeJs("window.bilateral.signIn()");
            return;
        }
        error.setText("");
        if (services.author().name().isEmpty()) {
            dialog.open(MESSAGES.text("save"), new Paragraph(MESSAGES.text("save.readOnly")));
        } else if (!edits.errors().isEmpty()) {
            dialog.open(MESSAGES.text("save"), new Paragraph(MESSAGES.text("save.errors", wrongFields(edits))));
        } else {
            openForm(tables, edits);
        }
    }

    private static String wrongFields(Edits edits) {
        return edits.unusable().keySet().stream()
                .map(key -> MESSAGES.text("save.errors.field", KeyTexts.group(key), KeyTexts.label(key)))
                .collect(Collectors.joining("; "));
    }

    private void openForm(FigureTables tables, Edits edits) {
        reasons = new ReasonFields(tables.revision(), edits, drafts(tables));
        Differences differences = new Differences();
        differences.open();
        differences.show(edits);
        NativeLabel label = new NativeLabel(MESSAGES.text("save.note"));
        label.setFor(note);
        NativeButton save = new NativeButton(MESSAGES.text("save.go"), click -> save(tables, edits));
        save.addClassName("primary");
        dialog.open(
                MESSAGES.text(
                        "save.title",
                        tables.scenario().title(),
                        tables.revision().number() + 1),
                differences,
                reasons,
                label,
                note,
                error,
                save);
        note.getElement().setAttribute("data-draft", drafts(tables) + "note");
        dialog.getElement().executeJs("window.bilateral.drafts.restore(this)");
    }

    private void save(FigureTables tables, Edits edits) {
        String why = note.getValue().strip();
        Optional<String> wrongNote = WrittenText.noteProblem(why);
        note.getElement().setAttribute("aria-invalid", String.valueOf(wrongNote.isPresent()));
        Optional<String> problem = wrongNote.or(reasons::problem);
        if (problem.isPresent()) {
            error.setText(problem.get());
            return;
        }
        Optional<String> author = services.author().name();
        if (author.isEmpty()) { // signed out, or demoted, since the dialog opened
            getUI().ifPresent(ui -> ui.getPage().executeJs("window.bilateral.signIn()"));
            return;
        }
        Content mine = Content.of(tables.revision())
                .with(changes(tables, edits), tables.state().pins());
        save(tables, tables.revision(), mine, author.get(), why);
    }

    private void save(FigureTables tables, ScenarioRevision base, Content mine, String author, String why) {
        try {
            switch (new Saving(services.scenarios()).save(base, mine, author, why)) {
                case Saved done -> close(tables, done.revision());
                case Standing standing -> showStanding(tables, standing.revision());
                case Diverged diverged -> showMerge(tables, diverged, why);
            }
        } catch (InvalidInputs invalid) {
            error.setText(String.join(
                    " ", invalid.errors().stream().map(InputError::message).toList()));
        }
    }

    private void close(FigureTables tables, ScenarioRevision revision) {
        note.clear();
        dialog.getElement().executeJs("window.bilateral.drafts.clear($0)", drafts(tables));
        dialog.close();
        saved.accept(revision);
    }

    /** Nothing of mine is missing in what stands: in the base itself, or in what somebody else saved meanwhile. */
    private void showStanding(FigureTables tables, ScenarioRevision standing) {
        if (standing.number() == tables.revision().number()) {
            error.setText(MESSAGES.text("save.same", standing.number()));
            return;
        }
        error.setText(MESSAGES.text("save.standing", standing.author(), standing.number()) + " ");
        FigureState with = tables.state()
                .withOverrides(Map.of())
                .withRevision(standing.number())
                .withPins(standing.pins());
        error.add(new Anchor(
                figure + "?" + FigureStateCodec.query(with), MESSAGES.text("save.standing.go", standing.number())));
    }

    /** Nothing is lost: both stand side by side, and what is chosen is saved on the revision that stands now. */
    private void showMerge(FigureTables tables, Diverged diverged, String why) {
        ScenarioRevision newest = diverged.newest();
        MergeForm form = new MergeForm(diverged.merge(), newest.author());
        NativeButton save = new NativeButton(
                MESSAGES.text("merge.save", newest.number() + 1), click -> save(tables, newest, form, why));
        save.addClassName("primary");
        error.setText("");
        boolean hasConflict = diverged.merge().hasConflict();
        dialog.open(
                MESSAGES.text("merge.title", newest.author(), newest.number()),
                new Paragraph(MESSAGES.text(hasConflict ? "merge.conflict" : "merge.apart", newest.note())),
                form,
                error,
                save);
    }

    private void save(FigureTables tables, ScenarioRevision newest, MergeForm form, String why) {
        Optional<String> author = services.author().name();
        Optional<Content> chosen = form.read();
        if (author.isEmpty()) {
            getUI().ifPresent(ui -> ui.getPage().executeJs("window.bilateral.signIn()"));
        } else if (chosen.isEmpty()) {
            error.setText(MESSAGES.text("merge.open", Text.list(form.open())));
        } else {
            save(tables, newest, chosen.get(), author.get(), why);
        }
    }

    private List<Assumption> changes(FigureTables tables, Edits edits) {
        return edits.edited().stream()
                .map(key -> new Assumption(
                        key,
                        edits.value(key),
                        reasons.of(key),
                        ValueSource.of(tables.revision(), services.cited(tables), key, edits)))
                .toList();
    }

    /**
     * What is typed here is kept by account and scenario, through closing, reloading and signing in again, until it is
     * saved. Neither name can hold a slash.
     */
    private String drafts(FigureTables tables) {
        return services.author().name().orElse("") + "/" + tables.scenario().id() + "/";
    }
}
