package dev.bilateral.dataset.diff;

import java.util.List;

/**
 * What differs between two lists of rows that are told apart by a key.
 *
 * @param added in the order of the newer list
 * @param removed in the order of the older list
 * @param changed in the order of the newer list
 * @param respelt rows of the newer list that say the same in another spelling, as 4.00 for 4: no change, yet needed to
 *     make the newer list of the older one
 * @param unchanged how many rows are in both and say the same, respelt ones among them
 * @param order the keys of all rows of the newer list
 */
public record RowsDiff<T>(
        List<T> added,
        List<T> removed,
        List<RowChange<T>> changed,
        List<T> respelt,
        int unchanged,
        List<String> order) {

    public RowsDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        respelt = List.copyOf(respelt);
        order = List.copyOf(order);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** How many rows came, went or changed. */
    public int count() {
        return added.size() + removed.size() + changed.size();
    }
}
