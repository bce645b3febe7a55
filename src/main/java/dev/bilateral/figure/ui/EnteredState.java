package dev.bilateral.figure.ui;

import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.ValueSource;
import dev.bilateral.model.AssumptionKey;
import java.util.List;
import java.util.Map;

/**
 * What an address leads to.
 *
 * @param tables the rows of what can be computed
 * @param edits that and, beside their fields, the texts that can't be used
 */
record EnteredState(FigureTables tables, Edits edits) {

    /**
     * @param unusable the texts in the address that can't be used
     * @throws dev.bilateral.model.InvalidInputs where the state can't be computed with its editions
     */
    static EnteredState of(
            Figure figure,
            FigureServices services,
            FigureState entered,
            Map<AssumptionKey, String> unusable,
            Map<String, List<String>> given) {
        FigureTables drawn = figure.tables(entered);
        Edits read = Edits.of(drawn.revision().inputs(), drawn.references(), entered.overrides());
        for (Map.Entry<AssumptionKey, String> bad : unusable.entrySet()) {
            read = read.type(bad.getKey(), bad.getValue());
        }
        read = ValueSource.taken(drawn.revision(), services.cited(drawn), read, FigureStateCodec.sources(given));
        boolean isUsable = read.good().equals(entered.overrides());
        return new EnteredState(isUsable ? drawn : figure.tables(entered.withOverrides(read.good())), read);
    }
}
