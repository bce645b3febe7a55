package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.scenario.ScenarioName;
import dev.bilateral.scenario.WrittenText;
import java.util.Optional;

/** Title and description of a scenario, each with what is wrong with it. */
final class NameForm extends Div {

    private static final Messages MESSAGES = Messages.of(NameForm.class);

    private final Field title;
    private final Field description;

    /** @param draft begins the names under which the browser keeps what is typed */
    NameForm(String draft) {
        addClassName("scenario-form");
        title = new Field("scenario-title", MESSAGES.text("form.title"), ScenarioName.LONGEST, draft + "title");
        description = new Field(
                "scenario-description", MESSAGES.text("form.description"), WrittenText.LONGEST, draft + "description");
        add(title, description);
    }

    /** @param called what it is called, tidy */
    record Name(String called, String described) {}

    void show(Name name) {
        title.input.setValue(name.called());
        description.input.setValue(name.described());
    }

    /** Empty, with the reasons beside the fields, where it can't be used. */
    Optional<Name> read() {
        Name name = new Name(
                ScenarioName.tidy(title.input.getValue()),
                description.input.getValue().strip());
        boolean isTitle = title.refuse(ScenarioName.problem(name.called()));
        boolean isDescription = description.refuse(WrittenText.problem(name.described()));
        return isTitle || isDescription ? Optional.empty() : Optional.of(name);
    }

    void refuseTitle(String sentence) {
        title.refuse(Optional.of(sentence));
    }

    /** One line of text. */
    private static final class Field extends Div {
        private final Input input = new Input();
        private final Paragraph error = new Paragraph();

        Field(String id, String label, int longest, String draft) {
            addClassName("field");
            input.setId(id);
            input.getElement()
                    .setAttribute("maxlength", String.valueOf(longest))
                    .setAttribute("data-draft", draft)
                    .setAttribute("aria-describedby", id + "-error");
            NativeLabel named = new NativeLabel(label);
            named.setFor(input);
            error.setId(id + "-error");
            error.addClassName("error");
            error.getElement().setAttribute("role", "alert");
            add(named, input, error);
        }

        /** @return whether there is a problem */
        boolean refuse(Optional<String> problem) {
            error.setText(problem.orElse(""));
            input.getElement().setAttribute("aria-invalid", String.valueOf(problem.isPresent()));
            return problem.isPresent();
        }
    }
}
