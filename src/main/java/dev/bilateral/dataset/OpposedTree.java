package dev.bilateral.dataset;

import dev.bilateral.common.Bounds;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Statements in a row, from which all that are apart from some numbers are found without looking at the others: each
 * stretch knows which of its statements ends lowest and which begins highest. Those that meet the numbers are passed over
 * together, so a search costs what it finds.
 */
final class OpposedTree {

    private static final int NONE = -1;

    private final List<ComparedNumbers> numbers;
    private final int width;
    /** By node, the root being 1: which statement below it ends lowest, and which begins highest. */
    private final int[] lowest;

    private final int[] highest;

    OpposedTree(List<ComparedNumbers> numbers) {
        this.numbers = numbers;
        this.width = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * numbers.size() - 1)));
        this.lowest = new int[2 * width];
        this.highest = new int[2 * width];
        Arrays.fill(lowest, NONE);
        Arrays.fill(highest, NONE);
        for (int i = 0; i < numbers.size(); i++) {
            lowest[width + i] = i;
            highest[width + i] = i;
        }
        for (int node = width - 1; node > 0; node--) {
            renew(node);
        }
    }

    void remove(int place) {
        int node = width + place;
        lowest[node] = NONE;
        highest[node] = NONE;
        for (node /= 2; node > 0; node /= 2) {
            renew(node);
        }
    }

    /** Takes out all from {@code first} to before {@code end} that are apart from some numbers. */
    void take(int first, int end, ComparedNumbers from, IntConsumer taken) {
        take(1, 0, width, new Range(first, end), from, taken);
    }

    /** The first from {@code first} on that is apart from some numbers and passes; -1 where none does. */
    int next(int first, ComparedNumbers from, IntPredicate passes) {
        return next(1, 0, width, first, from, passes);
    }

    private void take(int node, int begin, int end, Range range, ComparedNumbers from, IntConsumer taken) {
        if (end <= range.first || begin >= range.end || !mayBeApart(node, from)) {
            return;
        }
        if (end - begin == 1) {
            if (numbers.get(begin).areApartFrom(from)) {
                lowest[node] = NONE;
                highest[node] = NONE;
                taken.accept(begin);
            }
            return;
        }
        int middle = (begin + end) / 2;
        take(2 * node, begin, middle, range, from, taken);
        take(2 * node + 1, middle, end, range, from, taken);
        renew(node);
    }

    private int next(int node, int begin, int end, int first, ComparedNumbers from, IntPredicate passes) {
        if (end <= first || !mayBeApart(node, from)) {
            return NONE;
        }
        if (end - begin == 1) {
            return numbers.get(begin).areApartFrom(from) && passes.test(begin) ? begin : NONE;
        }
        int middle = (begin + end) / 2;
        int left = next(2 * node, begin, middle, first, from, passes);
        return left == NONE ? next(2 * node + 1, middle, end, first, from, passes) : left;
    }

    /** Never false where one is; true for nothing else unless a statement has several numbers that are apart. */
    private boolean mayBeApart(int node, ComparedNumbers from) {
        return lowest[node] != NONE
                && (ComparedNumbers.isBelow(numbers.get(lowest[node]).lowest(), from.highest())
                        || ComparedNumbers.isBelow(
                                from.lowest(), numbers.get(highest[node]).highest()));
    }

    private void renew(int node) {
        lowest[node] = lower(lowest[2 * node], lowest[2 * node + 1]);
        highest[node] = higher(highest[2 * node], highest[2 * node + 1]);
    }

    private int lower(int one, int other) {
        if (one == NONE || other == NONE) {
            return one == NONE ? other : one;
        }
        Bounds a = numbers.get(one).lowest();
        Bounds b = numbers.get(other).lowest();
        return a.upper() < b.upper() || (a.upper() == b.upper() && a.upperOpen()) ? one : other;
    }

    private int higher(int one, int other) {
        if (one == NONE || other == NONE) {
            return one == NONE ? other : one;
        }
        Bounds a = numbers.get(one).highest();
        Bounds b = numbers.get(other).highest();
        return a.lower() > b.lower() || (a.lower() == b.lower() && a.lowerOpen()) ? one : other;
    }

    private record Range(int first, int end) {}
}
