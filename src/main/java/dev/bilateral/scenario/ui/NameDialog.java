package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioCatalogue.TitleTaken;
import dev.bilateral.scenario.ScenarioService.Archived;
import dev.bilateral.scenario.ui.NameForm.Name;
import dev.bilateral.ui.Author;
import dev.bilateral.ui.Dialog;
import java.util.Optional;

/** Asks what a scenario is to be called. Whoever is not signed in is led there and back; what was typed is kept. */
@JsModule("./ui/drafts.ts")
final class NameDialog extends Div {

    private static final Messages MESSAGES = Messages.of(NameDialog.class);

    private final transient Author author;
    private final Dialog dialog = new Dialog(MESSAGES.text("name"));

    NameDialog(Author author) {
        this.author = author;
        add(dialog);
    }

    /**
     * What a name is wanted for.
     *
     * @param id tells its drafts from those of others
     * @param about what will happen
     * @param work does it, in the name of an author
     */
    record Task(String id, String heading, String about, String go, Name before, Work work) {}

    /** Does something with a name. */
    @FunctionalInterface
    interface Work {
        /**
         * @throws TitleTaken where the title is another scenario's
         * @throws Archived where it is to be called otherwise, and was archived meanwhile
         */
        Scenario with(Name name, String author);
    }

    void open(UI ui, Task task) {
        Optional<String> who = author.name();
        if (!author.isSignedIn()) {
            signIn(ui);
        } else if (who.isEmpty()) {
            dialog.open(task.heading(), new Paragraph(MESSAGES.text("readOnly")));
        } else {
            openForm(task, who.get() + "/" + task.id() + "/");
        }
    }

    private void openForm(Task task, String drafts) {
        NameForm form = new NameForm(drafts);
        form.show(task.before());
        NativeButton go = new NativeButton(task.go(), click -> go(task, form, drafts));
        go.addClassName("primary");
        dialog.open(task.heading(), new Paragraph(task.about()), form, go);
        dialog.getElement().executeJs("window.bilateral.drafts.restore(this)");
    }

    private void go(Task task, NameForm form, String drafts) {
        Optional<Name> name = form.read();
        if (name.isEmpty()) {
            return;
        }
        Optional<String> who = author.name();
        if (who.isEmpty()) { // signed out, or demoted, since the dialog opened
            getUI().ifPresent(NameDialog::signIn);
            return;
        }
        try {
            Scenario scenario = task.work().with(name.get(), who.get());
            dialog.getElement().executeJs("window.bilateral.drafts.clear($0)", drafts);
            dialog.close();
            getUI().ifPresent(ui -> ui.navigate("scenarios/" + scenario.id()));
        } catch (TitleTaken | Archived refused) {
            form.refuseTitle(String.valueOf(refused.getMessage()));
        }
    }

    private static void signIn(UI ui) {
        ui.getPage().executeJs("window.bilateral.signIn()");
    }
}
