package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioCatalogue;
import dev.bilateral.scenario.ScenarioCatalogue.LastOne;
import dev.bilateral.scenario.ScenarioCatalogue.TitleTaken;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ui.NameDialog.Task;
import dev.bilateral.scenario.ui.NameForm.Name;
import dev.bilateral.ui.Author;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What can be done with a scenario, and with the revision of it that is in view. */
final class ScenarioActions extends Div {

    private static final Messages MESSAGES = Messages.of(ScenarioActions.class);

    private final transient ScenarioCatalogue catalogue;
    private final transient Author author;
    private final NameDialog names;
    private final Paragraph error = new Paragraph();

    ScenarioActions(Scenario scenario, ScenarioRevision shown, ScenarioCatalogue catalogue, Author author) {
        this.catalogue = catalogue;
        this.author = author;
        names = new NameDialog(author);
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        Anchor open = RevisionLink.toFigures(shown, MESSAGES.text("figures"));
        open.addClassName("button");
        Anchor compare = RevisionLink.toComparison(MESSAGES.text("compare"), shown.scenario(), shown.number());
        compare.addClassName("button");
        Div buttons = new Div(
                open,
                compare,
                button("start", ui -> names.open(ui, start(scenario, shown))),
                archiving(
                        scenario.isArchived()
                                ? button("restore", ui -> change(ui, who -> catalogue.restore(scenario.id(), who)))
                                : button("archive", ui -> change(ui, who -> catalogue.archive(scenario.id(), who)))));
        if (!scenario.isArchived()) {
            buttons.addComponentAtIndex(3, button("rename", ui -> names.open(ui, rename(scenario))));
        }
        buttons.addClassName("actions");
        add(buttons, error, names);
    }

    private Task start(Scenario scenario, ScenarioRevision shown) {
        return new Task(
                "start/" + scenario.id() + "/" + shown.number(),
                MESSAGES.text("start.title", scenario.title(), shown.number()),
                MESSAGES.text("start.about"),
                MESSAGES.text("start.go"),
                new Name("", ""),
                (name, who) -> catalogue.startFrom(shown, name.called(), name.described(), who));
    }

    private Task rename(Scenario scenario) {
        return new Task(
                "rename/" + scenario.id(),
                MESSAGES.text("rename.title", scenario.title()),
                MESSAGES.text("rename.about", scenario.latest() + 1),
                MESSAGES.text("rename.go"),
                new Name(scenario.title(), scenario.description()),
                (name, who) -> catalogue.rename(scenario.id(), name.called(), name.described(), who));
    }

    private void change(UI ui, Function<String, Scenario> work) {
        Optional<String> who = author.name();
        if (!author.isSignedIn()) {
            ui.getPage().executeJs("window.bilateral.signIn()");
        } else if (who.isEmpty()) {
            error.setText(MESSAGES.text("readOnly"));
        } else {
            try {
                ui.navigate("scenarios/" + work.apply(who.get()).id());
                // the page is made anew, and who goes by keyboard goes on where they were
                ui.getPage().executeJs("document.querySelector('[data-archives]').focus()");
            } catch (LastOne | TitleTaken refused) {
                error.setText(refused.getMessage());
            }
        }
    }

    private static NativeButton archiving(NativeButton button) {
        button.getElement().setAttribute("data-archives", true);
        return button;
    }

    private static NativeButton button(String key, Consumer<UI> pressed) {
        return new NativeButton(
                MESSAGES.text(key), click -> click.getSource().getUI().ifPresent(pressed));
    }
}
