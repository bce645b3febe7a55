package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.List;

/** One of several, or yes and no. */
final class ChoiceEditor implements Editor {

    private final NativeSelect select;

    ChoiceEditor(String label, String id, List<Option> options, Typed typed) {
        select = new NativeSelect(label);
        select.setId(id);
        select.options(options);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.type(change.getValue());
            }
        });
    }

    @Override
    public Component component() {
        return select;
    }

    @Override
    public void show(String text, String usable) {
        select.choose(text);
    }

    @Override
    public void markInvalid(boolean isInvalid, String messageId) {
        Editor.mark(select.getElement(), isInvalid, messageId);
    }
}
