package dev.bilateral.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of several names somebody may have meant. */
final class Nearest {

    private Nearest() {}

    /** The one that needs the fewest changed letters; empty where there is none to choose from. */
    static Optional<String> to(String typed, Collection<String> names) {
        return names.stream().min(Comparator.comparingInt((String name) -> distance(typed, name)));
    }

    /** The Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
