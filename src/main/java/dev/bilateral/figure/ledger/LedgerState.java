package dev.bilateral.figure.ledger;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.dataset.ledger.LedgerTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what the ledger shows, as the address bar holds it.
 *
 * @param pins the editions whose observations it lists
 * @param sort empty for the order of datasets and files
 * @param columns names of columns of {@link LedgerTable}, at least one, in the order shown
 * @param opened the observation that is looked at, or null
 */
public record LedgerState(
        Pins pins,
        LedgerFilter filter,
        List<LedgerSort> sort,
        List<String> columns,
        @Nullable ObservationRef opened) {

    /** The columns where none are chosen. */
    public static final List<String> COLUMNS = List.of(
            LedgerTable.STATEMENT,
            LedgerTable.SERIES_TITLE,
            "period_start",
            "period_end",
            "speaker",
            "stated_on",
            "modality",
            LedgerTable.SOURCE_TITLE,
            "dataset");

    public LedgerState {
        sort = List.copyOf(sort);
        columns = List.copyOf(columns);
    }

    public static LedgerState of(Pins pins) {
        return new LedgerState(pins, LedgerFilter.NONE, List.of(), COLUMNS, null);
    }

    public LedgerState withFilter(LedgerFilter other) {
        return new LedgerState(pins, other, sort, columns, opened);
    }

    public LedgerState withSort(List<LedgerSort> other) {
        return new LedgerState(pins, filter, other, columns, opened);
    }

    public LedgerState withColumns(List<String> other) {
        return new LedgerState(pins, filter, sort, other, opened);
    }

    public LedgerState opening(@Nullable ObservationRef observation) {
        return new LedgerState(pins, filter, sort, columns, observation);
    }
}
