package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.di.Instantiator;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Source;
import java.util.ArrayList;
import java.util.List;

/** A document on one line: title, publisher, date, kind, tags, and its address where it may be linked. */
final class SourceLine {

    private static final Messages MESSAGES = Messages.of(SourceLine.class);

    private SourceLine() {}

    static Component of(Source source) {
        Div line = new Div();
        line.addClassName("source-line");
        String facts = String.join(" · ", facts(source));
        if (source.title().isEmpty()) {
            line.add(new Span(facts));
        } else {
            line.add(title(source), new Span(" · " + facts));
        }
        if (source.isFounding()) {
            Span tag = new Span(MESSAGES.text("source.founding"));
            tag.addClassName("tag");
            line.add(new Span(" "), tag);
        }
        return line;
    }

    /** An address under a legal restriction is no link. */
    private static Component title(Source source) {
        if (source.url().isEmpty() || !isLinked(source)) {
            return new Span(source.title());
        }
        Anchor link = new Anchor(source.url(), source.title());
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        return link;
    }

    private static boolean isLinked(Source source) {
        return source.url().startsWith("http") && links().mayLink(source);
    }

    private static SourceLinks links() {
        return Instantiator.get(UI.getCurrent()).getOrCreate(SourceLinks.class);
    }

    private static List<String> facts(Source source) {
        List<String> facts = new ArrayList<>();
        facts.add(source.publisher());
        facts.add(source.published() == null ? MESSAGES.text("source.undated") : Text.date(source.published()));
        facts.add(MESSAGES.find("kind." + source.kind()).orElse(source.kind()));
        if (!links().mayLink(source)) {
            facts.add(MESSAGES.text("source.notLinked", source.restricted()));
        }
        facts.removeIf(String::isEmpty);
        return facts;
    }
}
