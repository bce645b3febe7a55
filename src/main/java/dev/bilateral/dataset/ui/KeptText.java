package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import dev.bilateral.dataset.PublishingRefused;
import java.util.function.Consumer;

/** Keeps with a draft what is typed into a field beside it; where that is refused says so, and the field keeps its text. */
final class KeptText extends Div {

    KeptText(HasValue<?, String> field, Consumer<String> keep) {
        field.addValueChangeListener(change -> {
            removeAll();
            try {
                keep.accept(change.getValue());
            } catch (PublishingRefused refused) {
                add(new Alert(String.valueOf(refused.getMessage())));
            }
        });
    }
}
