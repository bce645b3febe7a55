package dev.bilateral.brief;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A brief as HTML, from which the page is set; every text is escaped by the library that holds it.
 *
 * @param chartSize of the chart, in millimetres
 * @param letters how large letters are beside the usual, 1 or less
 */
record BriefPage(Brief brief, Size chartSize, double letters) {

    static final String CHART = "application/x-chart";

    private static final Pattern POINTS = Pattern.compile("([\\d.]+)pt\\b");
    private static final Messages TEXTS = Messages.of(BriefPage.class);

    /** In millimetres. */
    record Size(double width, double height) {}

    Document document() {
        Document page = Document.createShell("");
        page.getElementsByTag("html").attr("lang", "en");
        page.title(brief.title());
        page.head().appendElement("meta").attr("name", "subject").attr("content", brief.alternative());
        page.head().appendElement("meta").attr("name", "author").attr("content", TEXTS.text("creator"));
        page.head().appendElement("style").append(style());
        Element body = page.body();
        body.appendElement("h1").text(brief.title());
        body.appendElement("p").addClass("subtitle").text(brief.subtitle());
        body.appendElement("object")
                .addClass("chart")
                .attr("type", CHART)
                .attr("alt", brief.alternative())
                .attr("style", "width: " + chartSize.width() + "mm; height: " + chartSize.height() + "mm");
        sentences(body);
        sources(body);
        body.appendElement("h2").text(TEXTS.text("caveats"));
        Element caveats = body.appendElement("ul").addClass("caveats");
        brief.caveats().forEach(caveat -> caveats.appendElement("li").text(caveat));
        foot(body);
        return page;
    }

    private void sentences(Element body) {
        if (!brief.sentences().isEmpty()) {
            body.appendElement("h2").text(heading(brief));
            Element list = body.appendElement("ul");
            brief.sentences().forEach(sentence -> list.appendElement("li").text(withReferences(sentence)));
        }
    }

    private void sources(Element body) {
        body.appendElement("h2").text(TEXTS.text("sources"));
        Element list = body.appendElement("ol").addClass("sources");
        for (Source source : brief.sources()) {
            Element item = list.appendElement("li").text(described(source) + " ");
            if (source.url().startsWith("http") && source.restricted().isEmpty()) {
                item.appendElement("a")
                        .attr("href", source.url())
                        .attr("title", source.name())
                        .addClass("address")
                        .text(source.url());
            } else {
                item.appendElement("span").addClass("address").text(source.url());
            }
            item.appendText(restriction(source));
        }
        body.appendElement("p").addClass("rest").text(brief.restOfSources());
    }

    private void foot(Element body) {
        Element foot = body.appendElement("div").addClass("foot");
        foot.appendElement("p").text(brief.pinned());
        foot.appendElement("p").addClass("address").text(TEXTS.text("address", brief.address()));
    }

    static String heading(Brief brief) {
        return TEXTS.text(brief.sentences().size() == 3 ? "findings" : "findings.fewer");
    }

    /** As {@code It is so. [1, 2]}. */
    static String withReferences(Brief.Sentence sentence) {
        String numbers = sentence.references().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? sentence.text()
                : sentence.text() + " " + Text.unbroken(TEXTS.text("references", numbers));
    }

    /** Title, publisher and date. */
    static String described(Source source) {
        String date = source.published() == null ? TEXTS.text("source.undated") : Text.date(source.published());
        if (source.title().isEmpty() || source.publisher().isEmpty()) {
            return TEXTS.text("source.untitled", source.name(), date);
        }
        boolean isEnded = source.title().matches(".*[.?!…]");
        return TEXTS.text(isEnded ? "source.ended" : "source", source.title(), source.publisher(), date);
    }

    /** Said behind an address that may not be a link everywhere; else empty. */
    static String restriction(Source source) {
        return source.restricted().isEmpty() ? "" : " " + TEXTS.text("source.restricted", source.restricted());
    }

    private String style() {
        return POINTS.matcher(sheet())
                .replaceAll(size -> String.format(Locale.ROOT, "%.2fpt", letters * Double.parseDouble(size.group(1))));
    }

    private static String sheet() {
        try (InputStream css = BriefPage.class.getResourceAsStream("brief.css")) {
            if (css == null) {
                throw new IllegalStateException("The jar has no brief.css");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
