package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Some fields under a heading. */
final class TextFields extends Div {

    private final Div fields = new Div();

    TextFields(String title, String about) {
        fields.addClassName("row-form");
        addClassName("import-new");
        add(new H3(title), new Paragraph(about), fields);
    }

    Input text(String id, String label) {
        Input input = new Input(ValueChangeMode.ON_CHANGE);
        input.setId(id);
        NativeLabel name = new NativeLabel(label);
        name.setFor(input);
        put(name, input);
        return input;
    }

    void put(Component... parts) {
        Div field = new Div(parts);
        field.addClassName("field");
        fields.add(field);
    }
}
