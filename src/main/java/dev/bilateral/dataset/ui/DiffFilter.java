package dev.bilateral.dataset.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.dataset.diff.DiffTable.Change;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are shown: all, or those of one kind, or those with some words in them. It stands in the address.
 *
 * @param change null for every kind
 * @param words anywhere in a line, whatever their case; empty for all
 */
record DiffFilter(@Nullable Change change, String words) {

    static final String CHANGE = "change";
    static final String WORDS = "find";

    /** What can't be read is left out: it narrows nothing. */
    static DiffFilter of(QueryParameters parameters) {
        return new DiffFilter(
                parameters
                        .getSingleParameter(CHANGE)
                        .flatMap(DiffFilter::change)
                        .orElse(null),
                parameters.getSingleParameter(WORDS).orElse("").strip());
    }

    static Optional<Change> change(String code) {
        return Arrays.stream(Change.values()).filter(c -> c.code().equals(code)).findFirst();
    }

    QueryParameters query() {
        Map<String, String> given = new LinkedHashMap<>();
        if (change != null) {
            given.put(CHANGE, change.code());
        }
        if (!words.isEmpty()) {
            given.put(WORDS, words);
        }
        return QueryParameters.simple(given);
    }

    boolean lets(DiffLine line) {
        return (change == null || line.change() == change)
                && (words.isEmpty() || line.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }
}
