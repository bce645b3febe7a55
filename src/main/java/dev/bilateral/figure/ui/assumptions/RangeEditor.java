package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.bilateral.common.Messages;
import dev.bilateral.model.AssumptionKey;

/** A number that may be uncertain: the working value in its field, and on demand the ends of a range. */
final class RangeEditor extends Div implements Editor {

    private static final Messages MESSAGES = Messages.of(RangeEditor.class);

    private final NumberEditor working;
    private final transient Typed typed;
    private final RangeEnds ends;

    RangeEditor(AssumptionKey key, String label, String id, Offers offers, Typed typed) {
        this.typed = typed;
        working = new NumberEditor(key, label, id, offers, this::tell);
        ends = new RangeEnds(id, label, MESSAGES.text("range.note"), working::text, () -> tell(working.text()));
        addClassName("range-editor");
        add(working, ends.toggle(), ends);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(String text, String usable) {
        RangeText range = RangeText.of(text);
        ends.show(range);
        working.show(range.working(), RangeText.of(usable).working());
    }

    @Override
    public void cover(String value) {
        working.cover(RangeText.of(value).working());
    }

    @Override
    public String coverage() {
        return working.coverage();
    }

    @Override
    public void markInvalid(boolean isInvalid, String messageId) {
        working.markInvalid(isInvalid, messageId);
        ends.markInvalid(isInvalid, messageId);
    }

    /** @param text of the working value */
    private void tell(String text) {
        typed.type(ends.around(text).toString());
    }
}
