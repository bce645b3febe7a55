package dev.bilateral.snapshot;

import dev.bilateral.dataset.diff.RowComparison;
import dev.bilateral.dataset.diff.RowsDiff;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What differs between two tables, cell by cell. Rows are told apart by their key, so that one that only moved is no
 * difference; cells are compared as files write them, so that a table read from a file can be compared as well.
 *
 * @param table its name
 * @param added keys of rows that only the second one has, in its order
 * @param removed keys of rows that only the first one has, in its order
 * @param changed cells of rows that both have, in the order of the second
 */
public record TableDifference(String table, List<String> added, List<String> removed, List<Cell> changed) {

    public TableDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * Compares the columns that both have.
     *
     * @param key columns that both have; a key that occurs again counts as another, as {@code 2030 (2)}
     * @param ignored columns whose differences mean nothing
     */
    public static TableDifference between(Table before, Table after, List<String> key, Set<String> ignored) {
        List<String> columns = after.columns().stream()
                .map(Column::name)
                .filter(name -> !ignored.contains(name) && has(before, name))
                .toList();
        RowsDiff<Keyed> rows = new RowComparison<>(
                        Keyed::key,
                        (was, is) -> true,
                        columns,
                        Keyed::cells,
                        (was, is) -> Table.text(was).equals(Table.text(is)))
                .between(keyed(before, key, columns), keyed(after, key, columns));
        return new TableDifference(
                after.name(),
                rows.added().stream().map(Keyed::key).toList(),
                rows.removed().stream().map(Keyed::key).toList(),
                rows.changed().stream()
                        .flatMap(row -> row.cells().stream()
                                .map(cell -> new Cell(
                                        row.after().key(), cell.column(), cell.beforeText(), cell.afterText())))
                        .toList());
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static boolean has(Table table, String column) {
        return table.columns().stream().anyMatch(c -> c.name().equals(column));
    }

    /** The cells under some columns, with what tells their row from the others. */
    private record Keyed(String key, Row cells) {}

    private static List<Keyed> keyed(Table table, List<String> key, List<String> columns) {
        List<Keyed> rows = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int[] places = columns.stream().mapToInt(table::indexOf).toArray();
        for (Row row : table.toList()) {
            String name = key.stream().map(column -> text(table, row, column)).collect(Collectors.joining(" "));
            int count = seen.merge(name, 1, Integer::sum);
            rows.add(new Keyed(
                    count == 1 ? name : name + " (" + count + ")",
                    Row.of(Arrays.stream(places)
                            .mapToObj(i -> row.cells().get(i))
                            .toArray())));
        }
        return rows;
    }

    private static String text(Table table, Row row, String column) {
        return Table.text(row.cells().get(table.indexOf(column)));
    }

    /**
     * One cell with two contents, as files write them; empty means unknown.
     *
     * @param row the key of its row: the values of the key columns, with spaces between
     */
    public record Cell(String row, String column, String before, String after) {}
}
