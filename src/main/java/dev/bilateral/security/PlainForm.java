package dev.bilateral.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.BindingValidationStatus;

/** Labelled fields, each with room for what is wrong with it, and one button. */
abstract class PlainForm extends Div {

    private final NativeButton submit;

    PlainForm(String action) {
        addClassName("plain-form");
        submit = new NativeButton(action);
        submit.addClassName("primary");
        add(submit);
    }

    void onSubmit(Runnable submitted) {
        submit.addClickListener(click -> submitted.run());
    }

    final FieldError addField(String id, String label, Component field) {
        FieldError error = new FieldError(field, id + "-error");
        field.setId(id);
        NativeLabel text = new NativeLabel(label);
        text.setFor(id);
        Div group = new Div(text, field, error);
        group.addClassName("field");
        addComponentAtIndex(getComponentCount() - 1, group);
        return error;
    }

    /** What is wrong with a field, read out when it appears. */
    static final class FieldError extends Span {

        private final Component field;

        private FieldError(Component field, String id) {
            this.field = field;
            setId(id);
            addClassName("error");
            getElement().setAttribute("role", "alert");
            field.getElement().setAttribute("aria-describedby", id);
        }

        void show(BindingValidationStatus<?> status) {
            setText(status.getMessage().orElse(""));
            field.getElement().setAttribute("aria-invalid", String.valueOf(status.isError()));
        }
    }
}
