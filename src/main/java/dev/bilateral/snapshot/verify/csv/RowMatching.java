package dev.bilateral.snapshot.verify.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which row of a file is which of the table: rows that are the same in all, then by key, then, where a key was changed
 * itself, by what else is the same.
 */
@SuppressWarnings("ListRemoveAmbiguous") // removed by place: an int
final class RowMatching {

    /** Beyond so many comparisons of two rows, the first that may be is taken. */
    private static final long MOST_COMPARISONS = 250_000;

    private final ExpectedTable expected;
    private final List<List<Object>> made;
    private final List<List<Object>> actual;
    private final int[] partners;
    private final boolean[] isTaken;
    private long comparisons;

    /** @param actual rows in the order of the expected columns */
    RowMatching(ExpectedTable expected, List<List<String>> actual) {
        this.expected = expected;
        this.made = expected.rows().stream().map(LooseValue::row).toList();
        this.actual = actual.stream().map(LooseValue::row).toList();
        partners = new int[made.size()];
        Arrays.fill(partners, -1);
        isTaken = new boolean[actual.size()];
        matchWithin(this.made, this.actual);
        List<Integer> key =
                expected.key().stream().map(expected.header()::indexOf).toList();
        matchWithin(keys(made, key), keys(this.actual, key));
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

    /** Pairs rows of the same name; of several, those that are most alike. */
    private void matchWithin(List<List<Object>> names, List<List<Object>> found) {
        Map<List<Object>, List<Integer>> byName = new HashMap<>();
        for (int place : added()) {
            byName.computeIfAbsent(found.get(place), n -> new ArrayList<>()).add(place);
        }
        for (int row = 0; row < partners.length; row++) {
            List<Integer> candidates = partners[row] < 0 ? byName.get(names.get(row)) : null;
            if (candidates != null && !candidates.isEmpty()) {
                // taken out, so that many rows of one name are not looked at once for each
                take(row, candidates.remove(mostAlike(row, candidates)));
            }
        }
    }

    private void matchTheRest() {
        List<Integer> open = added();
        for (int row = 0; row < partners.length && !open.isEmpty(); row++) {
            if (partners[row] < 0 && comparisons < MOST_COMPARISONS) {
                int best = mostAlike(row, open);
                if (sameCells(row, open.get(best)) * 2 > expected.header().size()) {
                    take(row, open.remove(best));
                }
            }
        }
    }

    /** Where among the candidates the most alike stands; of those that are as much so, the nearest. */
    private int mostAlike(int row, List<Integer> candidates) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < candidates.size() && (candidates.size() == 1 || comparisons < MOST_COMPARISONS); i++) {
            comparisons++;
            int place = candidates.get(i);
            int same = sameCells(row, place);
            boolean isNearer = same == most && Math.abs(place - row) < Math.abs(candidates.get(best) - row);
            if (same > most || isNearer) {
                most = same;
                best = i;
            }
        }
        return best;
    }

    private void take(int row, int place) {
        partners[row] = place;
        isTaken[place] = true;
    }

    private int sameCells(int row, int place) {
        List<Object> before = made.get(row);
        List<Object> after = actual.get(place);
        int same = 0;
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).equals(after.get(i))) {
                same++;
            }
        }
        return same;
    }

    private static List<List<Object>> keys(List<List<Object>> rows, List<Integer> key) {
        return rows.stream().map(row -> key.stream().map(row::get).toList()).toList();
    }
}
