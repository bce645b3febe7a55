package dev.bilateral.dataset.ledger;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * What a question comes to. Found as far as it is asked for: a page does not wait for the count. Editions never change,
 * so neither does this; may be asked by several at once.
 */
public interface LedgerRows {

    /**
     * @param offset how many rows to leave out, 0 or more
     * @param limit at least 1
     * @return fewer than {@code limit} only at the end
     */
    List<LedgerRow> page(int offset, int limit);

    /** How many there are. Looks through all that is left to be looked through. */
    int count();

    /**
     * Counts beside whoever asks, of all that ask so no more at a time than the machine can spare.
     *
     * @param isWanted whether the count is still waited for; asked now and then
     * @param told is told the count once, from another thread, unless it is not wanted any more
     */
    void countLater(BooleanSupplier isWanted, IntConsumer told);

    /** The count where it is known already. */
    OptionalInt knownCount();

    /** About how many there are, by what was looked through so far; never fewer than were found. */
    int estimate();
}
