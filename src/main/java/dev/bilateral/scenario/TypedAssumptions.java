package dev.bilateral.scenario;

import dev.bilateral.common.Messages;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputRange;
import dev.bilateral.model.Share;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tables of assumptions for spreadsheets, which compute with what stands in a cell: a text of an address, such as
 * {@code 10~12~15:triangular}, becomes four columns. Numbers are numbers there; what is more than one number, or none,
 * keeps its text beside them.
 */
public final class TypedAssumptions {

    /** Ends the name of the column with the text, behind what was the column's name. */
    public static final String TEXT = "_text";

    private static final Messages TEXTS = Messages.of(TypedAssumptions.class);
    private static final String KEY = "key";
    private static final List<String> IN_TEXTS = List.of("value", "saved_value");

    private TypedAssumptions() {}

    /** @param assumptions whose values are canonical texts under {@code value} or {@code saved_value}, by {@code key} */
    public static Table of(Table assumptions) {
        int key = assumptions.indexOf(KEY);
        List<Column> columns = new ArrayList<>();
        for (Column column : assumptions.columns()) {
            columns.addAll(isInText(column) ? typed(column.name()) : List.of(column));
        }
        return new Table(
                assumptions.name(),
                columns,
                assumptions.key(),
                () -> assumptions.stream().map(row -> row(assumptions.columns(), row, key)));
    }

    private static boolean isInText(Column column) {
        return IN_TEXTS.contains(column.name());
    }

    private static List<Column> typed(String name) {
        return Column.described(
                TEXTS,
                List.of(
                        Column.number(name, null),
                        Column.number(name + "_low", null),
                        Column.number(name + "_high", null),
                        Column.text(name + TEXT)));
    }

    private static Row row(List<Column> columns, Row of, int key) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = of.cells().get(i);
            if (isInText(columns.get(i))) {
                AssumptionKey named = AssumptionKey.ofCode(
                                String.valueOf(of.cells().get(key)))
                        .orElseThrow();
                cells.addAll(
                        Parts.of(named, cell == null ? "" : cell.toString()).cells());
            } else {
                cells.add(cell);
            }
        }
        return new Row(cells);
    }

    /** The numbers in a text, and the text itself where it says more than its number. */
    private record Parts(
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String text) {

        static Parts of(AssumptionKey key, String text) {
            if (text.isEmpty()) {
                return new Parts(null, null, null, null);
            }
            Optional<InputRange> range = key.takesRange() ? InputRange.parse(text) : Optional.empty();
            return range.map(found -> new Parts(found.working(), found.low(), found.high(), text))
                    .orElseGet(() -> certain(key, text));
        }

        private static Parts certain(AssumptionKey key, String text) {
            return switch (key.kind()) {
                case INTEGER, NUMBER, OPTIONAL_NUMBER -> new Parts(Double.valueOf(text), null, null, null);
                case SHARE -> share(Share.parse(text).orElseThrow(), text);
                case CHOICE, FLAG, PHASES -> new Parts(null, null, null, text);
            };
        }

        private static Parts share(Share share, String text) {
            return switch (share.qualifier()) {
                case EXACT -> new Parts(share.low(), null, null, null);
                case ABOUT -> new Parts(share.low(), null, null, text);
                case OVER, AT_LEAST -> new Parts(null, share.low(), null, text);
                case UNDER, AT_MOST, UP_TO -> new Parts(null, null, share.high(), text);
                case BETWEEN -> new Parts(null, share.low(), share.high(), text);
            };
        }

        List<@Nullable Object> cells() {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(value);
            cells.add(low);
            cells.add(high);
            cells.add(text);
            return cells;
        }
    }
}
