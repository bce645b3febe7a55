package dev.bilateral.dataset.ui;

import dev.bilateral.dataset.draft.DraftRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows that have some words, as far as they were looked for: known by their numbers, so that any of them is read by its
 * key. To be asked by the page alone.
 */
final class FoundRows {

    private final PartRows rows;
    private final String words;
    private final int last;
    private final Set<Integer> removed = new HashSet<>();
    private int[] numbers = new int[0];
    private int size;
    private int looked;

    FoundRows(PartRows rows, String words) {
        this.rows = rows;
        this.words = words;
        last = rows.last();
    }

    PartRows rows() {
        return rows;
    }

    String words() {
        return words;
    }

    /** The highest number that a row had when this began. */
    int last() {
        return last;
    }

    /** The number up to which all were looked through. */
    int looked() {
        return looked;
    }

    boolean isComplete() {
        return looked >= last;
    }

    /** How many were found so far. */
    int size() {
        return size;
    }

    /** About how many there are, by what was looked through; rows that were added since stand behind that. */
    int estimate() {
        if (isComplete()) {
            return size;
        }
        int within = at(looked + 1);
        return Math.toIntExact(Math.round((double) within * last / Math.max(1, looked))) + size - within;
    }

    /** Takes in what was found up to a number, but for rows that were removed since it was read. */
    void take(List<Integer> found, int upToN) {
        insert(at(looked + 1), found.stream().filter(n -> !removed.contains(n)).toList());
        looked = Math.max(looked, upToN);
    }

    /** A row that stands behind all others from now on. */
    void added(int n) {
        insert(size, rows.numbers(words, n - 1, n));
    }

    void removed(int n) {
        removed.add(n);
        int at = at(n);
        if (at < size && numbers[at] == n) {
            System.arraycopy(numbers, at + 1, numbers, at, size - at - 1);
            size--;
        }
    }

    /** Those that stand one behind the other are read together. */
    List<DraftRow> page(int offset, int limit) {
        List<DraftRow> page = new ArrayList<>();
        int end = Math.min(offset + limit, size);
        for (int from = offset; from < end; ) {
            int to = from + 1;
            while (to < end && numbers[to] == numbers[to - 1] + 1) {
                to++;
            }
            int behind = numbers[to - 1];
            rows.from(numbers[from], to - from).stream()
                    .filter(row -> row.n() <= behind)
                    .forEach(page::add);
            from = to;
        }
        return page;
    }

    private int at(int n) {
        int found = Arrays.binarySearch(numbers, 0, size, n);
        return found < 0 ? -found - 1 : found;
    }

    private void insert(int at, List<Integer> more) {
        if (size + more.size() > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(size + more.size(), 2 * numbers.length));
        }
        System.arraycopy(numbers, at, numbers, at + more.size(), size - at);
        for (int i = 0; i < more.size(); i++) {
            numbers[at + i] = more.get(i);
        }
        size += more.size();
    }
}
