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

    public CitationList(Citation citation) {
        addClassName("citations");
        for (CitationStyle style : CitationStyle.values()) {
            add(item(style.label(), citation.in(style)));
        }
    }

    private static ListItem item(String style, String text) {
        Paragraph shown = new Paragraph();
        shown.getElement().executeJs("this.textContent = $0.replace('{address}', location.href)", text);
        return new ListItem(new Span(style), shown, copying("cite.copy", text, style));
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
