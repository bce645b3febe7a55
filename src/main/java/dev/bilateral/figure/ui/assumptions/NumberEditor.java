package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputNumber;
import java.math.BigDecimal;

/** A number as text, with steppers and a slider. The text may be anything: what it says is checked elsewhere. */
final class NumberEditor extends Div implements Editor {

    private static final Messages MESSAGES = Messages.of(NumberEditor.class);

    private final AssumptionKey key;
    private final transient Typed typed;
    private final Input field = new Input(ValueChangeMode.EAGER);
    private final RangeInput slider = new RangeInput(ValueChangeMode.EAGER);

    NumberEditor(AssumptionKey key, String label, String id, Offers offers, Typed typed) {
        this.key = key;
        this.typed = typed;
        addClassName("number-editor");
        field.setId(id);
        field.getElement().setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                moveSlider(change.getValue());
                typed.type(change.getValue());
            }
        });
        slider.setMin(key.min());
        slider.setMax(key.max());
        slider.setStep(key.step());
        // the value 0 is never sent, being the component's own default; without this the browser would show the middle
        slider.getElement().setAttribute("value", PlainNumber.text(Math.clamp(0, key.min(), key.max())));
        slider.setAriaLabel(MESSAGES.text("slider", label));
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                enter(change.getValue());
            }
        });
        add(stepper("−", "step.down", label, -1), field, stepper("+", "step.up", label, 1), slider);
        if (!offers.isEmpty()) {
            add(offers.ticks());
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(String text) {
        field.setValue(text);
        moveSlider(text);
    }

    @Override
    public void markInvalid(boolean isInvalid, String messageId) {
        Editor.mark(field.getElement(), isInvalid, messageId);
    }

    private NativeButton stepper(String sign, String labelKey, String label, int direction) {
        NativeButton button = new NativeButton(sign, click -> step(direction));
        button.addClassName("stepper");
        button.setAriaLabel(MESSAGES.text(labelKey, label));
        button.getElement().setAttribute("data-steps", String.valueOf(direction)); // for the arrow keys in the field
        return button;
    }

    /** From a text that is no number, a step leads to the nearest end. */
    private void step(int direction) {
        double from = InputNumber.parse(field.getValue())
                .orElse(direction > 0 ? key.min() - key.step() : key.max() + key.step());
        enter(Math.clamp(from + direction * key.step(), key.min(), key.max()));
    }

    private void enter(double value) {
        String text = onStep(value);
        field.setValue(text);
        moveSlider(text);
        typed.type(text);
    }

    /** Steps of 0.1 do not add up in binary: the result is cut to the digits of a step. */
    private String onStep(double value) {
        int decimals =
                Math.max(0, BigDecimal.valueOf(key.step()).stripTrailingZeros().scale());
        double factor = Math.pow(10, decimals);
        return PlainNumber.text(Math.round(value * factor) / factor);
    }

    /** A text that is no number, or not yet: the slider waits. */
    private void moveSlider(String text) {
        InputNumber.parse(text).ifPresent(value -> slider.setValue(Math.clamp(value, key.min(), key.max())));
    }
}
