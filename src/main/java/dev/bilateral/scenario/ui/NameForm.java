package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.html.Div;
import dev.bilateral.common.Messages;
import dev.bilateral.scenario.ScenarioName;
import dev.bilateral.scenario.WrittenText;
import dev.bilateral.ui.LineField;
import java.util.Optional;

/** Title and description of a scenario, each with what is wrong with it. */
final class NameForm extends Div {

    private static final Messages MESSAGES = Messages.of(NameForm.class);

    private final LineField title;
    private final LineField description;

    /** @param draft begins the names under which the browser keeps what is typed */
    NameForm(String draft) {
        addClassName("scenario-form");
        title = new LineField("scenario-title", MESSAGES.text("form.title"), ScenarioName.LONGEST, draft + "title");
        description = new LineField(
                "scenario-description", MESSAGES.text("form.description"), WrittenText.LONGEST, draft + "description");
        add(title, description);
    }

    /** @param called what it is called, tidy */
    record Name(String called, String described) {}

    void show(Name name) {
        title.setValue(name.called());
        description.setValue(name.described());
    }

    /** Empty, with the reasons beside the fields, where it can't be used. */
    Optional<Name> read() {
        Name name = new Name(
                ScenarioName.tidy(title.getValue()), description.getValue().strip());
        boolean isTitle = title.refuse(ScenarioName.problem(name.called()));
        boolean isDescription = description.refuse(WrittenText.problem(name.described()));
        return isTitle || isDescription ? Optional.empty() : Optional.of(name);
    }

    void refuseTitle(String sentence) {
        title.refuse(Optional.of(sentence));
    }
}
