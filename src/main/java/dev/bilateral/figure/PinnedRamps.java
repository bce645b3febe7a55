package dev.bilateral.figure;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.ReferenceRecord;
import dev.bilateral.scenario.ScenarioRevision;

/** The one rule for which record of reference pipelines is computed with: that of the pinned edition. */
record PinnedRamps(DatasetService datasets) {

    /** What was stored with the revision where its own edition is pinned, else what the pinned edition holds. */
    ReferenceRamps of(ScenarioRevision revision, Pins pins) {
        return pins.find(ReferenceRecord.DATASET).equals(revision.pins().find(ReferenceRecord.DATASET))
                ? revision.references()
                : ReferenceRecord.ramps(datasets, pins);
    }
}
