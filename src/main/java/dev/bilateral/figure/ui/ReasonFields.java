package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.KeyTexts;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.WrittenText;
import dev.bilateral.ui.LineField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A line for each changed assumption: another value needs a reason of its own, so the one until now is only told.
 */
final class ReasonFields extends Div {

    private static final Messages MESSAGES = Messages.of(ReasonFields.class);

    private final Map<AssumptionKey, LineField> fields = new EnumMap<>(AssumptionKey.class);

    /**
     * @param drafts begins the names under which the browser keeps what is typed
     * @param typed hears of each text
     */
    ReasonFields(ScenarioRevision base, Edits edits, String drafts, BiConsumer<AssumptionKey, String> typed) {
        addClassName("reasons");
        edits.edited().forEach(key -> {
            LineField line = line(key, Optional.ofNullable(base.assumptions().get(key)), drafts);
            line.setValue(edits.reasons().getOrDefault(key, ""));
            line.onTyping(text -> typed.accept(key, text.strip()));
            add(line);
        });
    }

    /** The reason given for a value, may be empty. */
    String of(AssumptionKey key) {
        LineField field = fields.get(key);
        return field == null ? "" : field.getValue().strip();
    }

    /** Marks those that can't be saved, each with what is wrong, and tells whether there are any. */
    boolean refuse() {
        boolean isAny = false;
        for (Map.Entry<AssumptionKey, LineField> each : fields.entrySet()) {
            isAny |= each.getValue().refuse(WrittenText.problem(of(each.getKey())));
        }
        return isAny;
    }

    private LineField line(AssumptionKey key, Optional<Assumption> before, String drafts) {
        LineField line = new LineField(
                "reason-" + key.code().replace('.', '-'),
                MESSAGES.text("save.reason", KeyTexts.label(key)),
                WrittenText.LONGEST,
                drafts + key.code());
        fields.put(key, line);
        before.map(Assumption::rationale)
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> line.about(MESSAGES.text("save.reason.before", reason)));
        return line;
    }
}
