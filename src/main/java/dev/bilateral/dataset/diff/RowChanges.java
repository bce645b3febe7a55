package dev.bilateral.dataset.diff;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What differs between two lists of rows of any length: counted, and read as it is taken.
 *
 * @param removed in the order of the older list
 * @param added in the order of the newer list
 * @param changed in the order of the newer list
 * @param unchanged how many rows are in both and say the same
 */
public record RowChanges<T>(Rows<T> removed, Rows<T> added, Rows<RowChange<T>> changed, int unchanged) {

    static <T> RowChanges<T> of(RowsDiff<T> diff) {
        return new RowChanges<>(
                new Rows<>(diff.removed().size(), diff.removed()::stream),
                new Rows<>(diff.added().size(), diff.added()::stream),
                new Rows<>(diff.changed().size(), diff.changed()::stream),
                diff.unchanged());
    }

    /** How many rows came, went or changed. */
    public int count() {
        return removed.count + added.count + changed.count;
    }

    /**
     * Some rows.
     *
     * @param all reads them anew each time
     */
    public record Rows<R>(int count, Supplier<Stream<R>> all) {

        public Stream<R> stream() {
            return all.get();
        }
    }
}
