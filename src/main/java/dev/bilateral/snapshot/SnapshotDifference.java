package dev.bilateral.snapshot;

import dev.bilateral.dataset.Pins;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.Part;
import dev.bilateral.snapshot.frozen.Sentence;
import dev.bilateral.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of one screen, such as a snapshot's and the same with newer versions: cell by cell,
 * and in what is said of it.
 *
 * @param before the versions of the first
 * @param after the versions of the second
 * @param tables of all that a snapshot holds as rows
 * @param headline the screen's sentences with their numbers, changed or not
 */
public record SnapshotDifference(Pins before, Pins after, List<TableDifference> tables, List<Said> headline) {

    public SnapshotDifference {
        tables = List.copyOf(tables);
        headline = List.copyOf(headline);
    }

    /** Columns that say where a row comes from, which is told beside. */
    private static final Set<String> IGNORED = Set.of("version", "address");

    /** Of two states of the same screen: all that their snapshots hold as rows. A pure function. */
    public static SnapshotDifference between(Frozen before, Frozen after) {
        Map<String, Table> first = byName(before);
        Map<String, Table> second = byName(after);
        List<TableDifference> differences = Stream.concat(first.keySet().stream(), second.keySet().stream())
                .distinct()
                .map(name -> between(first.get(name), second.get(name)))
                .toList();
        return new SnapshotDifference(
                before.basis().pins(), after.basis().pins(), differences, said(before.sentences(), after.sentences()));
    }

    private static Map<String, Table> byName(Frozen shown) {
        return shown.parts().stream()
                .map(Part::table)
                .collect(Collectors.toMap(Table::name, t -> t, (a, b) -> a, LinkedHashMap::new));
    }

    /** A table that one of the two lacks is one without rows. */
    private static TableDifference between(@Nullable Table before, @Nullable Table after) {
        Table any = Objects.requireNonNull(before == null ? after : before);
        Table none = Table.of(any.name(), any.columns(), List.of());
        return TableDifference.between(
                before == null ? none : before, after == null ? none : after, any.key(), IGNORED);
    }

    /** Whether nobody who reads the screen could tell the two apart. */
    public boolean isEmpty() {
        return tables.stream().allMatch(TableDifference::isEmpty)
                && headline.stream().noneMatch(Said::isChanged);
    }

    /** Rows that came, went or changed. */
    public long rows() {
        return tables.stream()
                .mapToLong(table -> table.added().size()
                        + table.removed().size()
                        + table.changed().stream()
                                .map(TableDifference.Cell::row)
                                .distinct()
                                .count())
                .sum();
    }

    /** Texts that one of the two lacks are empty there. */
    private static List<Said> said(List<Sentence> before, List<Sentence> after) {
        Map<String, String> now = after.stream().collect(Collectors.toMap(Sentence::what, Sentence::text));
        Set<String> then = before.stream().map(Sentence::what).collect(Collectors.toSet());
        return Stream.concat(
                        before.stream()
                                .map(was -> new Said(
                                        was.what(), was.label(), was.text(), now.getOrDefault(was.what(), ""))),
                        after.stream()
                                .filter(is -> !then.contains(is.what()))
                                .map(is -> new Said(is.what(), is.label(), "", is.text())))
                .filter(said -> !said.before().isEmpty() || !said.after().isEmpty())
                .toList();
    }

    /**
     * One text of a screen, twice.
     *
     * @param what its name among the texts of that screen
     * @param label the same in words
     */
    public record Said(String what, String label, String before, String after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }
}
