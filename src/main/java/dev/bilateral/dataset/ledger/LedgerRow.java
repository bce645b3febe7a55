package dev.bilateral.dataset.ledger;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;

/** An observation, and the edition that holds it. */
public record LedgerRow(DatasetVersion version, Observation observation) {

    public ObservationRef ref() {
        return new ObservationRef(version.dataset(), observation.id());
    }
}
