package dev.bilateral.brief;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.dataset.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the page.
 *
 * @param alternative the chart in words
 * @param sentences at most three, computed from the rows
 * @param sources numbered from 1 in this order, as the sentences refer to them
 * @param restOfSources a sentence on all documents behind the figure
 * @param caveats what must be read with it
 * @param pinned day, editions, scenario and revision
 * @param address where the view is found, with canonical path and query
 * @param date the newest among pins and revision
 */
record Brief(
        String title,
        String subtitle,
        ChartSpec chart,
        String alternative,
        List<Sentence> sentences,
        List<Source> sources,
        String restOfSources,
        List<String> caveats,
        String pinned,
        String address,
        LocalDate date) {

    Brief {
        sentences = List.copyOf(sentences);
        sources = List.copyOf(sources);
        caveats = List.copyOf(caveats);
    }

    /** @param references numbers of sources; none for what a scenario assumes */
    record Sentence(String text, List<Integer> references) {}
}
