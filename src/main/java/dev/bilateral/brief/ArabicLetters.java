package dev.bilateral.brief;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Joins Arabic letters, those of Persian among them, for what sets each character as it is: each becomes the one that
 * Unicode has for its form. Which there are is read from the names and decompositions of the blocks “Arabic Presentation
 * Forms” (The Unicode Standard, 9.2 “Arabic”): a letter that has an initial form joins the next one, and a letter that has
 * a final form the one before.
 */
final class ArabicLetters {

    private static final int FIRST = 0xFB50;
    private static final int LAST = 0xFEFC;
    private static final char LAM = '\u0644';
    private static final String NO_JOIN = "\u200C";
    private static final String JOIN = "\u200D";
    /** Characters without forms of their own that join on both sides: the stroke that fills lines, and the joiner. */
    private static final String BOTH = "\u0640" + JOIN;

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /** By letter, or by lam with the alef after it, which are written as one. */
    private static final Map<String, Map<Form, String>> FORMS = forms();

    private ArabicLetters() {}

    private static Map<String, Map<Form, String>> forms() {
        Map<String, Map<Form, String>> forms = new HashMap<>();
        for (int character = FIRST; character <= LAST; character++) {
            String name = Optional.ofNullable(Character.getName(character)).orElse("");
            if (name.startsWith("ARABIC LETTER ") || name.startsWith("ARABIC LIGATURE LAM WITH ALEF")) {
                String letters = plain(Character.toString(character));
                for (Form form : Form.values()) {
                    if (name.endsWith(" " + form + " FORM")) {
                        forms.computeIfAbsent(letters, l -> new EnumMap<>(Form.class))
                                .put(form, Character.toString(character));
                    }
                }
            }
        }
        return forms;
    }

    /** @param text in the order in which it is read */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean isHeld = false; // whether the letter before joins this one
        for (int at = 0; at < text.length(); at++) {
            String letter = text.substring(at, at + 1);
            if (isMark(letter)) {
                joined.append(letter);
                continue;
            }
            boolean isLigature =
                    letter.charAt(0) == LAM && at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2));
            String written = isLigature ? text.substring(at, at + 2) : letter;
            at += written.length() - 1;
            boolean isBefore = isHeld && joins(written, Form.FINAL);
            boolean isAfter = joins(written, Form.INITIAL) && joins(next(text, at), Form.FINAL);
            joined.append(FORMS.getOrDefault(written, Map.of()).getOrDefault(form(isBefore, isAfter), written));
            isHeld = isAfter;
        }
        return joined.toString().replace(NO_JOIN, "").replace(JOIN, "");
    }

    /** The letters themselves. */
    static String plain(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.codePointAt(0) >= FIRST && letter.codePointAt(0) <= LAST
                        ? Normalizer.normalize(letter, Normalizer.Form.NFKC)
                        : letter)
                .collect(Collectors.joining());
    }

    private static Form form(boolean isBefore, boolean isAfter) {
        if (isBefore) {
            return isAfter ? Form.MEDIAL : Form.FINAL;
        }
        return isAfter ? Form.INITIAL : Form.ISOLATED;
    }

    private static boolean joins(String letter, Form by) {
        return (!letter.isEmpty() && BOTH.contains(letter))
                || FORMS.getOrDefault(letter, Map.of()).containsKey(by);
    }

    /** The next letter that is no mark above or below one, or nothing. */
    private static String next(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isMark(text.substring(next, next + 1))) {
            next++;
        }
        return next < text.length() ? text.substring(next, next + 1) : "";
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK;
    }
}
