package dev.bilateral.workbench;

import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.figure.ledger.LedgerCodec;
import dev.bilateral.figure.ledger.LedgerState;

/** Leads to rows of the ledger. */
public final class LedgerAnchor extends Anchor {

    public LedgerAnchor(LedgerState state, String text) {
        super("ledger?" + LedgerCodec.query(state), text);
        getElement().setAttribute("router-link", true);
    }

    /** The filter that leaves one series. */
    public static LedgerFilter ofSeries(DatasetId dataset, String series) {
        return LedgerFilter.NONE.withDataset(dataset).withSeries(series);
    }
}
