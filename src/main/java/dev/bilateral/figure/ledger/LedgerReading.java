package dev.bilateral.figure.ledger;

import dev.bilateral.figure.StateProblem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading an address of the ledger.
 *
 * @param state empty where anything is wrong
 * @param problems all that is wrong, each named with what exists instead
 */
public record LedgerReading(Optional<LedgerState> state, List<StateProblem> problems) {

    public LedgerReading {
        problems = List.copyOf(problems);
    }
}
