package dev.bilateral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Supplier;

/** A button with a panel that opens beside it; Escape or a press elsewhere closes it. Its content is built on opening. */
public final class Popup extends Div {

    private final NativeButton button;
    private final Div panel = new Div();
    private final Supplier<Component> content;

    public Popup(String label, Supplier<Component> content) {
        this.content = content;
        addClassName("popup");
        button = new NativeButton(label, click -> open());
        button.getElement().setAttribute("aria-haspopup", "dialog");
        panel.addClassName("popup-panel");
        panel.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-label", label);
        add(button, panel);
    }

    public NativeButton button() {
        return button;
    }

    public void setLabel(String label) {
        button.setText(label);
        panel.getElement().setAttribute("aria-label", label);
    }

    public void open() {
        panel.removeAll();
        panel.add(content.get());
        panel.getElement().executeJs("this.showPopover({ source: $0 })", button.getElement());
    }

    public void close() {
        panel.getElement().executeJs("this.hidePopover()");
    }
}
