package dev.bilateral.embed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A small page of its own; what is put into it is escaped by the library that holds it. */
final class Page {

    private final Document document = Document.createShell("");
    private final Element main;

    Page(String title) {
        document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        document.getElementsByTag("html").attr("lang", "en");
        document.title(title);
        Element head = document.head();
        head.prependElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        for (String sheet : new String[] {"tokens", "embed"}) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", "../theme/" + sheet + ".css");
        }
        main = document.body().appendElement("main");
    }

    Element main() {
        return main;
    }

    String html() {
        document.outputSettings().prettyPrint(false);
        return document.html();
    }
}
