package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputError;
import dev.bilateral.scenario.Assumption;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One assumption: its name, its control, what is allowed and why, where its value comes from, and what is wrong. */
final class AssumptionField extends Div {

    private static final Messages MESSAGES = Messages.of(AssumptionField.class);

    private final AssumptionKey key;
    private final Editor editor;
    private final String id;
    private final Span was = new Span();
    private final NativeButton reset;
    private final Paragraph error = new Paragraph();
    private final Paragraph remark = new Paragraph();
    private final Span setBy = new Span();
    private final Span compared = new Span();
    private final Anchor overlay = new Anchor("", MESSAGES.text("outside.show"));
    private final Paragraph outside = new Paragraph(compared, new Span(" "), overlay);
    private final NativeDetails about = new NativeDetails();
    private final String reason;
    private final Provenance provenance;
    private final ReasonField why;

    AssumptionField(
            Assumption saved,
            Function<String, Editor> editorOf,
            Runnable onReset,
            Provenance provenance,
            ReasonField why) {
        this.why = why;
        key = saved.key();
        reason = KeyTexts.reason(saved);
        this.provenance = provenance;
        id = id(key);
        editor = editorOf.apply(id);
        String label = KeyTexts.label(key);
        reset = new NativeButton(MESSAGES.text("reset"), click -> onReset.run());
        reset.addClassNames("quiet", "reset");
        reset.setAriaLabel(MESSAGES.text("reset.what", label));
        was.addClassName("was");
        error.addClassName("error");
        error.setId(id + "-error");
        remark.addClassName("remark");
        setBy.addClassName("remark");
        about.addClassName("about");
        outside.addClassName("outside");
        outside.setVisible(false);
        overlay.getElement().setAttribute("router-link", true);
        setBy.getElement().setAttribute("role", "status");
        addClassName("assumption");
        Div origin = new Div(provenance, why);
        origin.addClassName("origin");
        add(line(label), editor.component(), error, setBy, remark, outside, about, origin);
    }

    /** The id of a key's control in the page. */
    static String id(AssumptionKey key) {
        return "assumption-" + key.code().replace('.', '-');
    }

    AssumptionKey key() {
        return key;
    }

    /** Shows the text as well, which a field that is being typed in must keep as it is. */
    void showText(Edits edits) {
        editor.show(edits.text(key), edits.value(key));
        why.showText(edits);
    }

    /**
     * @param remarkText a warning or a comparison, or empty
     * @param setByText which other choice set the value, or empty; read out when it changes
     */
    void showState(Edits edits, String remarkText, String setByText) {
        boolean isEdited = edits.isEdited(key);
        setClassName("edited", isEdited);
        reset.setVisible(isEdited);
        was.setVisible(edits.good().containsKey(key) || edits.error(key).isPresent());
        was.setText(MESSAGES.text("was", KeyTexts.value(key, edits.saved().text(key))));
        String message = edits.error(key).map(InputError::message).orElse("");
        error.setText(message.isEmpty() ? "" : editor.errorText(message));
        error.setVisible(!message.isEmpty());
        editor.cover(edits.value(key));
        editor.markInvalid(!message.isEmpty(), id + "-error");
        remark.setText(remarkText);
        remark.setVisible(!remarkText.isEmpty());
        setBy.setText(setByText);
        String allowedAndWhy = Stream.of(KeyTexts.allowed(key).orElse("") + editor.coverage(), reason(edits))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        about.setSummaryText(allowedAndWhy);
        about.setVisible(!allowedAndWhy.isEmpty());
        provenance.show(edits);
    }

    /** What is written here stands in its own field; a text that can't be used needs no reason. */
    private String reason(Edits edits) {
        if (edits.error(key).isPresent()) {
            return "";
        }
        return edits.reasons().containsKey(key)
                ? MESSAGES.text("reason.below")
                : edits.good().containsKey(key) ? MESSAGES.text("reason.edited") : reason;
    }

    /**
     * @param text how the scenario compares with what others did, or empty where it has no place here
     * @param address where that is drawn, or empty where it is drawn already
     */
    void showOutside(Optional<String> text, Optional<String> address) {
        outside.setVisible(text.isPresent());
        compared.setText(text.orElse(""));
        overlay.setVisible(address.isPresent());
        address.ifPresent(overlay::setHref);
    }

    private Div line(String label) {
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        Span unit = new Span(KeyTexts.unit(key));
        unit.addClassName("unit");
        Span edited = new Span(was, reset);
        edited.addClassName("edited-tools");
        Div line = new Div(name, unit, edited);
        line.addClassName("assumption-head");
        return line;
    }
}
