package dev.bilateral.figure.comparison;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.Measure;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
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
    private static final Column ADDRESS = described(Column.text("address"));
    private static final String NAME = "comparison";

    private ComparisonTable() {}

    public static Table of(Comparison comparison) {
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
        List<Row> rows = comparison.members().stream()
                .flatMap(member -> rows(member, first, compared).stream())
                .toList();
        return Table.of(NAME, columns, rows);
    }

    /** The rows with their address at the end of each, as files have them. */
    public static Table file(Comparison comparison, String extension) {
        return of(comparison).withConstant(ADDRESS, address(comparison.state(), extension));
    }

    /** The canonical path and query under which the same rows are had again, without a host. */
    public static String address(ComparisonState state, String extension) {
        return "/api/v1/comparisons/" + state.figure() + "." + extension + "?"
                + FigureStateCodec.query(ComparisonCodec.rows(state));
    }

    /** As {@code gas_stated-ramp-r1_fast-build-r1_2026-03-31.csv}. */
    public static String fileName(ComparisonState state, String extension) {
        String with = state.with().stream()
                .map(id -> id.scenario() + "-r" + id.number())
                .collect(Collectors.joining("_"));
        String edition = state.pins().newest().map(version -> "_" + version).orElse("");
        return state.figure() + "_" + with + edition + "." + extension;
    }

    private static List<String> compared(Comparison comparison) {
        return comparison.figure().measures().stream()
                .flatMap(measure -> measure.columns().stream())
                .distinct()
                .toList();
    }

    private static List<Row> rows(Member member, Table first, List<String> compared) {
        Table own = member.projection();
        List<Map<Integer, Double>> bases =
                compared.stream().map(column -> byYear(first, column)).toList();
        List<Row> rows = new ArrayList<>();
        for (Row row : own.toList()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.cells().getFirst());
            cells.add(member.id().scenario().value());
            cells.add(member.id().number());
            cells.addAll(row.cells().subList(1, row.cells().size()));
            int year = (int) own.number(row, "year").orElseThrow();
            for (int i = 0; i < compared.size(); i++) {
                OptionalDouble value = own.number(row, compared.get(i));
                Double base = bases.get(i).get(year);
                cells.add(difference(value, base, false));
                cells.add(difference(value, base, true));
            }
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
