package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.model.Distribution;
import dev.bilateral.model.InputRange;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The ends of a range with its distribution, on demand. They begin empty, since nobody has stated them, and a note says
 * whose they are. Without ends there is no range yet. What can't be used is told once the typing rests, or when its
 * fields are left: the numbers of a range are typed one after another, and on the way there they are none.
 */
final class RangeEnds extends Div {

    private static final Messages MESSAGES = Messages.of(RangeEnds.class);

    /** As long as the address waits for the typing to rest. */
    private static final int REST_MS = 400;

    private final transient Supplier<String> working;
    private final transient Runnable told;
    private final NativeButton toggle;
    private final Input low;
    private final Input high;
    private final NativeSelect distribution;
    private boolean isHeld;

    /**
     * @param label of the assumption
     * @param note what a range means here
     * @param working the text of the working value
     * @param told that something in it has changed
     */
    RangeEnds(String id, String label, String note, Supplier<String> working, Runnable told) {
        this.working = working;
        this.told = told;
        low = end(id + "-low", "range.low", label);
        high = end(id + "-high", "range.high", label);
        distribution = new NativeSelect(MESSAGES.text("range.distribution", label));
        distribution.options(Arrays.stream(Distribution.values())
                .map(each -> new Option(each.code(), MESSAGES.text("distribution." + each.code())))
                .toList());
        distribution.choose(Distribution.TRIANGULAR.code());
        distribution.addValueChangeListener(change -> tell(change.isFromClient() && isStarted()));
        toggle = new NativeButton(MESSAGES.text("range"), click -> {
            boolean wasStarted = isStarted();
            open(!isVisible());
            tell(wasStarted || isStarted());
        });
        toggle.addClassNames("quiet", "range-toggle");
        toggle.setAriaLabel(MESSAGES.text("range.what", label));
        Paragraph whose = new Paragraph(note);
        whose.addClassName("about");
        addClassName("range-ends");
        add(labelled("range.low.short", low), labelled("range.high.short", high), distribution, whose);
        getElement()
                .addEventListener("focusout", left -> release())
                .setFilter("!element.contains(event.relatedTarget)");
        getElement().addEventListener("input", rested -> release()).debounce(REST_MS);
        open(false);
    }

    /** The button that opens and closes them, which stands before them. */
    NativeButton toggle() {
        return toggle;
    }

    /** Whether an end stands in it, so that it means a range. */
    boolean isStarted() {
        return isVisible() && !isEmpty();
    }

    void show(RangeText text) {
        open(text.isRange() || (isVisible() && isEmpty())); // opened and still empty, it waits for its ends
        isHeld = false;
        low.setValue(text.low());
        high.setValue(text.high());
        if (text.isRange()) {
            distribution.choose(text.distribution());
        }
    }

    /** What stands here, around a working value. */
    RangeText around(String working) {
        return isStarted()
                ? new RangeText(working, low.getValue(), high.getValue(), distribution.getValue())
                : new RangeText(working, "", "", "");
    }

    void markInvalid(boolean isInvalid, String messageId) {
        Editor.mark(low.getElement(), isInvalid, messageId);
        Editor.mark(high.getElement(), isInvalid, messageId);
    }

    private void open(boolean isRange) {
        setVisible(isRange);
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(isRange));
    }

    private void tell(boolean isFromClient) {
        if (isFromClient) {
            isHeld = isStarted()
                    && InputRange.parse(around(working.get()).toString()).isEmpty();
            if (!isHeld) {
                told.run();
            }
        }
    }

    /** Tells what was held back. */
    private void release() {
        if (isHeld) {
            isHeld = false;
            told.run();
        }
    }

    private boolean isEmpty() {
        return low.getValue().isBlank() && high.getValue().isBlank();
    }

    private Input end(String id, String messageKey, String label) {
        Input end = new Input(ValueChangeMode.EAGER);
        end.setId(id);
        end.setAriaLabel(MESSAGES.text(messageKey, label));
        end.getElement().setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        end.addValueChangeListener(change -> tell(change.isFromClient()));
        return end;
    }

    private static NativeLabel labelled(String messageKey, Input end) {
        NativeLabel label = new NativeLabel(MESSAGES.text(messageKey));
        label.add(end);
        return label;
    }
}
