package dev.bilateral.snapshot.verify.csv;

import dev.bilateral.snapshot.verify.csv.Comparison.Cell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Columns that are formatted to a fixed number of decimals: zeros stand where there was nothing.
 *
 * @param rest the cells that this does not explain either
 */
record FixedDecimals(List<Cell> rest, Set<Form> forms) {

    /** A single number with zeros behind it was written by hand: it claims digits that its source does not print. */
    private static final int FEWEST = 2;

    /**
     * @param unexplained those of {@code numbers} whose way of writing is not known yet
     * @param mark the decimal mark of the file
     */
    static FixedDecimals of(List<Cell> numbers, List<Cell> unexplained, char mark) {
        Map<Integer, List<Cell>> byColumn = numbers.stream().collect(Collectors.groupingBy(Cell::column));
        Map<Integer, List<Cell>> open = unexplained.stream().collect(Collectors.groupingBy(Cell::column));
        List<Cell> rest = new ArrayList<>();
        Set<Form> forms = EnumSet.noneOf(Form.class);
        for (Map.Entry<Integer, List<Cell>> column : open.entrySet()) {
            if (column.getValue().size() >= FEWEST
                    && isFixed(byColumn.getOrDefault(column.getKey(), List.of()), mark)) {
                forms.add(Form.FIXED_DECIMALS);
                if (column.getValue().stream().anyMatch(cell -> Numbers.hasSpaces(cell.after()))) {
                    forms.add(Form.SPACED_THOUSANDS);
                }
            } else {
                rest.addAll(column.getValue());
            }
        }
        return new FixedDecimals(rest, forms);
    }

    private static boolean isFixed(List<Cell> column, char mark) {
        return column.stream()
                                .map(cell -> Numbers.decimals(cell.after()))
                                .distinct()
                                .count()
                        == 1
                && column.stream().allMatch(cell -> Numbers.hasOnlyMoreZeros(cell.before(), cell.after(), mark));
    }
}
