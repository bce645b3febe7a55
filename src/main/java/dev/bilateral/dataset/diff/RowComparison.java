package dev.bilateral.dataset.diff;

import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How rows of one kind are held against each other. Where a row stands in its list is no difference.
 *
 * @param key tells the rows of a list apart: no two have the same
 * @param isSameThing whether two rows with one key speak of one thing; else the one was removed and the other added
 * @param columns the names of the cells, in their order
 * @param cells what a row holds under these columns
 * @param areSame whether two cells say the same
 */
public record RowComparison<T>(
        Function<T, String> key,
        BiPredicate<T, T> isSameThing,
        List<String> columns,
        Function<T, Row> cells,
        Sameness areSame) {

    public RowComparison {
        columns = List.copyOf(columns);
    }

    /** Whether two cells say the same. */
    @FunctionalInterface
    public interface Sameness {
        boolean of(@Nullable Object before, @Nullable Object after);
    }

    /** @throws IllegalArgumentException where two rows of one list have the same key */
    public RowsDiff<T> between(List<T> before, List<T> after) {
        Map<String, T> was = byKey(before);
        List<T> added = new ArrayList<>();
        List<RowChange<T>> changed = new ArrayList<>();
        List<T> respelt = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (T row : after) {
            String name = key.apply(row);
            T older = was.get(name);
            if (older == null || !isSameThing.test(older, row)) {
                added.add(row);
                continue;
            }
            kept.add(name);
            Difference difference = difference(older, row);
            if (!difference.cells.isEmpty()) {
                changed.add(new RowChange<>(older, row, difference.cells));
            } else if (difference.isRespelt) {
                respelt.add(row);
            }
        }
        List<T> removed =
                before.stream().filter(row -> !kept.contains(key.apply(row))).toList();
        List<String> order = after.stream().map(key).toList();
        return new RowsDiff<>(added, removed, changed, respelt, kept.size() - changed.size(), order);
    }

    /**
     * Makes the newer list of the older one: row by row, in its order and its spelling.
     *
     * @throws IllegalArgumentException where the difference is one from other rows
     */
    public List<T> apply(List<T> before, RowsDiff<T> diff) {
        Map<String, T> rows = byKey(before);
        diff.removed().forEach(row -> rows.remove(key.apply(row)));
        diff.added().forEach(row -> rows.put(key.apply(row), row));
        diff.changed().forEach(change -> rows.put(key.apply(change.after()), change.after()));
        diff.respelt().forEach(row -> rows.put(key.apply(row), row));
        List<T> after = diff.order().stream().map(rows::get).toList();
        if (after.size() != rows.size() || after.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("This is the difference from other rows than these");
        }
        return after;
    }

    private Map<String, T> byKey(List<T> list) {
        Map<String, T> rows = HashMap.newHashMap(list.size());
        for (T row : list) {
            if (rows.put(key.apply(row), row) != null) {
                throw new IllegalArgumentException("Two rows are named " + key.apply(row));
            }
        }
        return rows;
    }

    private Difference difference(T older, T newer) {
        List<@Nullable Object> was = cells.apply(older).cells();
        List<@Nullable Object> is = cells.apply(newer).cells();
        List<CellChange> changes = new ArrayList<>();
        boolean isRespelt = false;
        for (int i = 0; i < columns.size(); i++) {
            if (!Objects.equals(was.get(i), is.get(i))) {
                isRespelt = true;
                if (!areSame.of(was.get(i), is.get(i))) {
                    changes.add(new CellChange(columns.get(i), was.get(i), is.get(i)));
                }
            }
        }
        return new Difference(changes, isRespelt);
    }

    private record Difference(List<CellChange> cells, boolean isRespelt) {}
}
