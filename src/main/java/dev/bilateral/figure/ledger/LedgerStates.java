package dev.bilateral.figure.ledger;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.figure.FigureStates;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Turns the parameters of an address into a state of the ledger. Without pins or a day, the newest editions are meant. */
@Service
public class LedgerStates {

    private final FigureStates states;
    private final DatasetService datasets;
    private final Ledger ledger;

    LedgerStates(FigureStates states, DatasetService datasets, Ledger ledger) {
        this.states = states;
        this.datasets = datasets;
        this.ledger = ledger;
    }

    /** @param parameters decoded */
    public LedgerReading read(Map<String, List<String>> parameters) {
        return new LedgerReader(states, datasets, ledger, parameters).reading();
    }
}
