package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import dev.bilateral.common.Messages;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.WrittenText;
import dev.bilateral.ui.LineField;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Why a value stands, written beside it while it is edited; a line that is there when it is asked for, or holds a text. */
final class ReasonField extends Div {

    private static final Messages MESSAGES = Messages.of(ReasonField.class);
    private static final String HIDDEN = "hidden";

    private final AssumptionKey key;
    private final LineField line;
    private final NativeButton opener;

    /**
     * @param drafts begins the names under which the browser keeps what is typed
     * @param typed takes the text as it stands
     */
    ReasonField(Assumption saved, String drafts, Consumer<String> typed) {
        key = saved.key();
        String label = KeyTexts.label(key);
        String id = "why-" + key.code().replace('.', '-');
        line = new LineField(id, MESSAGES.text("why", label), WrittenText.LONGEST, draft(drafts, key));
        if (!saved.rationale().isEmpty()) {
            line.about(MESSAGES.text("why.before", saved.rationale()));
        }
        line.onTyping(text -> {
            line.refuse(WrittenText.problem(text));
            typed.accept(text.strip());
        });
        // there from the start, so that the browser opens it without asking: what is typed at once is not lost
        line.getElement().setAttribute(HIDDEN, true);
        opener = new NativeButton(MESSAGES.text("why.open"), click -> open());
        opener.getElement().setAttribute("data-reveals", true);
        opener.addClassName("quiet");
        opener.setAriaLabel(MESSAGES.text("why.open.what", label));
        addClassName("reason-field");
        add(opener, line);
    }

    /** The name of a key's draft. */
    static String draft(String drafts, AssumptionKey key) {
        return drafts + key.code();
    }

    /** What the browser keeps of reasons follows each step, also back, and also of fields that are not there yet. */
    static void keep(Element page, String drafts, Edits before, Edits after) {
        Stream.concat(before.reasons().keySet().stream(), after.reasons().keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(
                        before.reasons().get(key), after.reasons().get(key)))
                .forEach(key -> page.executeJs(
                        "window.bilateral.drafts?.put($0, $1)",
                        draft(drafts, key),
                        after.reasons().getOrDefault(key, "")));
    }

    /** Shows the text as well, where it is another than what stands. */
    void showText(Edits edits) {
        String text = edits.reasons().getOrDefault(key, "");
        if (!text.equals(line.getValue().strip())) {
            line.setValue(text);
        }
        if (!text.isEmpty()) {
            open();
        }
    }

    private void open() {
        line.getElement().removeAttribute(HIDDEN);
        opener.getElement().setAttribute(HIDDEN, true);
    }
}
