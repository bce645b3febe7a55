package dev.bilateral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import dev.bilateral.common.Messages;

/** The browser's own modal dialog: it keeps the focus, and Escape closes it. */
@Tag("dialog")
public final class Dialog extends HtmlContainer {

    private static final Messages MESSAGES = Messages.of(Dialog.class);

    private final H2 title = new H2();
    private final Div content = new Div();

    public Dialog(String heading) {
        title.setText(heading);
        title.getElement().setAttribute("tabindex", "-1");
        NativeButton close = new NativeButton(MESSAGES.text("close"), click -> close());
        close.addClassName("quiet");
        Div head = new Div(title, close);
        head.addClassName("dialog-head");
        content.addClassName("dialog-content");
        add(head, content);
    }

    /** Opens over the page with a new heading and content. */
    public void open(String heading, Component... components) {
        title.setText(heading);
        getElement().setAttribute("aria-label", heading);
        content.removeAll();
        content.add(components);
        // what had the focus may be gone with the content before; the new heading is read out instead
        getElement().executeJs("if (this.open) this.querySelector('h2').focus(); else this.showModal()");
    }

    public void close() {
        getElement().executeJs("this.close()");
    }
}
