package dev.bilateral.snapshot.verify.csv;

import java.util.List;
import java.util.Locale;

/** What is left of a cell whichever program saved it, to be compared by {@code equals}. */
final class LooseValue {

    private LooseValue() {}

    static List<Object> row(List<String> cells) {
        return cells.stream().map(LooseValue::of).toList();
    }

    /** A number or a text. Numbers are never written out: a short one may have many digits. */
    static Object of(String cell) {
        String text = cell.startsWith("'") ? cell.substring(1) : cell;
        return Numbers.read(text)
                .<Object>map(number -> number.stripTrailingZeros())
                .orElseGet(() -> text.strip().toLowerCase(Locale.ROOT));
    }
}
