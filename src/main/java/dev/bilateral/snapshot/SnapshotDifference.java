package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Headline;
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
 * What differs between two states of one figure, such as a snapshot's and the same with newer versions: cell by cell,
 * and in what is said of it.
 *
 * @param before the versions of the first
 * @param after the versions of the second
 * @param tables of all that a snapshot holds as rows
 * @param headline the figure's sentences with their numbers, changed or not
 */
public record SnapshotDifference(Pins before, Pins after, List<TableDifference> tables, List<Said> headline) {

    private static final Messages TEXTS = Messages.of(SnapshotDifference.class);

    public SnapshotDifference {
        tables = List.copyOf(tables);
        headline = List.copyOf(headline);
    }

    /** Columns that say where a row comes from, which is told beside. */
    private static final Set<String> IGNORED = Set.of("version", "address");

    /** Of two states of the same figure: all that their snapshots hold as rows. A pure function. */
    public static SnapshotDifference between(SnapshotTables before, SnapshotTables after) {
        Map<String, Table> first = byName(before);
        Map<String, Table> second = byName(after);
        List<TableDifference> differences = Stream.concat(first.keySet().stream(), second.keySet().stream())
                .distinct()
                .map(name -> between(first.get(name), second.get(name)))
                .toList();
        return new SnapshotDifference(
                before.tables().state().pins(),
                after.tables().state().pins(),
                differences,
                said(before.figure(), before.tables(), after.tables()));
    }

    private static Map<String, Table> byName(SnapshotTables tables) {
        return tables.inFiles().stream()
                .collect(Collectors.toMap(Table::name, t -> t, (a, b) -> a, LinkedHashMap::new));
    }

    /** A table that one of the two lacks is one without rows. */
    private static TableDifference between(@Nullable Table before, @Nullable Table after) {
        Table any = Objects.requireNonNull(before == null ? after : before);
        Table none = Table.of(any.name(), any.columns(), List.of());
        return TableDifference.between(
                before == null ? none : before, after == null ? none : after, any.key(), IGNORED);
    }

    /** Whether nobody who reads the figure could tell the two apart. */
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

    private static List<Said> said(Figure figure, FigureTables before, FigureTables after) {
        FigureSpec spec = figure.spec(before);
        FigureSpec newSpec = figure.spec(after);
        Headline headline = figure.headline(before);
        Headline newHeadline = figure.headline(after);
        return Stream.of(
                        new Said("title", spec.title(), newSpec.title()),
                        new Said("subtitle", spec.subtitle(), newSpec.subtitle()),
                        new Said("number", headline.number(), newHeadline.number()),
                        new Said("context", headline.context(), newHeadline.context()),
                        new Said("scenario", headline.scenario(), newHeadline.scenario()),
                        new Said("status", String.join(" ", headline.status()), String.join(" ", newHeadline.status())))
                .filter(said -> !said.before().isEmpty() || !said.after().isEmpty())
                .toList();
    }

    /**
     * One text of a figure, twice.
     *
     * @param what title, subtitle, number, context, scenario or status
     */
    public record Said(String what, String before, String after) {

        public boolean isChanged() {
            return !before.equals(after);
        }

        /** What it is, in words. */
        public String label() {
            return TEXTS.text("said." + what);
        }
    }
}
