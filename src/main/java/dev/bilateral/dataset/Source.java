package dev.bilateral.dataset;

import dev.bilateral.common.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that prints statements. Texts are empty where unknown.
 *
 * @param kind official, statistics, news-agency, press, think-tank, newsletter, unattributed or copy
 * @param isFounding whether it is one of the documents on which the project rests
 * @param restricted the jurisdictions that restrict linking to it, as {@code EU}; empty for none
 */
public record Source(
        String id,
        String title,
        String publisher,
        String author,
        @Nullable PartialDate published,
        String url,
        String kind,
        boolean isFounding,
        String restricted,
        String note) {

    /** What it is called in lists: its title, or, where none is known, its publisher. */
    public String name() {
        return title.isEmpty() ? publisher : title;
    }
}
