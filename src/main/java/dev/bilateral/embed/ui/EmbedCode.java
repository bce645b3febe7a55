package dev.bilateral.embed.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
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
            FigureSpec spec = figure.spec(tables);
            FrameHeight height = FrameHeight.of(spec.panels().getFirst().chart());
            // the finding of today would stand on while the frame moves on
            add(item("live", frame(figure.id(), figure.title(), FigureStateCodec.query(live(state)), height)));
            add(item("frozen", frame(figure.id(), spec.title(), FigureStateCodec.query(state), height)));
        });
    }

    /** Scenario, choices and edits stay; editions and revision are left open. */
    static Map<String, String> live(FigureState state) {
        Map<String, String> parameters = FigureStateCodec.parameters(state);
        parameters.remove(FigureStateCodec.REVISION);
        parameters.remove(FigureStateCodec.PINS);
        return parameters;
    }

    /**
     * The browser puts its own server in the place of {@code {root}}. The frame is as high as its content is where it
     * stands, since what is around it gives its width to the units of its height.
     */
    static String frame(String figure, String title, String query, FrameHeight height) {
        Element around = new Element("div").attr("style", "container-type:inline-size");
        around.appendElement("iframe")
                .attr("src", "{root}embed/" + figure + "?" + query)
                .attr("title", title)
                .attr("width", "100%")
                .attr("height", Integer.toString(height.usual()))
                .attr("style", height.css())
                .attr("loading", "lazy");
        return around.outerHtml();
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
