package dev.bilateral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/**
 * The browser's own details: a line that opens what is under it. The browser tells of every opening, even of one that
 * stands open from the start; the server is asked only where content is still missing.
 */
@Tag("details")
public class Disclosure extends HtmlContainer {

    private static final String FILLED = "data-filled";

    private final Element summary = new Element("summary");

    protected Disclosure() {
        getElement().appendChild(summary);
    }

    protected final void setSummary(Component... parts) {
        summary.removeAllChildren();
        for (Component part : parts) {
            summary.appendChild(part.getElement());
        }
    }

    protected final void setSummaryText(String text) {
        summary.setText(text);
    }

    /** Opens it, also where the reader has closed it. */
    public final void open() {
        getElement().setAttribute("open", true);
        getElement().executeJs("this.open = true");
    }

    /** Closes it, also where the reader has opened it. */
    public final void close() {
        getElement().removeAttribute("open");
        getElement().executeJs("this.open = false");
    }

    /** Content is there: opening needs no word with the server any more, until it is said to be missing again. */
    protected final void setFilled(boolean isFilled) {
        getElement().setAttribute(FILLED, isFilled);
    }

    /** Runs when the reader opens it and content is missing. */
    protected final void onFilling(Runnable fill) {
        getElement()
                .addEventListener("toggle", event -> fill.run())
                .setFilter("element.open && !element.hasAttribute('" + FILLED + "')");
    }
}
