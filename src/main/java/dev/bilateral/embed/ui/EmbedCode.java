package dev.bilateral.embed.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What is on screen as a frame for other pages: one that follows new editions, and one that stays as it is. */
final class EmbedCode extends UnorderedList {

    private static final Messages MESSAGES = Messages.of(EmbedCode.class);

    EmbedCode(Figure figure, Optional<FigureTables> shown) {
        addClassName("citations");
        shown.ifPresent(tables -> {
            FigureState state = tables.state();
            // the finding of today would stand on while the frame moves on
            add(item("live", frame(figure.id(), figure.title(), FigureStateCodec.query(live(state)))));
            add(item("frozen", frame(figure.id(), figure.spec(tables).title(), FigureStateCodec.query(state))));
        });
    }

    /** Scenario, choices and edits stay; editions and revision are left open. */
    static Map<String, String> live(FigureState state) {
        Map<String, String> parameters = FigureStateCodec.parameters(state);
        parameters.remove(FigureStateCodec.REVISION);
        parameters.remove(FigureStateCodec.PINS);
        return parameters;
    }

    /** The browser puts its own server in the place of {@code {root}}. */
    static String frame(String figure, String title, String query) {
        return new Element("iframe")
                .attr("src", "{root}embed/" + figure + "?" + query)
                .attr("title", title)
                .attr("width", "100%")
                .attr("height", MESSAGES.text("height"))
                .attr("loading", "lazy")
                .outerHtml();
    }

    private static ListItem item(String kind, String code) {
        Paragraph shown = new Paragraph();
        shown.getElement().executeJs("this.textContent = $0.replace('{root}', () => document.baseURI)", code);
        NativeButton copy = new NativeButton(MESSAGES.text("copy." + kind));
        copy.getElement()
                .setAttribute("data-copies", "")
                .setAttribute("data-said", MESSAGES.text("copied"))
                .setAttribute("data-failed", MESSAGES.text("copied.not"));
        copy.getElement().executeJs("this.dataset.copies = $0.replace('{root}', () => document.baseURI)", code);
        return new ListItem(new Span(MESSAGES.text("kind." + kind)), shown, copy);
    }
}
