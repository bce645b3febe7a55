package dev.bilateral.workbench.disagreements;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Period;
import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * What statements are on: those on one subject can be held against each other.
 *
 * @param series the id of a series
 * @param period null for statements without a period
 * @param base what a share is a share of; else empty
 */
record Subject(DatasetId dataset, String series, @Nullable Period period, String base) {

    static Subject of(DatasetId dataset, Disagreement disagreement) {
        return new Subject(dataset, disagreement.series().id(), disagreement.period(), disagreement.base());
    }

    static Subject of(DatasetId dataset, Observation observation) {
        return new Subject(dataset, observation.series().id(), observation.period(), observation.base());
    }

    /** Another one of its series. */
    Subject on(RefersTo other) {
        return new Subject(dataset, series, other.period(), other.base());
    }

    /** All of its series, on whatever period and base. */
    LedgerFilter ofSeries() {
        return LedgerFilter.NONE.withDataset(dataset).withSeries(series);
    }

    /** As an address names it, but for the base. */
    LedgerFilter filter() {
        return period == null ? ofSeries() : ofSeries().withPeriod(period.start(), period.end());
    }
}
