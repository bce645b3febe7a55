package dev.bilateral.dataset.ledger;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import java.util.Collection;
import java.util.List;

/** All observations of pinned editions as one list: by dataset, then as in its file, or in another order. */
public interface Ledger {

    /**
     * @param pins a version that does not exist has no rows
     * @param sort the first decides, the next where it leaves rows equal
     */
    LedgerRows search(Pins pins, LedgerFilter filter, List<LedgerSort> sort);

    /** The row of an observation in each version that has it, the newest first; none where no version does. */
    List<LedgerRow> history(ObservationRef observation);

    /** The rows of some observations, in no order; one that is in no pinned edition has none. */
    List<LedgerRow> named(Pins pins, Collection<ObservationRef> observations);

    /** The series of an edition, in file order. */
    List<Series> series(DatasetVersion version);

    /**
     * What the statements of a series refer to that state a number and are drawn, each once, by period and base.
     *
     * @param most further ones are left out
     */
    List<RefersTo> refersTo(DatasetVersion version, String series, int most);

    /** The sources of an edition, in file order. */
    List<Source> sources(DatasetVersion version);
}
