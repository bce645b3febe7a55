package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Citation;
import dev.bilateral.figure.CitationStyle;

/** A citation in every style, each to be copied. Where it says <code>{address}</code>, the browser's own stands. */
public final class CitationList extends UnorderedList {

    private static final Messages MESSAGES = Messages.of(CitationList.class);

    /** For the page that the browser is on. */
    public CitationList(Citation citation) {
        this(citation, "");
    }

    /** @param path of a page of its own, since the address bar may still hold the one before; empty for the browser's */
    public CitationList(Citation citation, String path) {
        addClassName("citations");
        for (CitationStyle style : CitationStyle.values()) {
            add(item(style.label(), citation.in(style), path));
        }
    }

    private static ListItem item(String style, String text, String path) {
        Paragraph shown = new Paragraph();
        shown.getElement()
                .executeJs(
                        "const at = $1 === '' ? location.href : new URL($1, document.baseURI).href;"
                                + "this.textContent = $0.replace('{address}', () => at)",
                        text,
                        path);
        NativeButton copy = copying("cite.copy", text, style);
        if (!path.isEmpty()) {
            copy.getElement().setAttribute("data-address", path);
        }
        return new ListItem(new Span(style), shown, copy);
    }

    /** A button that puts the address of the page that the browser is on on the clipboard. */
    public static NativeButton copyingAddress() {
        return copying("copyLink", "{address}");
    }

    /** A button that puts a text on the clipboard. */
    static NativeButton copying(String key, String text, Object... arguments) {
        NativeButton button = new NativeButton(MESSAGES.text(key, arguments));
        button.getElement()
                .setAttribute("data-copies", text)
                .setAttribute("data-said", MESSAGES.text("copied"))
                .setAttribute("data-failed", MESSAGES.text("copied.not"));
        return button;
    }
}
