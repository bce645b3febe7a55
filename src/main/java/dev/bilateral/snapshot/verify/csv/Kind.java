package dev.bilateral.snapshot.verify.csv;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a spreadsheet takes a cell for: it looks at the text alone, whatever its column is meant to hold. */
enum Kind {
    NUMBER,
    /** As {@code 0 %}, which LibreOffice takes for a number and writes as {@code 0.00%}. */
    PERCENT,
    DAY,
    MONTH,
    /** As {@code December 2025}, which LibreOffice takes for a day and writes as one. */
    NAMED_MONTH,
    TRUTH,
    TEXT;

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final List<List<String>> TRUTHS = List.of(
            List.of("TRUE", "FALSE"),
            List.of("True", "False"),
            List.of("WAHR", "FALSCH"),
            List.of("VRAI", "FAUX"),
            List.of("VERDADERO", "FALSO"),
            List.of("VERO", "FALSO"),
            List.of("VERDADEIRO", "FALSO"),
            List.of("ИСТИНА", "ЛОЖЬ"),
            List.of("1", "0"));

    static Kind of(String text) {
        if (text.equals("true") || text.equals("false")) {
            return TRUTH;
        }
        if (Dates.isNamedMonth(text)) {
            return NAMED_MONTH;
        }
        if (Numbers.isPercent(text)) {
            return PERCENT;
        }
        return Numbers.isNumber(text) ? NUMBER : Dates.isDay(text) ? DAY : Dates.isMonth(text) ? MONTH : TEXT;
    }

    /** @param legacy the encodings that characters may have been lost to */
    List<Notation> notations(List<Charset> legacy) {
        return switch (this) {
            case NUMBER -> Numbers.NOTATIONS;
            case PERCENT ->
                Stream.concat(texts(legacy).stream(), Numbers.PERCENT_NOTATIONS.stream())
                        .toList();
            case DAY -> Dates.DAY_NOTATIONS;
            case MONTH, NAMED_MONTH -> Dates.MONTH_NOTATIONS;
            case TRUTH -> truths();
            case TEXT -> texts(legacy);
        };
    }

    /** The same of cells that are of types: a number is itself in any number of digits, and all else as it is. */
    List<Notation> typed() {
        return List.of(this == NUMBER ? Numbers.TYPED : new Notation(Set.of(), Kind::isSameText));
    }

    /** The truth value that a word stands for; digits stand for none, since they may be numbers. */
    static Optional<String> truth(String cell) {
        return Stream.of(cell, LegacyEncodings.asCyrillic(cell))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .flatMap(word -> TRUTHS.stream()
                        .filter(words -> !words.getFirst().equals("1") && words.contains(word))
                        .map(words -> words.getFirst().equals(word) ? "true" : "false"))
                .findFirst();
    }

    /** Whatever stands for a truth value somewhere. */
    static Stream<String> truthWords() {
        return TRUTHS.stream().flatMap(List::stream);
    }

    private static List<Notation> truths() {
        List<Notation> all = new ArrayList<>();
        all.add(Notation.SAME);
        TRUTHS.forEach(words -> all.add(
                new Notation(Set.of(Form.TRUTH_WORDS), (was, is) -> is.equals(words.get(was.equals("true") ? 0 : 1)))));
        return all;
    }

    private static List<Notation> texts(List<Charset> legacy) {
        List<Notation> all = new ArrayList<>();
        all.add(new Notation(Set.of(), Kind::isSameText));
        all.add(new Notation(Set.of(Form.APOSTROPHES), (was, is) -> isSameText(guarded(was), is)));
        legacy.forEach(charset -> all.add(new Notation(Set.of(Form.LOST_CHARACTERS), LostCharacters.to(charset))));
        return all;
    }

    private static String guarded(String was) {
        return !was.isEmpty() && FORMULA_STARTS.indexOf(was.charAt(0)) >= 0 ? "'" + was : was;
    }

    /** Line breaks within a text go with those of the file. */
    private static boolean isSameText(String was, String is) {
        return was.equals(is) || lines(was).equals(lines(is));
    }

    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
