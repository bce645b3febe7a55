package dev.bilateral.figure.ui;

import dev.bilateral.dataset.Source;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a document's address may be a link: linking to some outlets is restricted by law in places. */
@Component
class SourceLinks {

    private final boolean linksAll;

    SourceLinks(@Value("${bilateral.links:}") String links) {
        linksAll = links.equals("all");
    }

    boolean mayLink(Source source) {
        return linksAll || source.restricted().isEmpty();
    }
}
