package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;

/** One cell of a row in a field, with what is wrong with it below. */
final class CellField extends Div {

    private final Input input = new Input(ValueChangeMode.LAZY);
    private final Span error = new Span();
    private final Div remedy = new Div();

    /** @param offered words that it may have, each with what it stands for; none where any may stand */
    CellField(String id, String label, String text, Map<String, String> offered, Runnable typed) {
        input.setId(id);
        input.setValue(text);
        error.setId(id + "-error");
        error.addClassName("error");
        input.getElement().setAttribute("aria-describedby", id + "-error");
        input.addValueChangeListener(change -> typed.run());
        // whoever leaves the field leaves the page, perhaps, before a pause in typing was long enough
        input.getElement().addPropertyChangeListener("value", "change", change -> {});
        NativeLabel name = new NativeLabel(label);
        name.setFor(input);
        add(name, input, error, remedy);
        addClassName("field");
        if (!offered.isEmpty()) {
            input.getElement().setAttribute("list", id + "-words");
            add(new DataList(id + "-words", offered));
        }
    }

    String text() {
        return input.getValue().strip();
    }

    void focus() {
        input.focus();
    }

    /** @param rule that is broken; empty for none */
    void show(String rule) {
        error.setText(rule);
        input.getElement().setAttribute("aria-invalid", String.valueOf(!rule.isEmpty()));
        remedy.removeAll();
    }

    /** What to do about what is wrong, until something else is shown. */
    void offer(Component how) {
        remedy.add(how);
    }
}
