package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Qualifier;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.Arrays;

/**
 * A share with its qualifier, which is never left out: "over" and 95 stand side by side. What a source bounds stays an
 * interval: only who asks for a range has exact shares drawn from it, in the interval's place.
 */
final class ShareEditor extends Div implements Editor {

    private static final Messages MESSAGES = Messages.of(ShareEditor.class);
    private static final String TO = "..";

    private final transient Typed typed;
    private final NativeSelect qualifier = new NativeSelect(MESSAGES.text("share.qualifier"));
    private final NumberEditor low;
    private final Span and = new Span(MESSAGES.text("share.to"));
    private final Input high = new Input(ValueChangeMode.EAGER);
    private final RangeEnds ends;

    ShareEditor(AssumptionKey key, String label, String id, Offers offers, Typed typed) {
        this.typed = typed;
        addClassName("share-editor");
        qualifier.options(Arrays.stream(Qualifier.values())
                .map(q -> new Option(q.code(), MESSAGES.text("share." + q.code())))
                .toList());
        low = new NumberEditor(key, label, id, offers, text -> tell(true));
        high.setAriaLabel(MESSAGES.text("share.upper", label));
        qualifier.addValueChangeListener(change -> tell(change.isFromClient()));
        high.addValueChangeListener(change -> tell(change.isFromClient()));
        ends = new RangeEnds(id + "-range", label, MESSAGES.text("share.range.note"), low::text, () -> tell(true));
        add(qualifier, low, and, high, ends.toggle(), ends);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(String text, String usable) {
        RangeText range = RangeText.of(text);
        ends.show(range);
        low.show(number(text), number(usable));
        if (!range.isRange()) {
            int colon = text.indexOf(':');
            int dots = text.indexOf(TO);
            qualifier.choose(
                    colon < 0
                            ? Qualifier.EXACT.code()
                            : text.substring(0, colon).strip());
            high.setValue(dots < 0 ? "" : text.substring(dots + TO.length()));
        }
        showHigh();
    }

    @Override
    public void cover(String value) {
        low.cover(number(value));
    }

    @Override
    public String coverage() {
        return low.coverage();
    }

    @Override
    public void markInvalid(boolean isInvalid, String messageId) {
        low.markInvalid(isInvalid, messageId);
        Editor.mark(high.getElement(), isInvalid, messageId);
        ends.markInvalid(isInvalid, messageId);
    }

    private void tell(boolean isFromClient) {
        if (isFromClient) {
            showHigh();
            typed.type(text());
        }
    }

    private String text() {
        if (ends.isStarted()) {
            return ends.around(low.text()).toString();
        }
        String code = qualifier.getValue();
        if (isBetween()) {
            return code + ":" + low.text() + TO + high.getValue();
        }
        return code.equals(Qualifier.EXACT.code()) ? low.text() : code + ":" + low.text();
    }

    /** The number beside the qualifier, the lower one of two; of a range its working value. */
    private static String number(String text) {
        String working = RangeText.of(text).working();
        String numbers = working.substring(working.indexOf(':') + 1);
        int dots = numbers.indexOf(TO);
        return dots < 0 ? numbers : numbers.substring(0, dots);
    }

    private void showHigh() {
        qualifier.setVisible(!ends.isStarted());
        and.setVisible(isBetween());
        high.setVisible(isBetween());
    }

    private boolean isBetween() {
        return !ends.isStarted() && qualifier.getValue().equals(Qualifier.BETWEEN.code());
    }
}
