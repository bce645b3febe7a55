package dev.bilateral.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A group of buttons of which one is pressed. */
final class ChoiceBar extends Div {

    private final transient Map<String, NativeButton> buttons = new LinkedHashMap<>();

    /** @param labels by the names of the choices */
    ChoiceBar(String label, Map<String, String> labels, Consumer<String> chosen) {
        addClassName("switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        labels.forEach((name, text) -> {
            NativeButton button = new NativeButton(text, click -> chosen.accept(name));
            buttons.put(name, button);
            add(button);
        });
    }

    void press(String name) {
        buttons.forEach(
                (one, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(one.equals(name))));
    }
}
