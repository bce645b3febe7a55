package dev.bilateral.dataset.ledger;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of the ledger under the columns of observations, and before them how each statement reads, of what, and where. */
public final class LedgerTable {

    public static final String NAME = "ledger";
    /** Hedge, number and unit as one text; for events and provisions their text. */
    public static final String STATEMENT = "statement";

    public static final String SERIES_TITLE = "series_title";
    public static final String SOURCE_TITLE = "source_title";

    private static final int PAGE_ROWS = 2_000;
    private static final List<Column> COLUMNS = Stream.concat(
                    Column.described(
                            Messages.of(LedgerTable.class),
                            List.of(Column.text(STATEMENT), Column.text(SERIES_TITLE), Column.text(SOURCE_TITLE)))
                            .stream(),
                    ObservationTable.columns().stream())
            .toList();

    private LedgerTable() {}

    /** All columns that there are. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    /** The cells of a row, one for each of {@link #columns()}. */
    public static Row row(LedgerRow row) {
        Observation o = row.observation();
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(known(statement(o)));
        cells.add(known(o.series().title()));
        cells.add(known(o.source().name()));
        cells.addAll(ObservationTable.row(o, row.version()).cells());
        return new Row(cells);
    }

    /**
     * Some of the rows under some of the columns, read in pages as they are taken, so that no length is too long.
     *
     * @param columns names of columns, in the order wanted
     * @param offset how many rows to leave out
     * @param limit how many to take at most
     */
    public static Table of(LedgerRows rows, List<String> columns, int offset, int limit) {
        return of(() -> pages(rows, offset, limit), columns);
    }

    /** Rows at hand under some of the columns. */
    public static Table of(List<LedgerRow> rows, List<String> columns) {
        return of(rows::stream, columns);
    }

    private static Table of(Supplier<Stream<LedgerRow>> rows, List<String> columns) {
        List<Integer> places = columns.stream().map(LedgerTable::place).toList();
        return new Table(
                NAME,
                places.stream().map(COLUMNS::get).toList(),
                () -> rows.get().map(row -> chosen(row(row), places)));
    }

    private static Stream<LedgerRow> pages(LedgerRows rows, int offset, int limit) {
        return Stream.iterate(0, done -> done < limit, done -> done + PAGE_ROWS)
                .map(done -> rows.page(offset + done, Math.min(PAGE_ROWS, limit - done)))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    private static Row chosen(Row row, List<Integer> places) {
        return new Row(places.stream().map(row.cells()::get).toList());
    }

    private static int place(String column) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (COLUMNS.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The ledger has no column \"" + column + "\"");
    }

    /** What happened, or is provided for, has no number: its text says it. */
    private static String statement(Observation o) {
        String quantity = StatedText.quantity(o);
        return quantity.isEmpty() ? o.note() : quantity;
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
