package dev.bilateral.dashboard.overview;

import dev.bilateral.common.Text;
import dev.bilateral.figure.Headline;
import java.util.ArrayList;
import java.util.List;

/**
 * The status at the top of the overview, put together from what the figures say in their order. A text that ends with a
 * full stop is a sentence; texts that do not are clauses of one sentence, joined by semicolons.
 */
final class StatusText {

    private StatusText() {}

    static List<String> of(List<Headline> headlines) {
        List<String> sentences = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        for (String text : headlines.stream().flatMap(h -> h.status().stream()).toList()) {
            if (text.endsWith(".")) {
                close(clauses, sentences);
                sentences.add(Text.capitalised(text));
            } else {
                clauses.add(text);
            }
        }
        close(clauses, sentences);
        return List.copyOf(sentences);
    }

    private static void close(List<String> clauses, List<String> sentences) {
        if (!clauses.isEmpty()) {
            sentences.add(Text.capitalised(String.join("; ", clauses)) + ".");
            clauses.clear();
        }
    }
}
