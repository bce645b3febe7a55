package dev.bilateral.dataset.index;

import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.ledger.LedgerSort;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts rows into an order other than that of datasets and files. Numbers only: no text is read or compared per row. */
final class Ordering {

    private final List<Part> parts;
    private final int count;

    Ordering(List<Part> parts, int count) {
        this.parts = parts;
        this.count = count;
    }

    /** Which row stands where: the places of rows in the order of datasets and files, in the order wanted. */
    int[] by(List<LedgerSort> sort) {
        int[] order = IntStream.range(0, count).toArray();
        for (LedgerSort one : sort.reversed()) { // what decides first is sorted last, and keeps what was sorted before
            sort(order, ranks(one));
        }
        return order;
    }

    private static void sort(int[] order, int[] ranks) {
        long[] packed = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            packed[i] = (long) ranks[order[i]] << Integer.SIZE | i;
        }
        Arrays.parallelSort(packed);
        int[] before = order.clone();
        for (int i = 0; i < order.length; i++) {
            order[i] = before[(int) packed[i]];
        }
    }

    /** Equal numbers for what is equal; what has nothing is last. */
    private int[] ranks(LedgerSort sort) {
        long[] keys = keys(sort.key());
        if (sort.isDescending()) {
            for (int i = 0; i < keys.length; i++) {
                keys[i] = keys[i] == Long.MAX_VALUE ? Long.MAX_VALUE : ~keys[i];
            }
        }
        long[] distinct = keys.clone();
        Arrays.parallelSort(distinct);
        int size = 0;
        for (int i = 0; i < distinct.length; i++) {
            if (i == 0 || distinct[i] != distinct[i - 1]) {
                distinct[size++] = distinct[i];
            }
        }
        int[] ranks = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            ranks[i] = Arrays.binarySearch(distinct, 0, size, keys[i]);
        }
        return ranks;
    }

    private long[] keys(LedgerSort.Key by) {
        return switch (by) {
            case DATASET -> keys(IndexColumn.FLAG, dataset());
            case SERIES ->
                keys(
                        IndexColumn.SERIES,
                        named(edition -> edition.series().stream().map(Series::id)));
            case SOURCE ->
                keys(
                        IndexColumn.SOURCE,
                        named(edition -> edition.sources().stream().map(Source::id)));
            case STATEMENT -> keys(IndexColumn.NUMBER);
            case PERIOD_START -> keys(IndexColumn.PERIOD_START);
            case PERIOD_END -> keys(IndexColumn.PERIOD_END);
            case STATED_ON -> keys(IndexColumn.STATED_ON);
            case QUALIFIER -> keys(IndexColumn.QUALIFIER);
            case MODALITY -> keys(IndexColumn.MODALITY);
            case FLAG -> keys(IndexColumn.FLAG);
        };
    }

    private long[] keys(IndexColumn column) {
        return keys(column, edition -> number -> number);
    }

    private long[] keys(IndexColumn column, Function<EditionIndex, Key> keyIn) {
        long[] keys = new long[count];
        int i = 0;
        for (Part part : parts) {
            ByteBuffer numbers = part.edition().column(column, part.segment());
            Key key = keyIn.apply(part.edition());
            for (int row = part.rows().nextSetBit(0);
                    row >= 0;
                    row = part.rows().nextSetBit(row + 1)) {
                keys[i++] = key.of(column.rank(numbers, row));
            }
        }
        return keys;
    }

    private Function<EditionIndex, Key> dataset() {
        List<EditionIndex> editions = editions();
        return edition -> {
            long place = editions.indexOf(edition);
            return number -> place;
        };
    }

    /** By the names that places stand for, over all editions. */
    private Function<EditionIndex, Key> named(Function<EditionIndex, Stream<String>> names) {
        Map<String, Integer> ranks = new HashMap<>();
        editions().stream().flatMap(names).distinct().sorted().forEach(name -> ranks.put(name, ranks.size()));
        Map<EditionIndex, int[]> byPlace = new HashMap<>();
        editions()
                .forEach(edition -> byPlace.put(
                        edition,
                        names.apply(edition)
                                .mapToInt(name -> ranks.getOrDefault(name, 0))
                                .toArray()));
        return edition -> {
            int[] rankOf = byPlace.getOrDefault(edition, new int[0]);
            return place -> rankOf[(int) place];
        };
    }

    private List<EditionIndex> editions() {
        return parts.stream().map(Part::edition).distinct().toList();
    }

    private interface Key {
        long of(long number);
    }
}
