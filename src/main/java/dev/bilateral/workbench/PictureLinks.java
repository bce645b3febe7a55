package dev.bilateral.workbench;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.comparison.ComparisonPicture;
import dev.bilateral.figure.comparison.ComparisonState;
import java.util.Map;

/** Links to files that the server makes when they are asked for. */
final class PictureLinks {

    private static final Messages MESSAGES = Messages.of(PictureLinks.class);

    private PictureLinks() {}

    /** A chart of a comparison as a picture. */
    static Span of(ComparisonState state, String chart) {
        return new Span(link(state, chart, "svg"), new Span(" "), link(state, chart, "png"));
    }

    /** @param address path and query from the root */
    static Anchor made(String address, String text) {
        Anchor link = new Anchor(address.substring(1), text);
        link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        return link;
    }

    private static Anchor link(ComparisonState state, String chart, String kind) {
        return made(ComparisonPicture.address(state, chart, kind, Map.of()), MESSAGES.text("picture." + kind));
    }
}
