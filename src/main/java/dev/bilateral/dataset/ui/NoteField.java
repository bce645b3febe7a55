package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;

/** The browser's own field for several lines. */
@Tag("textarea")
final class NoteField extends AbstractSinglePropertyField<NoteField, String> {

    NoteField() {
        super("value", "", false);
        getElement().setAttribute("rows", "5");
    }

    @Override
    @Synchronize(property = "value", value = "change")
    public String getValue() {
        return super.getValue();
    }
}
