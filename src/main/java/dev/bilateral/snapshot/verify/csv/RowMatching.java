package dev.bilateral.snapshot.verify.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which row of a file is which of the table: by key, then, where a key was changed itself, by what else is the same. */
final class RowMatching {

    /** Beyond so many comparisons, rows without a partner are told as removed and added. */
    private static final long MOST_COMPARISONS = 250_000;

    private final ExpectedTable expected;
    private final List<List<String>> actual;
    private final int[] partners;
    private final boolean[] isTaken;

    /** @param actual rows in the order of the expected columns */
    RowMatching(ExpectedTable expected, List<List<String>> actual) {
        this.expected = expected;
        this.actual = actual;
        partners = new int[expected.rows().size()];
        Arrays.fill(partners, -1);
        isTaken = new boolean[actual.size()];
        matchByKey();
        matchTheRest();
    }

    /** For each expected row the place of its partner in the file, or -1. */
    int[] partners() {
        return partners.clone();
    }

    /** The places of rows that the table has not. */
    List<Integer> added() {
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < isTaken.length; i++) {
            if (!isTaken[i]) {
                added.add(i);
            }
        }
        return added;
    }

    boolean isReordered() {
        int last = -1;
        for (int partner : partners) {
            if (partner >= 0 && partner < last) {
                return true;
            }
            last = Math.max(last, partner);
        }
        return false;
    }

    private void matchByKey() {
        Map<List<String>, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < actual.size(); i++) {
            byKey.computeIfAbsent(key(actual.get(i)), k -> new ArrayList<>()).add(i);
        }
        for (int row = 0; row < partners.length; row++) {
            List<String> cells = expected.rows().get(row);
            List<Integer> found = byKey.getOrDefault(key(cells), List.of());
            int best = -1;
            int most = -1;
            // a key that was changed into one that there is already makes two rows of one name
            for (int candidate : found) {
                int same = isTaken[candidate] ? -1 : sameCells(cells, actual.get(candidate));
                if (same > most) {
                    most = same;
                    best = candidate;
                }
            }
            if (best >= 0) {
                take(row, best);
            }
        }
    }

    private void matchTheRest() {
        List<Integer> lone = new ArrayList<>();
        for (int row = 0; row < partners.length; row++) {
            if (partners[row] < 0) {
                lone.add(row);
            }
        }
        if ((long) lone.size() * added().size() > MOST_COMPARISONS) {
            return;
        }
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        for (int row : lone) {
            added().stream()
                    .filter(place -> !pairs.containsValue(place))
                    .filter(place -> sameCells(expected.rows().get(row), actual.get(place)) * 2
                            > expected.header().size())
                    .max((a, b) -> Integer.compare(
                            sameCells(expected.rows().get(row), actual.get(a)),
                            sameCells(expected.rows().get(row), actual.get(b))))
                    .ifPresent(place -> pairs.put(row, place));
        }
        pairs.forEach(this::take);
    }

    private void take(int row, int place) {
        partners[row] = place;
        isTaken[place] = true;
    }

    private List<String> key(List<String> row) {
        return expected.key().stream()
                .map(column -> loose(row.get(expected.header().indexOf(column))))
                .toList();
    }

    private static int sameCells(List<String> a, List<String> b) {
        int same = 0;
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).equals(b.get(i)) || loose(a.get(i)).equals(loose(b.get(i)))) {
                same++;
            }
        }
        return same;
    }

    /** What is left of a cell whichever program saved it. */
    private static String loose(String cell) {
        String text = cell.startsWith("'") ? cell.substring(1) : cell;
        return Numbers.read(text)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElseGet(() -> text.strip().toLowerCase(Locale.ROOT));
    }
}
