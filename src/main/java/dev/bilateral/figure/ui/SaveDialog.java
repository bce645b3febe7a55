package dev.bilateral.figure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.SaveForm.Asked;
import dev.bilateral.figure.ui.SaveForm.Name;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputError;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.Saving;
import dev.bilateral.scenario.Saving.Diverged;
import dev.bilateral.scenario.Saving.Saved;
import dev.bilateral.scenario.Saving.Standing;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioCatalogue.TitleTaken;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService.Archived;
import dev.bilateral.ui.Dialog;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Asks as what and why, and saves the edits as a new revision or a new scenario. Whoever is not signed in is led there
 * and back, edits and all.
 */
@JsModule("./ui/drafts.ts")
@JsModule("./ui/saves.ts")
final class SaveDialog extends Div {

    private static final Messages MESSAGES = Messages.of(SaveDialog.class);

    private final String figure;
    private final transient FigureServices services;
    private final transient Consumer<ScenarioRevision> saved;
    private final transient BiConsumer<AssumptionKey, String> reasonTyped;
    private final Dialog dialog = new Dialog(MESSAGES.text("save"));
    private final Paragraph error = new Paragraph();

    /** @param reasonTyped hears of each reason that is written in the dialog */
    SaveDialog(
            String figure,
            FigureServices services,
            Consumer<ScenarioRevision> saved,
            BiConsumer<AssumptionKey, String> reasonTyped) {
        this.reasonTyped = reasonTyped;
        this.figure = figure;
        this.services = services;
        this.saved = saved;
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        add(dialog);
    }

    void open(UI ui, FigureTables tables, Edits edits) {
        SavingPage.answer(ui);
        if (!services.author().isSignedIn()) {
            SavingPage.signIn(ui);
            return;
        }
        error.setText("");
        if (services.author().name().isEmpty()) {
            dialog.open(MESSAGES.text("save"), new Paragraph(MESSAGES.text("save.readOnly")));
        } else if (!edits.errors().isEmpty()) {
            dialog.open(MESSAGES.text("save"), new Paragraph(MESSAGES.text("save.errors", SaveForm.unusable(edits))));
        } else {
            openForm(tables, edits);
        }
    }

    private void openForm(FigureTables tables, Edits edits) {
        Scenario scenario =
                services.scenarios().find(tables.revision().scenario()).orElseThrow();
        SaveForm form = new SaveForm(scenario, tables, edits, drafts(tables), reasonTyped);
        dialog.open(
                MESSAGES.text("save.title", scenario.title()),
                form,
                error,
                primary(MESSAGES.text("save.go"), () -> save(tables, form)));
        SavingPage.restoreInto(dialog);
    }

    private void save(FigureTables tables, SaveForm form) {
        error.setText("");
        getUI().filter(ui -> services.author().name().isPresent()).ifPresent(SavingPage::answer);
        Optional<Asked> asked = form.read(services.cited(tables));
        asked.ifPresent(what -> inOwnName(author -> {
            try {
                what.name()
                        .ifPresentOrElse(
                                name -> saveAsNew(tables, name, what, author),
                                () -> save(tables, tables.revision(), what.content(), author, what.why()));
            } catch (TitleTaken taken) {
                form.refuseTitle(String.valueOf(taken.getMessage()));
            }
        }));
    }

    /** @param work may find that what was asked can't be saved, which is then told */
    private void inOwnName(Consumer<String> work) {
        Optional<String> author = services.author().name();
        if (author.isEmpty()) { // signed out, or demoted, since the dialog opened
            getUI().ifPresent(SavingPage::signIn);
            return;
        }
        try {
            work.accept(author.get());
        } catch (Archived archived) {
            error.setText(archived.getMessage());
        } catch (InvalidInputs invalid) {
            error.setText(invalid.errors().stream().map(InputError::message).collect(Collectors.joining(" ")));
        }
    }

    private void saveAsNew(FigureTables tables, Name name, Asked asked, String author) {
        Scenario created = services.catalogue()
                .saveAsNew(tables.revision(), asked.content(), name.called(), name.described(), author, asked.why());
        close(
                tables,
                services.scenarios().revision(created.id(), created.latest()).orElseThrow());
    }

    private void save(FigureTables tables, ScenarioRevision base, Content mine, String author, String why) {
        switch (new Saving(services.scenarios()).save(base, mine, author, why)) {
            case Saved done -> close(tables, done.revision());
            case Standing standing -> showStanding(tables, standing.revision());
            case Diverged diverged -> showMerge(tables, diverged, why);
        }
    }

    private void close(FigureTables tables, ScenarioRevision revision) {
        String unsigned = FigureServices.unsigned(tables.state().scenario());
        getUI().ifPresent(ui -> SavingPage.clear(ui, drafts(tables), unsigned));
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
        error.setText("");
        boolean hasConflict = diverged.merge().hasConflict();
        dialog.open(
                MESSAGES.text("merge.title", newest.author(), newest.number()),
                new Paragraph(MESSAGES.text(hasConflict ? "merge.conflict" : "merge.apart", newest.note())),
                form,
                error,
                primary(MESSAGES.text("merge.save", newest.number() + 1), () -> merge(tables, newest, form, why)));
    }

    private void merge(FigureTables tables, ScenarioRevision newest, MergeForm form, String why) {
        getUI().filter(ui -> services.author().name().isPresent()).ifPresent(SavingPage::answer);
        form.read()
                .ifPresentOrElse(
                        chosen -> inOwnName(author -> save(tables, newest, chosen, author, why)),
                        () -> error.setText(MESSAGES.text("merge.open", Text.list(form.open()))));
    }

    private static NativeButton primary(String text, Runnable pressed) {
        NativeButton button = new NativeButton(text, click -> pressed.run());
        button.getElement().setAttribute("data-saves", true);
        button.addClassName("primary");
        return button;
    }

    private String drafts(FigureTables tables) {
        return services.drafts(tables.state().scenario());
    }
}
