package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputNumber;
import java.util.stream.DoubleStream;

/**
 * A number as text, with steppers and a slider. The browser keeps these in step with one another, so that they answer
 * at once, and tells the text alone, which may be anything: what it says is checked elsewhere.
 */
@Tag("number-editor")
@JsModule("./ui/number-editor.ts")
final class NumberEditor extends HtmlContainer implements Editor {

    private static final Messages MESSAGES = Messages.of(NumberEditor.class);
    private static final String TEXT = "text";
    private static final String USABLE = "usable";

    private final Element field = new Element("input");
    private final AssumptionKey key;
    private final double[] stated;
    private SliderRange range;

    NumberEditor(AssumptionKey key, String label, String id, Offers offers, Typed typed) {
        this.key = key;
        stated = offers.values();
        range = SliderRange.around(key, stated);
        String min = PlainNumber.text(key.min());
        String max = PlainNumber.text(key.max());
        String step = PlainNumber.text(key.step());
        getElement()
                .setAttribute("data-min", min)
                .setAttribute("data-max", max)
                .setAttribute("data-step", step)
                .setAttribute("data-whole", key.kind() == AssumptionKey.Kind.INTEGER)
                .setAttribute("data-optional", key.kind() == AssumptionKey.Kind.OPTIONAL_NUMBER)
                .addPropertyChangeListener(TEXT, "text-changed", change -> {
                    if (change.isUserOriginated()) {
                        typed.type(String.valueOf(change.getValue())); // several may come in one message
                    }
                });
        field.setAttribute("id", id).setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        Element slider = new Element("input")
                .setAttribute("type", "range")
                .setAttribute("min", PlainNumber.text(range.low()))
                .setAttribute("max", PlainNumber.text(range.high()))
                .setAttribute("step", step)
                .setAttribute("aria-label", MESSAGES.text("slider", label));
        add(stepper("−", "step.down", label, -1));
        getElement().appendChild(field);
        add(stepper("+", "step.up", label, 1));
        getElement().appendChild(slider);
        if (!offers.isEmpty()) {
            add(offers.ticks());
        }
    }

    @Override
    public Component component() {
        return this;
    }

    /** What stands in the field. */
    String text() {
        return getElement().getProperty(TEXT, "");
    }

    @Override
    public void show(String text, String usable) {
        cover(usable);
        getElement().setProperty(USABLE, usable);
        getElement().setProperty(TEXT, text);
    }

    @Override
    public void cover(String value) {
        range = InputNumber.parse(value)
                .map(number -> SliderRange.around(
                        key,
                        DoubleStream.concat(DoubleStream.of(stated), DoubleStream.of(number))
                                .toArray()))
                .orElse(range);
        getElement().setProperty("low", range.low());
        getElement().setProperty("high", range.high());
    }

    @Override
    public String coverage() {
        return range.low() == key.min() && range.high() == key.max()
                ? ""
                : MESSAGES.text("slider.covers", KeyTexts.number(range.low()), KeyTexts.number(range.high()));
    }

    @Override
    public void markInvalid(boolean isInvalid, String messageId) {
        Editor.mark(field, isInvalid, messageId);
    }

    private static NativeButton stepper(String sign, String labelKey, String label, int direction) {
        NativeButton button = new NativeButton(sign);
        button.addClassName("stepper");
        button.setAriaLabel(MESSAGES.text(labelKey, label));
        button.getElement().setAttribute("data-steps", String.valueOf(direction));
        return button;
    }
}
