package dev.bilateral.workbench.disagreements;

import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerRows;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Statements that are drawn, in file order.
 *
 * @param isCut whether there are further ones
 */
record DrawnRows(List<LedgerRow> rows, boolean isCut) {

    /** More of one series nobody reads on a screen; the ledger has them all. */
    static final int MOST = 20_000;

    private static final int PAGE_ROWS = 2_000;

    DrawnRows {
        rows = List.copyOf(rows);
    }

    /** The first of those that are wanted, wherever in their files they stand. */
    static DrawnRows of(LedgerRows all, Predicate<LedgerRow> isWanted) {
        List<LedgerRow> found = drawn(all).filter(isWanted).limit(MOST + 1).toList();
        return found.size() > MOST ? new DrawnRows(found.subList(0, MOST), true) : new DrawnRows(found, false);
    }

    /** All that are drawn; read as far as they are asked for. */
    static Stream<LedgerRow> drawn(LedgerRows all) {
        return each(all)
                .filter(row -> row.observation().stated() != null
                        && row.observation().flag().isDrawn());
    }

    /** One after the other; some are read at a time. */
    static Stream<LedgerRow> each(LedgerRows all) {
        return Stream.iterate(0, offset -> offset + PAGE_ROWS)
                .map(offset -> all.page(offset, PAGE_ROWS))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }
}
