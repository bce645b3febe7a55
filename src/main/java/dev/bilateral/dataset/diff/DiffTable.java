package dev.bilateral.dataset.diff;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions as rows, one per cell: first observations, then series, then sources, and of each
 * what was removed, added and changed. Of a row that came or went, all cells are listed that are not empty, so that the
 * table is enough to make the one version of the other.
 */
public final class DiffTable {

    /** What can happen to a row. */
    public enum Change {
        REMOVED,
        ADDED,
        CHANGED;

        /** The word in files and the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Units of what is no quantity: of a year no share can be had. */
    private static final Set<String> NO_QUANTITIES = Set.of("date", "text", "year");

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(DiffTable.class),
            List.of(
                    Column.text("part"),
                    Column.text("change"),
                    Column.text("id"),
                    Column.text("column"),
                    Column.text("before"),
                    Column.text("after"),
                    Column.number("difference", null),
                    Column.number("percent", "%"),
                    Column.text("unit"),
                    Column.text("dataset"),
                    Column.text("from_version"),
                    Column.text("to_version")));

    private final VersionChanges diff;

    private DiffTable(VersionChanges diff) {
        this.diff = diff;
    }

    /** Its columns. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    public static Table of(DatasetDiff diff) {
        return of(VersionChanges.of(diff));
    }

    /** Read as its rows are taken, so that no difference is too long. */
    public static Table of(VersionChanges diff) {
        return new Table("changes", COLUMNS, () -> new DiffTable(diff).rows())
                .keyedBy("part", "change", "id", "column");
    }

    /** Whether shares can be had of numbers in this unit. */
    public static boolean isQuantity(String unit) {
        return !NO_QUANTITIES.contains(unit);
    }

    private Stream<Row> rows() {
        return Stream.of(
                        rows("observations", diff.observations(), DatasetColumns.OBSERVATIONS, Observation::unit),
                        rows("series", diff.series(), DatasetColumns.SERIES, Series::unit),
                        rows("sources", diff.sources(), DatasetColumns.SOURCES, (Source source) -> ""))
                .flatMap(Function.identity());
    }

    private <T> Stream<Row> rows(String part, RowChanges<T> rows, RowComparison<T> how, Function<T, String> unit) {
        return Stream.of(
                        rows.removed().stream()
                                .flatMap(row -> cells(row, how, (column, cell) -> new CellChange(column, cell, null))
                                        .map(cell -> row(
                                                part, Change.REMOVED, how.key().apply(row), cell, ""))),
                        rows.added().stream()
                                .flatMap(row -> cells(row, how, (column, cell) -> new CellChange(column, null, cell))
                                        .map(cell -> row(
                                                part, Change.ADDED, how.key().apply(row), cell, ""))),
                        rows.changed().stream()
                                .flatMap(change -> change.cells().stream()
                                        .map(cell -> row(
                                                part,
                                                Change.CHANGED,
                                                how.key().apply(change.after()),
                                                cell,
                                                unit.apply(change.after())))))
                .flatMap(Function.identity());
    }

    private interface Half {
        CellChange of(String column, Object cell);
    }

    private static <T> Stream<CellChange> cells(T row, RowComparison<T> how, Half half) {
        List<@Nullable Object> cells = how.cells().apply(row).cells();
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i) != null)
                .mapToObj(i -> half.of(how.columns().get(i), Objects.requireNonNull(cells.get(i))));
    }

    private Row row(String part, Change change, String id, CellChange cell, String unit) {
        OptionalDouble difference = cell.difference();
        return Row.of(
                part,
                change.code(),
                id,
                cell.column(),
                known(cell.beforeText()),
                known(cell.afterText()),
                number(difference),
                isQuantity(unit) ? number(cell.percent()) : null,
                difference.isPresent() ? known(unit) : null,
                diff.newer().dataset().value(),
                diff.from().map(DatasetVersion::id).map(Object::toString).orElse(null),
                diff.newer().id().toString());
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
