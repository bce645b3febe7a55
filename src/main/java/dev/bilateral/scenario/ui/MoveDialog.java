package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.model.InputError;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.scenario.PinMove;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.scenario.ScenarioService.Archived;
import dev.bilateral.scenario.ScenarioService.RevisionConflict;
import dev.bilateral.scenario.WrittenText;
import dev.bilateral.ui.Author;
import dev.bilateral.ui.Dialog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks why, and saves a revision with the same assumptions and the newest editions. */
@JsModule("./ui/drafts.ts")
final class MoveDialog extends Div {

    private static final Messages MESSAGES = Messages.of(MoveDialog.class);

    private final transient Scenario scenario;
    private final transient ScenarioRevision revision;
    private final transient PinMove move;
    private final transient ScenarioService scenarios;
    private final transient Author author;
    private final Dialog dialog = new Dialog(MESSAGES.text("editions.go"));
    private final Input note = new Input();
    private final Paragraph error = new Paragraph();

    MoveDialog(Scenario scenario, ScenarioRevision revision, PinMove move, ScenarioService scenarios, Author author) {
        this.scenario = scenario;
        this.revision = revision;
        this.move = move;
        this.scenarios = scenarios;
        this.author = author;
        note.setId("move-note");
        note.getElement()
                .setAttribute("maxlength", String.valueOf(WrittenText.LONGEST))
                .setAttribute("aria-describedby", "move-note-error");
        error.setId("move-note-error");
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        add(dialog);
    }

    void open(UI ui, Component effects) {
        Optional<String> who = author.name();
        if (!author.isSignedIn()) {
            signIn(ui);
        } else if (who.isEmpty()) {
            dialog.open(MESSAGES.text("editions.go"), new Paragraph(MESSAGES.text("readOnly")));
        } else {
            refuse("");
            note.getElement().setAttribute("data-draft", drafts(who.get()));
            NativeLabel label = new NativeLabel(MESSAGES.text("move.note"));
            label.setFor(note);
            Div field = new Div(label, note, error);
            field.addClassName("field");
            NativeButton save = new NativeButton(MESSAGES.text("move.save"), click -> save());
            save.addClassName("primary");
            dialog.open(
                    MESSAGES.text("move.title", scenario.title(), revision.number() + 1),
                    new Paragraph(MESSAGES.count("move.what", move.moved().size())),
                    effects,
                    field,
                    save);
            dialog.getElement().executeJs("window.bilateral.drafts.restore(this)");
        }
    }

    private void save() {
        Optional<String> problem = WrittenText.noteProblem(note.getValue().strip());
        Optional<String> who = author.name();
        if (problem.isPresent()) {
            refuse(problem.get());
        } else if (who.isEmpty()) {
            getUI().ifPresent(MoveDialog::signIn);
        } else {
            save(who.get());
        }
    }

    private void save(String who) {
        try {
            scenarios.save(
                    revision, List.of(), move.pins(), who, note.getValue().strip());
            dialog.getElement().executeJs("window.bilateral.drafts.clear($0)", drafts(who));
            dialog.close();
            getUI().ifPresent(ui -> ui.navigate("scenarios/" + scenario.id()));
        } catch (RevisionConflict conflict) {
            ScenarioRevision newest = conflict.newest();
            refuse(MESSAGES.text("move.conflict", newest.author(), newest.number()) + " ");
            error.add(RevisionLink.toScenario(scenario.id(), MESSAGES.text("revision.newest", newest.number())));
        } catch (Archived archived) {
            refuse(String.valueOf(archived.getMessage()));
        } catch (InvalidInputs invalid) {
            refuse(invalid.errors().stream().map(InputError::message).collect(Collectors.joining(" ")));
        }
    }

    private void refuse(String sentence) {
        error.setText(sentence);
        note.getElement().setAttribute("aria-invalid", String.valueOf(!sentence.isEmpty()));
    }

    private String drafts(String who) {
        return who + "/move/" + scenario.id() + "/note";
    }

    private static void signIn(UI ui) {
        ui.getPage().executeJs("window.bilateral.signIn()");
    }
}
