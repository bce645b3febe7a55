package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A plain line of text, for phases. */
final class TextEditor implements Editor {

    private final Input field = new Input(ValueChangeMode.EAGER);

    TextEditor(String id, Typed typed) {
        field.setId(id);
        field.addClassName("text-editor");
        field.getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.type(change.getValue());
            }
        });
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(String text, String usable) {
        field.setValue(text);
    }

    @Override
    public void markInvalid(boolean isInvalid, String messageId) {
        Editor.mark(field.getElement(), isInvalid, messageId);
    }
}
