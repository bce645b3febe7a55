package dev.bilateral.dataset.index;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a text, in any script: what stands between anything that is neither letter, digit nor accent. */
final class Words {

    /** Longer ones are cut, here as there. */
    private static final int LONGEST = 40;
    /** Words are kept together by so many letters. */
    private static final int BUCKET_LETTERS = 2;

    private Words() {}

    /** In lower case; may name a word twice. Letter by letter: a pattern takes most of the time of an index. */
    static List<String> of(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String plain = (Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= plain.length(); ) {
            int letter = i < plain.length() ? plain.codePointAt(i) : ' ';
            if (isOfWord(letter)) {
                begin = begin < 0 ? i : begin;
            } else if (begin >= 0) {
                words.add(plain.substring(begin, Math.min(i, begin + LONGEST)));
                begin = -1;
            }
            i += Character.charCount(letter);
        }
        return words;
    }

    /** Whether some word of a text begins so. */
    static boolean anyBegins(String text, String start) {
        return of(text).stream().anyMatch(word -> word.startsWith(start));
    }

    /** The bucket of a word: its first letters. */
    static byte[] bucket(String word) {
        int letters = Math.min(BUCKET_LETTERS, word.codePointCount(0, word.length()));
        return word.substring(0, word.offsetByCodePoints(0, letters)).getBytes(StandardCharsets.UTF_8);
    }

    /** The last bucket that can hold words that begin so: as the first one, or any that begins like it. */
    static byte[] lastBucket(String start) {
        byte[] first = bucket(start);
        boolean isWhole = start.codePointCount(0, start.length()) >= BUCKET_LETTERS;
        byte[] last = Arrays.copyOf(first, first.length + (isWhole ? 0 : 1));
        if (!isWhole) {
            last[first.length] = (byte) 0xFF; // no letter begins with it in UTF-8
        }
        return last;
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter)
                || switch (Character.getType(letter)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}
