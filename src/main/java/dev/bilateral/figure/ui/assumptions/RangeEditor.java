package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Distribution;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.Arrays;
import java.util.List;

/**
 * A number that may be uncertain: the working value in its field, and on demand the ends of a range with its
 * distribution. The ends begin empty, since nobody has stated them.
 */
final class RangeEditor extends Div implements Editor {

    private static final Messages MESSAGES = Messages.of(RangeEditor.class);

    private final NumberEditor working;
    private final transient Typed typed;
    private final NativeButton toggle;
    private final Input low;
    private final Input high;
    private final NativeSelect distribution;
    private final Div ends;

    RangeEditor(AssumptionKey key, String label, String id, Offers offers, Typed typed) {
        this.typed = typed;
        working = new NumberEditor(key, label, id, offers, this::tell);
        low = end(id + "-low", "range.low", label);
        high = end(id + "-high", "range.high", label);
        distribution = new NativeSelect(MESSAGES.text("range.distribution", label));
        distribution.options(Arrays.stream(Distribution.values())
                .map(each -> new Option(each.code(), MESSAGES.text("distribution." + each.code())))
                .toList());
        distribution.choose(Distribution.TRIANGULAR.code());
        distribution.addValueChangeListener(change -> tellWhere(change.isFromClient()));
        ends = new Div(labelled("range.low.short", low), labelled("range.high.short", high), distribution);
        ends.addClassName("range-ends");
        toggle = new NativeButton(MESSAGES.text("range"), click -> {
            showEnds(!ends.isVisible());
            tell(working.text());
        });
        toggle.addClassNames("quiet", "range-toggle");
        toggle.setAriaLabel(MESSAGES.text("range.what", label));
        showEnds(false);
        addClassName("range-editor");
        add(working, toggle, ends);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(String text, String usable) {
        Parts parts = Parts.of(text);
        showEnds(parts.isRange());
        low.setValue(parts.low());
        high.setValue(parts.high());
        if (parts.isRange()) {
            distribution.choose(parts.distribution());
        }
        working.show(parts.working(), Parts.of(usable).working());
    }

    @Override
    public void cover(String value) {
        working.cover(Parts.of(value).working());
    }

    @Override
    public String coverage() {
        return working.coverage();
    }

    @Override
    public void markInvalid(boolean isInvalid, String messageId) {
        working.markInvalid(isInvalid, messageId);
        Editor.mark(low.getElement(), isInvalid, messageId);
        Editor.mark(high.getElement(), isInvalid, messageId);
    }

    private Input end(String id, String messageKey, String label) {
        Input end = new Input(ValueChangeMode.EAGER);
        end.setId(id);
        end.setAriaLabel(MESSAGES.text(messageKey, label));
        end.getElement().setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        end.addValueChangeListener(change -> tellWhere(change.isFromClient()));
        return end;
    }

    private static NativeLabel labelled(String messageKey, Input end) {
        NativeLabel label = new NativeLabel(MESSAGES.text(messageKey));
        label.add(end);
        return label;
    }

    private void showEnds(boolean isRange) {
        ends.setVisible(isRange);
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(isRange));
    }

    private void tellWhere(boolean isFromClient) {
        if (isFromClient) {
            tell(working.text());
        }
    }

    /** @param text of the working value */
    private void tell(String text) {
        typed.type(
                ends.isVisible()
                        ? new Parts(text, low.getValue(), high.getValue(), distribution.getValue()).toString()
                        : text);
    }

    /** What stands in the fields; a range may have ends that are no numbers yet. */
    private record Parts(String working, String low, String high, String distribution) {

        static Parts of(String text) {
            int colon = text.lastIndexOf(':');
            List<String> numbers =
                    List.of(text.substring(0, colon < 0 ? text.length() : colon).split("~", -1));
            String distribution = colon < 0 ? Distribution.TRIANGULAR.code() : text.substring(colon + 1);
            return numbers.size() == 3
                    ? new Parts(numbers.get(1), numbers.get(0), numbers.get(2), distribution)
                    : new Parts(text, "", "", "");
        }

        boolean isRange() {
            return !distribution.isEmpty();
        }

        @Override
        public String toString() {
            return low + "~" + working + "~" + high + ":" + distribution;
        }
    }
}
