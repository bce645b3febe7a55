package dev.bilateral.snapshot.verify.csv;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what became of a table. */
public final class Comparison {

    /** Of a file with many more rows than there were, no more than this are compared: the rest was added in any case. */
    private static final int ROWS_FOR_EACH = 10;

    private static final int ROWS_IN_ANY_CASE = 1000;

    /** Of the characters that were lost, so many are told. */
    private static final int MOST_SIGNS = 40;

    private final ExpectedTable expected;
    private final boolean isTyped;
    private final List<Cell> cells = new ArrayList<>();
    private final Set<Form> forms = EnumSet.noneOf(Form.class);

    private Comparison(ExpectedTable expected, boolean isTyped) {
        this.expected = expected;
        this.isTyped = isTyped;
    }

    /** @param bytes the same file as {@code actual}, which may be read in more than one encoding */
    public static TableChanges between(ExpectedTable expected, CsvTable actual, byte[] bytes) {
        List<TableChanges> all = new ArrayList<>(List.of(between(expected, actual)));
        if (!all.getFirst().isSameInValues()) {
            actual.otherReadings(bytes, expected).forEach(other -> all.add(between(expected, other)));
        }
        return all.stream().min(Comparator.comparingInt(TableChanges::size)).orElseThrow();
    }

    /** Compares cells that are of types, as a workbook has them: nothing in them depends on a way of writing. */
    public static TableChanges ofTyped(ExpectedTable expected, List<String> header, List<List<String>> rows) {
        return new Comparison(expected, true).compare(new CsvTable(header, rows, Set.of(), List.of()));
    }

    private static TableChanges between(ExpectedTable expected, CsvTable actual) {
        return new Comparison(expected, false).compare(actual);
    }

    private TableChanges compare(CsvTable actual) {
        forms.addAll(actual.forms());
        Columns columns = Columns.of(expected.header(), actual.header());
        int kept =
                Math.min(actual.rows().size(), ROWS_FOR_EACH * expected.rows().size() + ROWS_IN_ANY_CASE);
        int uncompared = actual.rows().size() - kept;
        List<List<String>> ordered =
                actual.rows().subList(0, kept).stream().map(columns::ordered).toList();
        RowMatching rows = new RowMatching(expected, ordered);
        if (columns.isReordered()) {
            forms.add(Form.COLUMN_ORDER);
        }
        if (rows.isReordered()) {
            forms.add(Form.ROW_ORDER);
        }
        List<String> removed = new ArrayList<>();
        int[] partners = rows.partners();
        for (int row = 0; row < partners.length; row++) {
            List<String> before = expected.rows().get(row);
            if (partners[row] < 0) {
                removed.add(expected.name(before, row));
            } else {
                pair(row, before, ordered.get(partners[row]), columns);
            }
        }
        List<String> added = rows.added().stream()
                .map(place -> expected.name(ordered.get(place), place))
                .toList();
        List<CellEdit> edits = new ArrayList<>(columns.renamed());
        edits.addAll(edits(actual.legacy()));
        return new TableChanges(
                TableChanges.firstOf(edits),
                edits.size(),
                Names.of(added).andMore(uncompared),
                Names.of(removed),
                uncompared,
                Names.of(columns.added()),
                Names.of(columns.removed()),
                forms,
                lost());
    }

    private void pair(int row, List<String> before, List<String> after, Columns columns) {
        for (int column = 0; column < before.size(); column++) {
            if (columns.places().get(column) >= 0) {
                cells.add(new Cell(row, column, before.get(column), after.get(column)));
            }
        }
    }

    /** The cells that the ways of writing which explain most of their kind do not. */
    private List<CellEdit> edits(List<Charset> legacy) {
        Map<Kind, List<Cell>> byKind = new EnumMap<>(Kind.class);
        cells.forEach(cell -> byKind.computeIfAbsent(Kind.of(cell.before()), k -> new ArrayList<>())
                .add(cell));
        List<Cell> edited = new ArrayList<>();
        byKind.forEach((kind, ofKind) -> edited.addAll(unexplained(kind, ofKind, legacy)));
        return edited.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .map(this::edit)
                .toList();
    }

    /** What stood in cells of which only so much is left. */
    private String lost() {
        if (!forms.contains(Form.LOST_CHARACTERS)) {
            return "";
        }
        Set<String> after = new HashSet<>();
        Set<String> before = new TreeSet<>();
        cells.forEach(cell -> {
            LostCharacters.signs(cell.after()).forEach(after::add);
            LostCharacters.signs(cell.before()).forEach(before::add);
        });
        before.removeAll(after);
        return before.stream().limit(MOST_SIGNS).map(LostCharacters::shown).collect(Collectors.joining(" "))
                + (before.size() > MOST_SIGNS ? " …" : "");
    }

    private List<Cell> unexplained(Kind kind, List<Cell> ofKind, List<Charset> legacy) {
        List<Notation> notations = isTyped ? kind.typed() : kind.notations(legacy);
        boolean areDates = !isTyped && (kind == Kind.DAY || kind == Kind.MONTH);
        Explained whole = areDates ? Explained.bestOfDates(notations, ofKind) : Explained.best(notations, ofKind);
        forms.addAll(whole.notation().forms());
        if (isTyped || whole.rest().isEmpty()) {
            return whole.rest();
        }
        if (areDates) {
            return columnByColumn(notations, ofKind, whole);
        }
        return kind == Kind.NUMBER ? withFixedDecimals(ofKind, whole) : whole.rest();
    }

    private List<Cell> withFixedDecimals(List<Cell> numbers, Explained whole) {
        FixedDecimals fixed = FixedDecimals.of(
                numbers, whole.rest(), whole.notation().forms().contains(Form.DECIMAL_COMMA) ? ',' : '.');
        forms.addAll(fixed.forms());
        if (!fixed.rest().isEmpty()
                && fixed.rest().stream().allMatch(cell -> Numbers.isTakenForThousands(cell.before(), cell.after()))) {
            forms.add(Form.POINTS_AS_THOUSANDS);
        }
        return fixed.rest();
    }

    /**
     * Dates may have another format in a column of their own. Where nothing in the column shows which of its numbers is
     * the day, the file's format stands: a day and a month that changed places would else pass for another format.
     */
    private List<Cell> columnByColumn(List<Notation> notations, List<Cell> dates, Explained whole) {
        Map<Integer, List<Cell>> restByColumn =
                whole.rest().stream().collect(Collectors.groupingBy(Cell::column, TreeMap::new, Collectors.toList()));
        List<Cell> edited = new ArrayList<>();
        restByColumn.forEach((column, rest) -> {
            Explained own = Explained.bestOfDates(
                    notations,
                    dates.stream().filter(cell -> cell.column() == column).toList());
            boolean isOwn = own.rest().size() < rest.size() && own.explained().anyMatch(Dates::showsOrder);
            edited.addAll(isOwn ? own.rest() : rest);
            if (isOwn) {
                forms.addAll(own.notation().forms());
            }
        });
        return edited;
    }

    private CellEdit edit(Cell cell) {
        return new CellEdit(
                expected.name(expected.rows().get(cell.row()), cell.row()),
                expected.header().get(cell.column()),
                cell.before(),
                cell.after());
    }

    /** One cell in both. */
    record Cell(int row, int column, String before, String after) {}

    /**
     * Cells, and the notation that explains most of them.
     *
     * @param rest those that it does not explain
     */
    private record Explained(Notation notation, List<Cell> cells, List<Cell> rest) {

        static Explained best(List<Notation> notations, List<Cell> cells) {
            Explained best = new Explained(Notation.SAME, cells, cells);
            boolean isFirst = true;
            for (Notation notation : notations) {
                Explained explained = by(notation, cells);
                if (isFirst || explained.rest().size() < best.rest().size()) {
                    best = explained;
                    isFirst = false;
                }
                if (best.rest().isEmpty()) {
                    break;
                }
            }
            return best;
        }

        /**
         * The same where a day and a month may have changed places: the dates that show their order choose the format,
         * however many others would fit another one.
         */
        static Explained bestOfDates(List<Notation> notations, List<Cell> dates) {
            List<Cell> telling = dates.stream().filter(Dates::showsOrder).toList();
            int fewest = best(notations, telling).rest().size();
            return best(
                    notations.stream()
                            .filter(notation -> by(notation, telling).rest().size() == fewest)
                            .toList(),
                    dates);
        }

        private static Explained by(Notation notation, List<Cell> cells) {
            return new Explained(
                    notation,
                    cells,
                    cells.stream()
                            .filter(cell -> !notation.writes().test(cell.before(), cell.after()))
                            .toList());
        }

        Stream<Cell> explained() {
            return cells.stream().filter(cell -> notation.writes().test(cell.before(), cell.after()));
        }
    }
}
