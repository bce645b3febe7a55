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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            line.add(new Span(" "), founding());
        }
        return line;
    }

    /** An address under a legal restriction is no link. */
    private static Component title(Source source) {
        if (source.url().isEmpty() || !isLinked(source)) {
            return new Span(source.title());
        }
        return link(source, source.title());
    }

    private static Anchor link(Source source, String text) {
        Anchor link = new Anchor(source.url(), text);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        return link;
    }

    /** Where it is found: a link by the name of its host, or the whole address as text where it may not be linked. */
    static Component address(Source source) {
        return isLinked(source) ? link(source, host(source)) : new Span(plainAddress(source));
    }

    /** The whole address, and where it is restricted. */
    static String plainAddress(Source source) {
        return Stream.of(source.url(), notLinked(source))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String host(Source source) {
        String host = Objects.requireNonNullElse(URI.create(source.url()).getHost(), source.url());
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static String notLinked(Source source) {
        return links().mayLink(source) ? "" : MESSAGES.text("source.notLinked", source.restricted());
    }

    /** Its name, and whether it is one of the founding ones, as text. */
    static String named(Source source) {
        return source.isFounding() ? MESSAGES.text("document.founding", source.name()) : source.name();
    }

    static Span founding() {
        Span tag = new Span(MESSAGES.text("source.founding"));
        tag.addClassName("tag");
        return tag;
    }

    static String published(Source source) {
        return source.published() == null ? MESSAGES.text("source.undated") : Text.date(source.published());
    }

    static String kind(Source source) {
        return MESSAGES.find("kind." + source.kind()).orElse(source.kind());
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
        facts.add(published(source));
        facts.add(kind(source));
        facts.add(notLinked(source));
        facts.removeIf(String::isEmpty);
        return facts;
    }
}
