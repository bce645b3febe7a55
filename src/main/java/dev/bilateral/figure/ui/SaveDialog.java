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
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.assumptions.Differences;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.KeyTexts;
import dev.bilateral.figure.ui.assumptions.ValueSource;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputError;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService.RevisionConflict;
import dev.bilateral.scenario.WrittenText;
import dev.bilateral.ui.Dialog;
import java.util.EnumMap;
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
    private transient Map<AssumptionKey, Input> reasons = Map.of();

    SaveDialog(String figure, FigureServices services, Consumer<ScenarioRevision> saved) {
        this.figure = figure;
        this.services = services;
        this.saved = saved;
        note.setId("revision-note");
        note.getElement().setAttribute("maxlength", String.valueOf(WrittenText.LONGEST));
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
                reasons(tables, edits),
                label,
                note,
                error,
                save);
        note.getElement().setAttribute("data-draft", drafts(tables) + "note");
        dialog.getElement().executeJs("window.bilateral.drafts.restore(this)");
    }

    /** A line for each changed assumption: another value needs a reason of its own, so the one until now is only told. */
    private Div reasons(FigureTables tables, Edits edits) {
        Div lines = new Div();
        lines.addClassName("reasons");
        reasons = new EnumMap<>(AssumptionKey.class);
        for (AssumptionKey key : edits.edited()) {
            Assumption before = tables.revision().assumptions().get(key);
            Input reason = new Input();
            reason.setId("reason-" + key.code().replace('.', '-'));
            reason.getElement().setAttribute("maxlength", String.valueOf(WrittenText.LONGEST));
            reason.getElement().setAttribute("data-draft", drafts(tables) + key.code());
            NativeLabel label = new NativeLabel(MESSAGES.text("save.reason", KeyTexts.label(key)));
            label.setFor(reason);
            reasons.put(key, reason);
            Div line = new Div(label, reason);
            if (before != null && !before.rationale().isEmpty()) {
                Paragraph until = new Paragraph(MESSAGES.text("save.reason.before", before.rationale()));
                until.addClassName("about");
                until.setId(reason.getId().orElseThrow() + "-before");
                reason.getElement()
                        .setAttribute("aria-describedby", until.getId().orElseThrow());
                line.add(until);
            }
            lines.add(line);
        }
        return lines;
    }

    private void save(FigureTables tables, Edits edits) {
        String why = note.getValue().strip();
        Optional<String> problem = problem(why);
        if (problem.isPresent()) {
            error.setText(problem.get());
            return;
        }
        Optional<String> author = services.author().name();
        if (author.isEmpty()) { // signed out, or demoted, since the dialog opened
            getUI().ifPresent(ui -> ui.getPage().executeJs("window.bilateral.signIn()"));
            return;
        }
        try {
            ScenarioRevision revision = services.scenarios()
                    .save(
                            tables.revision(),
                            changes(tables, edits),
                            tables.state().pins(),
                            author.get(),
                            why);
            if (revision.number() == tables.revision().number()) {
                error.setText(MESSAGES.text("save.same", revision.number()));
                return;
            }
            note.clear();
            dialog.getElement().executeJs("window.bilateral.drafts.clear($0)", drafts(tables));
            dialog.close();
            saved.accept(revision);
        } catch (InvalidInputs invalid) {
            error.setText(String.join(
                    " ", invalid.errors().stream().map(InputError::message).toList()));
        } catch (RevisionConflict conflict) {
            showConflict(tables, conflict.newest());
        }
    }

    /** What is wrong with the note, or with the first of the reasons that can't be saved. */
    private Optional<String> problem(String why) {
        return WrittenText.noteProblem(why)
                .or(() -> reasons.keySet().stream()
                        .flatMap(key -> WrittenText.problem(reason(key))
                                .map(wrong -> MESSAGES.text("save.problem", KeyTexts.label(key), wrong))
                                .stream())
                        .findFirst());
    }

    /** Nothing is lost: the edits are taken over onto the revision that stands now. */
    private void showConflict(FigureTables tables, ScenarioRevision newest) {
        error.setText(MESSAGES.text("save.conflict", newest.author(), newest.number()) + " ");
        String query = services.view()
                .queryOf(tables.state().withRevision(newest.number()))
                .getQueryString();
        error.add(new Anchor(figure + "?" + query, MESSAGES.text("save.conflict.go", newest.number())));
    }

    private List<Assumption> changes(FigureTables tables, Edits edits) {
        return edits.edited().stream()
                .map(key -> new Assumption(
                        key,
                        edits.value(key),
                        reason(key),
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

    private String reason(AssumptionKey key) {
        Input reason = reasons.get(key);
        return reason == null ? "" : reason.getValue().strip();
    }
}
