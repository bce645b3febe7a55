package dev.bilateral.dashboard.overview;

import dev.bilateral.figure.Headline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
                sentences.add(capitalised(text));
            } else {
                clauses.add(text);
            }
        }
        close(clauses, sentences);
        return List.copyOf(sentences);
    }

    private static void close(List<String> clauses, List<String> sentences) {
        if (!clauses.isEmpty()) {
            sentences.add(capitalised(String.join("; ", clauses)) + ".");
            clauses.clear();
        }
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }
}
