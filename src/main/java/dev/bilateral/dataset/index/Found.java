package dev.bilateral.dataset.index;

import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.dataset.ledger.LedgerSort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks through one segment after the other, as far as it is asked for, and remembers which rows pass. */
final class Found implements LedgerRows {

    private final List<EditionFilter> editions;
    private final List<LedgerSort> sort;
    private final Counting counting;
    private final long all;
    private final List<Part> parts = new ArrayList<>();
    private int edition;
    private int segment;
    private int found;
    private long seen;
    private int @Nullable [] order;

    /**
     * @param editions by dataset
     * @param counting where counts are made that nobody waits for
     */
    Found(List<EditionFilter> editions, List<LedgerSort> sort, Counting counting) {
        this.counting = counting;
        this.editions = List.copyOf(editions);
        this.sort = List.copyOf(sort);
        this.all = editions.stream()
                .mapToLong(e -> e.edition().version().observations())
                .sum();
    }

    @Override
    public List<LedgerRow> page(int offset, int limit) {
        return read(sort.isEmpty() ? inFiles(offset, limit) : sorted(offset, limit));
    }

    @Override
    public int count() {
        lookThrough(Integer.MAX_VALUE, () -> true);
        return found;
    }

    @Override
    public void countLater(BooleanSupplier isWanted, IntConsumer told) {
        counting.run(isWanted, isStillWanted -> {
            lookThrough(Integer.MAX_VALUE, isStillWanted);
            knownCount().ifPresent(told);
        });
    }

    @Override
    public synchronized OptionalInt knownCount() {
        return edition == editions.size() ? OptionalInt.of(found) : OptionalInt.empty();
    }

    @Override
    public synchronized int estimate() {
        return seen == 0 ? Math.clamp(all, 0, Integer.MAX_VALUE) : (int) Math.max(found, found * all / seen);
    }

    private synchronized List<Place> inFiles(int offset, int limit) {
        lookThrough((long) offset + limit, () -> true);
        return places(offset, limit);
    }

    private synchronized List<Place> sorted(int offset, int limit) {
        count();
        if (order == null) {
            order = new Ordering(parts, found).by(sort);
        }
        List<Place> places = new ArrayList<>();
        for (int i = offset; i < Math.min((long) found, (long) offset + limit); i++) {
            places.addAll(places(order[i], 1));
        }
        return places;
    }

    /** Gives way after each segment, so that no page has to wait for the count. */
    private void lookThrough(long wanted, BooleanSupplier isWanted) {
        boolean goesOn = true;
        while (goesOn && isWanted.getAsBoolean()) {
            goesOn = lookFurther(wanted);
        }
    }

    private synchronized boolean lookFurther(long wanted) {
        while (edition < editions.size()
                && segment >= editions.get(edition).edition().segments()) {
            edition++;
            segment = 0;
        }
        if (edition == editions.size() || found >= wanted) {
            return false;
        }
        EditionFilter filter = editions.get(edition);
        Part part = new Part(filter.edition(), segment, filter.passing(segment), found);
        seen += filter.edition().rows(segment);
        segment++;
        if (!part.rows().isEmpty()) {
            found += part.rows().cardinality();
            parts.add(part);
        }
        return true;
    }

    private List<Place> places(int offset, int limit) {
        List<Place> places = new ArrayList<>();
        int end = (int) Math.min(found, (long) offset + limit);
        int at = offset;
        for (int p = partOf(offset); at < end; p++) {
            Part part = parts.get(p);
            int last = part.before() + part.rows().cardinality();
            int n = part.n(at - part.before());
            for (; at < Math.min(end, last); at++) {
                places.add(new Place(part.edition(), n));
                n = part.after(n);
            }
        }
        return places;
    }

    /** The last part that begins at or before a place. */
    private int partOf(int place) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (parts.get(middle).before() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static List<LedgerRow> read(List<Place> places) {
        Map<EditionIndex, List<Integer>> wanted = places.stream()
                .collect(Collectors.groupingBy(
                        Place::edition, LinkedHashMap::new, Collectors.mapping(Place::n, Collectors.toList())));
        Map<Place, Observation> rows = new HashMap<>();
        wanted.forEach((edition, ns) -> edition.observations(ns).forEach(o -> rows.put(new Place(edition, o.n()), o)));
        List<LedgerRow> page = new ArrayList<>(places.size());
        for (Place place : places) {
            Observation row = rows.get(place);
            if (row == null) {
                throw new IllegalStateException("The index of "
                        + place.edition().version().dataset() + " names row " + place.n() + ", which there is not");
            }
            page.add(new LedgerRow(place.edition().version(), row));
        }
        return page;
    }

    /** Which row of which edition. */
    private record Place(EditionIndex edition, int n) {}
}
