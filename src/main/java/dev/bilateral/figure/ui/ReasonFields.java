package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.KeyTexts;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.WrittenText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line for each changed assumption: another value needs a reason of its own, so the one until now is only told.
 */
final class ReasonFields extends Div {

    private static final Messages MESSAGES = Messages.of(ReasonFields.class);

    private final Map<AssumptionKey, Input> inputs = new EnumMap<>(AssumptionKey.class);

    /** None. */
    ReasonFields() {
        addClassName("reasons");
    }

    /** @param drafts begins the names under which the browser keeps what is typed */
    ReasonFields(ScenarioRevision base, Edits edits, String drafts) {
        this();
        edits.edited()
                .forEach(key ->
                        add(line(key, Optional.ofNullable(base.assumptions().get(key)), drafts)));
    }

    /** The reason given for a value, may be empty. */
    String of(AssumptionKey key) {
        Input input = inputs.get(key);
        return input == null ? "" : input.getValue().strip();
    }

    /** What is wrong with the first of those that can't be saved. */
    Optional<String> problem() {
        return inputs.keySet().stream()
                .flatMap(
                        key -> WrittenText.problem(of(key))
                                .map(wrong -> MESSAGES.text("save.problem", KeyTexts.label(key), wrong))
                                .stream())
                .findFirst();
    }

    private Div line(AssumptionKey key, Optional<Assumption> before, String drafts) {
        String id = "reason-" + key.code().replace('.', '-');
        Input input = new Input();
        input.setId(id);
        input.getElement()
                .setAttribute("maxlength", String.valueOf(WrittenText.LONGEST))
                .setAttribute("data-draft", drafts + key.code());
        NativeLabel label = new NativeLabel(MESSAGES.text("save.reason", KeyTexts.label(key)));
        label.setFor(input);
        inputs.put(key, input);
        Div line = new Div(label, input);
        before.map(Assumption::rationale).filter(r -> !r.isEmpty()).ifPresent(rationale -> {
            Paragraph until = new Paragraph(MESSAGES.text("save.reason.before", rationale));
            until.addClassName("about");
            until.setId(id + "-before");
            input.getElement().setAttribute("aria-describedby", id + "-before");
            line.add(until);
        });
        return line;
    }
}
