package dev.bilateral.dataset.diff;

import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.diff.RowChanges.Rows;
import dev.bilateral.dataset.diff.RowMarks.Mark;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds observations against each other that are too many to be held: by their marks first, which leaves numbers of rows,
 * and by their cells when these are read.
 */
final class LongComparison {

    private static final int PART = 1_000;

    private final StoredRows older;
    private final StoredRows newer;
    private int[] addedNumbers = new int[64];
    private int added;
    private int[] changedNumbers = new int[64];
    private int[] changedBefore = new int[64];
    private int changed;
    private int unchanged;

    private LongComparison(StoredRows older, StoredRows newer) {
        this.older = older;
        this.newer = newer;
    }

    static RowChanges<Observation> between(StoredRows older, StoredRows newer) {
        return new LongComparison(older, newer).compare();
    }

    private RowChanges<Observation> compare() {
        RowMarks before = RowMarks.of(older);
        BitSet kept = new BitSet(before.count() + 1);
        MessageDigest digest = RowMarks.sha256();
        int[] last = {0};
        newer.rows().forEach(row -> sort(++last[0], Mark.of(row, digest), before, kept));
        int[] removed = IntStream.rangeClosed(1, before.count())
                .filter(number -> !kept.get(number))
                .toArray();
        int[] came = Arrays.copyOf(addedNumbers, added);
        int[] is = Arrays.copyOf(changedNumbers, changed);
        int[] was = Arrays.copyOf(changedBefore, changed);
        return new RowChanges<>(
                new Rows<>(removed.length, () -> parts(removed.length).flatMap(part -> read(older, part.of(removed)))),
                new Rows<>(came.length, () -> parts(came.length).flatMap(part -> read(newer, part.of(came)))),
                new Rows<>(is.length, () -> parts(is.length).flatMap(part -> pairs(part.of(was), part.of(is)))),
                unchanged);
    }

    private void sort(int number, Mark mark, RowMarks before, BitSet kept) {
        int was = before.sameThing(mark);
        if (was == 0) {
            addedNumbers = room(addedNumbers, added);
            addedNumbers[added++] = number;
            return;
        }
        kept.set(was);
        if (before.saysTheSame(was, mark)) {
            unchanged++;
        } else {
            changedNumbers = room(changedNumbers, changed);
            changedBefore = room(changedBefore, changed);
            changedNumbers[changed] = number;
            changedBefore[changed++] = was;
        }
    }

    private static int[] room(int[] numbers, int used) {
        return used < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * used);
    }

    private static Stream<Part> parts(int length) {
        return Stream.iterate(0, begin -> begin < length, begin -> begin + PART)
                .map(begin -> new Part(begin, Math.min(length, begin + PART)));
    }

    private record Part(int begin, int end) {
        List<Integer> of(int[] numbers) {
            return Arrays.stream(numbers, begin, end).boxed().toList();
        }
    }

    private static Stream<Observation> read(StoredRows rows, List<Integer> numbers) {
        Map<Integer, Observation> read = byNumber(rows, numbers);
        return numbers.stream().map(number -> known(read, number));
    }

    private Stream<RowChange<Observation>> pairs(List<Integer> was, List<Integer> is) {
        Map<Integer, Observation> before = byNumber(older, was);
        Map<Integer, Observation> after = byNumber(newer, is);
        List<RowChange<Observation>> pairs = new ArrayList<>(is.size());
        for (int i = 0; i < is.size(); i++) {
            pairs.addAll(DatasetDiff.between(List.of(known(before, was.get(i))), List.of(known(after, is.get(i))))
                    .changed());
        }
        return pairs.stream();
    }

    private static Map<Integer, Observation> byNumber(StoredRows rows, List<Integer> numbers) {
        return rows.at(numbers).stream().collect(Collectors.toMap(Observation::n, Function.identity()));
    }

    private static Observation known(Map<Integer, Observation> read, int number) {
        Observation row = read.get(number);
        if (row == null) {
            throw new IllegalStateException("Row " + number + " is gone");
        }
        return row;
    }
}
