package dev.bilateral.workbench.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.ui.NativeSelect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On a narrow screen the filters stand behind a button that says how many are in use, and which; elsewhere they are open. */
final class FilterFold extends Div {

    private static final Messages MESSAGES = Messages.of(FilterFold.class);

    private final FilterForm form;
    private final NativeButton button = new NativeButton("", click -> open(!isOpen()));
    private final Paragraph active = new Paragraph();

    FilterFold(FilterForm form) {
        this.form = form;
        addClassName("ledger-fold");
        form.setId("ledger-filters");
        button.addClassName("ledger-fold-button");
        button.getElement().setAttribute("aria-controls", "ledger-filters");
        active.addClassName("ledger-active");
        add(button, active, form);
        open(false);
    }

    void show(LedgerState state) {
        form.show(state);
        List<String> names = form.getChildren().flatMap(FilterFold::active).toList();
        button.setText(names.isEmpty() ? MESSAGES.text("fold") : MESSAGES.text("fold.active", names.size()));
        active.setText(String.join(" · ", names));
        active.setVisible(!names.isEmpty());
    }

    private boolean isOpen() {
        return hasClassName("open");
    }

    private void open(boolean isOpen) {
        setClassName("open", isOpen);
        button.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
    }

    /** A field's label and what it asks for; nothing where it asks for nothing. */
    private static Stream<String> active(Component field) {
        List<Component> parts = field.getChildren().toList();
        return parts.stream()
                .filter(NativeLabel.class::isInstance)
                .flatMap(label -> parts.stream()
                        .flatMap(control -> asked(control).stream())
                        .map(asked -> MESSAGES.text("fold.one", ((NativeLabel) label).getText(), asked)));
    }

    private static Optional<String> asked(Component control) {
        if (control instanceof NativeSelect select) {
            return select.shown().stream()
                    .filter(option -> !option.name().isEmpty() && option.name().equals(select.getValue()))
                    .map(NativeSelect.Option::label)
                    .findFirst();
        }
        return control instanceof Input input && !input.getValue().isEmpty()
                ? Optional.of(input.getValue())
                : Optional.empty();
    }
}
