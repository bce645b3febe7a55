package dev.bilateral.snapshot.query;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a search. Each is looked for in every snapshot, so there is an end to them.
 *
 * @param isCut whether something was left out
 */
public record SearchWords(List<String> words, boolean isCut) {

    public static final int MOST_WORDS = 10;
    public static final int MOST_CHARACTERS = 200;

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String text) {
        String stripped = text.strip();
        boolean isLong = stripped.length() > MOST_CHARACTERS;
        List<String> all = Arrays.stream((isLong ? stripped.substring(0, MOST_CHARACTERS) : stripped).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new SearchWords(all.stream().limit(MOST_WORDS).toList(), isLong || all.size() > MOST_WORDS);
    }
}
