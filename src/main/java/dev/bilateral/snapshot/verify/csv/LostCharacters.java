package dev.bilateral.snapshot.verify.csv;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What is left of a text in an encoding that has no sign for some of its characters. */
final class LostCharacters {

    /** What programs write in place of a sign that they can't: nothing of it, or what comes near. */
    private static final String MARKS = "?_\u001A\uFFFD";

    private static final Map<Integer, String> NEAR = Map.ofEntries(
            Map.entry((int) '\u2018', "'"),
            Map.entry((int) '\u2019', "'"),
            Map.entry((int) '\u201C', "\""),
            Map.entry((int) '\u201D', "\""),
            Map.entry((int) '\u201E', "\""),
            Map.entry((int) '\u00AB', "\""),
            Map.entry((int) '\u00BB', "\""),
            Map.entry((int) '\u2010', "-"),
            Map.entry((int) '\u2011', "-"),
            Map.entry((int) '\u2013', "-"),
            Map.entry((int) '\u2014', "-"),
            Map.entry((int) '\u2212', "-"));

    private LostCharacters() {}

    /** Whether one text is what is left of another; a sign that the encoding has stands there as it was. */
    static BiPredicate<String, String> to(Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        return (was, is) -> isLeft(Kind.lines(was), Kind.lines(is), encoder);
    }

    /** Every character beyond ASCII, as a text each. */
    static Stream<String> signs(String text) {
        return text.codePoints().filter(sign -> sign >= 0x80).mapToObj(Character::toString);
    }

    /** The sign itself, or its number where it can't be seen. */
    static String shown(String sign) {
        int point = sign.codePointAt(0);
        boolean isSeen = !Character.isSpaceChar(point)
                && !Character.isISOControl(point)
                && Character.getType(point) != Character.FORMAT;
        return isSeen ? sign : String.format(Locale.ROOT, "U+%04X", point);
    }

    private static boolean isLeft(String was, String is, CharsetEncoder encoder) {
        int at = 0;
        for (int i = 0; i < was.length(); i += Character.charCount(was.codePointAt(i))) {
            int sign = was.codePointAt(i);
            String text = Character.toString(sign);
            if (is.startsWith(text, at)) {
                at += text.length();
            } else if (!encoder.canEncode(text)) {
                int length = replacement(sign, text, is, at);
                if (length < 0) {
                    return false;
                }
                at += length;
            } else {
                return false;
            }
        }
        return at == is.length();
    }

    /** How many characters stand in place of a sign, or -1 where something else does. */
    private static int replacement(int sign, String text, String is, int at) {
        String near = NEAR.getOrDefault(sign, base(text));
        if (!near.isEmpty() && is.startsWith(near, at)) {
            return near.length();
        }
        return at < is.length() && MARKS.indexOf(is.charAt(at)) >= 0 ? 1 : -1;
    }

    /** A letter without its accents, a space of any width as a plain one; empty where nothing is left. */
    private static String base(String sign) {
        return Normalizer.normalize(sign, Normalizer.Form.NFKD).replaceAll("[^\\x20-\\x7E]", "");
    }
}
