package dev.bilateral.snapshot.verify;

import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.snapshot.verify.csv.CsvTable;
import dev.bilateral.snapshot.verify.csv.ExpectedTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that has to say itself what it is. */
@SuppressWarnings("ArrayRecordComponent") // held to be compared once, never by equals
record LoneTable(String path, CsvTable table, byte[] content) {

    /** What stands in so many cells is what most of them say. */
    private static final int MOST_CELLS_BEGINNING = 10_000;

    static Optional<LoneTable> of(UploadedFile file) {
        return file.content()
                .flatMap(content -> CsvTable.read(content).map(table -> new LoneTable(file.path(), table, content)));
    }

    Condition comparedWith(TableBytes made) {
        return made.isHandedOutAs(content) ? new Condition.Same() : comparedWith(made.table());
    }

    Condition comparedWith(ExpectedTable made) {
        Condition condition = FileComparison.table(made, table, content);
        return condition instanceof Condition.Resaved resaved && resaved.forms().isEmpty()
                ? new Condition.Same()
                : condition;
    }

    /** Whether it has most of some columns, so that one that was renamed or removed does not hide what it is. */
    boolean resembles(List<String> header) {
        long common = header.stream().filter(table.header()::contains).count();
        return common * 3 >= header.size() * 2L;
    }

    /** What stands in a column, as often as it does; a column that was renamed is found in its place. */
    List<String> column(List<String> header, String name) {
        int named = table.header().indexOf(name);
        int place = named >= 0 ? named : header.indexOf(name);
        return table.rows().stream()
                .map(row -> place < row.size() ? plain(row.get(place)) : "")
                .toList();
    }

    /** Texts by how often they stand there, the most frequent first. */
    static List<String> byFrequency(List<String> texts) {
        Map<String, Long> counts = texts.stream()
                .filter(t -> !t.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first cells that begin with some text, wherever they stand. */
    List<String> cellsBeginning(String start) {
        return table.rows().stream()
                .flatMap(List::stream)
                .map(LoneTable::plain)
                .filter(cell -> cell.startsWith(start))
                .limit(MOST_CELLS_BEGINNING)
                .toList();
    }

    /** The same rows without a column, where it has one of this name. */
    LoneTable without(String column) {
        int place = table.header().indexOf(column);
        if (place < 0) {
            return this;
        }
        List<List<String>> rows =
                table.rows().stream().map(row -> without(place, row)).toList();
        return new LoneTable(
                path, new CsvTable(without(place, table.header()), rows, table.forms(), table.legacy()), content);
    }

    private static List<String> without(int place, List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> i != place)
                .mapToObj(cells::get)
                .toList();
    }

    /** The rows at some places alone. */
    LoneTable only(List<Integer> places) {
        List<List<String>> rows = places.stream().map(table.rows()::get).toList();
        return new LoneTable(path, new CsvTable(table.header(), rows, table.forms(), table.legacy()), content);
    }

    List<Integer> places() {
        return IntStream.range(0, table.rows().size()).boxed().toList();
    }

    private static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
