package dev.bilateral.snapshot.verify;

import dev.bilateral.snapshot.verify.csv.Comparison;
import dev.bilateral.snapshot.verify.csv.ExpectedTable;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import dev.bilateral.table.workbook.XlsxReader.SheetCells;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compares a sheet of a workbook, which has its cells in types, and so in one way of writing. */
final class SheetComparison {

    /** The columns that tell the rows of some tables apart, whichever is there. */
    private static final List<List<String>> KEYS = List.of(
            List.of("dataset", "id"),
            List.of("key", "scenario", "revision"),
            List.of("key"),
            List.of("scenario", "revision", "year", "column"),
            List.of("scenario", "revision", "year"),
            List.of("year", "column"),
            List.of("year"),
            List.of("outcome", "step"),
            List.of("outcome", "input"));

    private SheetComparison() {}

    /**
     * @param isSameFile whether the whole workbook is byte by byte what was made
     * @param facts what is no mere wording in a sheet of lines
     */
    static Condition of(SheetCells made, SheetCells found, boolean isSameFile, Facts facts) {
        if (isSameFile) {
            return new Condition.Same();
        }
        List<List<String>> expected = square(made.rows());
        List<List<String>> actual = square(found.rows());
        if (expected.isEmpty() || actual.isEmpty()) {
            return expected.equals(actual) ? new Condition.Same() : new Condition.Replaced();
        }
        List<String> header = expected.getFirst();
        List<String> key = KEYS.stream().filter(header::containsAll).findFirst().orElse(List.of());
        Condition told = FileComparison.told(
                Comparison.ofTyped(new ExpectedTable(header, rest(expected), key), actual.getFirst(), rest(actual)));
        return told instanceof Condition.Edited(TableChanges changes)
                        && areLines(expected)
                        && areLines(actual)
                        && facts.in(lines(expected)).equals(facts.in(lines(actual)))
                ? new Condition.Reworded(changes)
                : told;
    }

    private static boolean areLines(List<List<String>> square) {
        return square.getFirst().size() == 1;
    }

    private static List<String> lines(List<List<String>> square) {
        return square.stream().map(List::getFirst).toList();
    }

    private static List<List<String>> rest(List<List<String>> rows) {
        return rows.subList(1, rows.size());
    }

    /** The rows that hold anything, each as long as the longest, but for cells that are empty in all of them. */
    private static List<List<String>> square(List<List<String>> rows) {
        int width = rows.stream().mapToInt(SheetComparison::width).max().orElse(0);
        List<List<String>> square = new ArrayList<>();
        for (List<String> row : rows) {
            if (width(row) > 0) {
                square.add(IntStream.range(0, width)
                        .mapToObj(column -> column < row.size() ? row.get(column) : "")
                        .toList());
            }
        }
        return square;
    }

    private static int width(List<String> row) {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }
}
