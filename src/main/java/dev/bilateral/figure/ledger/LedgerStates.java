package dev.bilateral.figure.ledger;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.FigureStates;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Turns the parameters of an address into a state of the ledger. Without pins or a day, the newest editions are meant. */
@Service
public class LedgerStates {

    private final FigureStates states;
    private final DatasetService datasets;

    LedgerStates(FigureStates states, DatasetService datasets) {
        this.states = states;
        this.datasets = datasets;
    }

    /** @param parameters decoded */
    public LedgerReading read(Map<String, List<String>> parameters) {
        return new LedgerReader(states, datasets, parameters).reading();
    }
}
