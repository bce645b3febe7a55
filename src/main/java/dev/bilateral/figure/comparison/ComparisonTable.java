package dev.bilateral.figure.comparison;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.Measure;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A comparison in rows: one per revision and year, with what it projects, and by how much each compared quantity
 * differs from the first revision's in that year. Ends of intervals are compared end by end. What the first does not
 * have, or is nothing of, gives no difference.
 */
public final class ComparisonTable {

    private static final Messages TEXTS = Messages.of(ComparisonTable.class);
    static final Column ADDRESS = described(Column.text("address"));
    private static final String NAME = "comparison";

    private ComparisonTable() {}

    public static Table of(Comparison comparison) {
        return of(comparison, Percentiles.NONE);
    }

    /** With percentiles at the end of the rows of those revisions that have ranges; all others leave these empty. */
    public static Table of(Comparison comparison, Percentiles percentiles) {
        List<Column> own = comparison.members().getFirst().projection().columns();
        List<String> compared = compared(comparison);
        List<Column> columns = new ArrayList<>();
        columns.add(own.getFirst());
        columns.add(described(Column.text("scenario")));
        columns.add(described(Column.integer("revision")));
        columns.addAll(own.subList(1, own.size()));
        for (String column : compared) {
            Column of = own.stream()
                    .filter(c -> c.name().equals(column))
                    .findFirst()
                    .orElseThrow();
            columns.add(new Column(
                    column + "_difference", Column.Type.NUMBER, of.unit(), TEXTS.text("column.difference", column)));
            columns.add(new Column(
                    column + "_difference_percent",
                    Column.Type.NUMBER,
                    "percent",
                    TEXTS.text("column.percent", column)));
        }
        Table first = comparison.members().getFirst().projection();
        List<Column> more = comparison.uncertain().stream()
                .findFirst()
                .map(member -> behind(percentiles, comparison, member).columns())
                .map(all -> all.subList(own.size(), all.size()))
                .orElse(List.of());
        columns.addAll(more);
        List<Row> rows = new ArrayList<>();
        for (Member member : comparison.members()) {
            Table all = comparison.uncertain().contains(member)
                    ? behind(percentiles, comparison, member)
                    : member.projection();
            rows.addAll(rows(member, all, first, compared, own.size(), more.size()));
        }
        return Table.of(NAME, columns, rows);
    }

    private static Table behind(Percentiles percentiles, Comparison comparison, Member member) {
        return percentiles.behind(comparison.figure(), member.tables());
    }

    /** The rows with their address at the end of each, as files have them. */
    public static Table file(Comparison comparison, String extension, Percentiles percentiles) {
        return of(comparison, percentiles).withConstant(ADDRESS, address(comparison.state(), extension, percentiles));
    }

    /** The canonical path and query under which the same rows are had again, without a host. */
    public static String address(ComparisonState state, String extension, Percentiles percentiles) {
        Map<String, String> parameters = ComparisonCodec.rows(state);
        if (!percentiles.values().isEmpty()) {
            parameters.put(Percentiles.PARAMETER, percentiles.toString());
        }
        return address(state.figure(), extension, parameters);
    }

    /** @param of a figure's name, or that of another table */
    static String address(String of, String extension, Map<String, String> parameters) {
        return "/api/v1/comparisons/" + of + "." + extension + "?" + FigureStateCodec.query(parameters);
    }

    private static List<String> compared(Comparison comparison) {
        return comparison.figure().measures().stream()
                .flatMap(measure -> measure.columns().stream())
                .distinct()
                .toList();
    }

    /** @param all the projection, with or without {@code more} columns behind its {@code size} own */
    private static List<Row> rows(Member member, Table all, Table first, List<String> compared, int size, int more) {
        List<Map<Integer, Double>> bases =
                compared.stream().map(column -> byYear(first, column)).toList();
        List<Row> rows = new ArrayList<>();
        for (Row row : all.toList()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.cells().getFirst());
            cells.add(member.id().scenario().value());
            cells.add(member.id().number());
            cells.addAll(row.cells().subList(1, size));
            int year = (int) all.number(row, "year").orElseThrow();
            for (int i = 0; i < compared.size(); i++) {
                OptionalDouble value = all.number(row, compared.get(i));
                Double base = bases.get(i).get(year);
                cells.add(difference(value, base, false));
                cells.add(difference(value, base, true));
            }
            cells.addAll(
                    row.cells().size() > size
                            ? row.cells().subList(size, row.cells().size())
                            : Collections.nCopies(more, null));
            rows.add(new Row(cells));
        }
        return rows;
    }

    /** Null where there is none: without one of the two, and in percent of nothing. */
    static @Nullable Double difference(OptionalDouble value, @Nullable Double base, boolean isPercent) {
        if (value.isEmpty() || base == null || (isPercent && base == 0)) {
            return null;
        }
        double difference = value.getAsDouble() - base;
        return isPercent ? difference / base * 100 : difference;
    }

    static Map<Integer, Double> byYear(Table table, String column) {
        return Measure.series(table, column).stream().collect(Collectors.toMap(Measure.At::year, Measure.At::value));
    }

    private static Column described(Column column) {
        return Column.described(TEXTS, List.of(column)).getFirst();
    }
}
