package dev.bilateral.common;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What somebody may have meant. */
public final class Nearest {

    private static final int LONGEST = 60;
    /** More changed letters than these make another word. */
    private static final int FARTHEST = 3;

    private Nearest() {}

    /** The one that takes the fewest changed letters, where these are at most three and fewer than half of them. */
    public static Optional<String> of(String typed, List<String> known) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(typed, candidate)))
                .filter(candidate -> distance(typed, candidate) <= FARTHEST)
                .filter(candidate -> 2 * distance(typed, candidate) < Math.max(typed.length(), candidate.length()));
    }

    /** Letters added, dropped or changed (Levenshtein), capitals aside. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
