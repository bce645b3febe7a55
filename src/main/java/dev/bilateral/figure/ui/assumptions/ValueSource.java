package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioRevision;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The observation behind an edited value, to be saved with it. */
public final class ValueSource {

    private ValueSource() {}

    /** @return null where the value was taken from no statement */
    public static @Nullable ObservationRef of(
            ScenarioRevision revision, CitedObservations cited, AssumptionKey key, Edits edits) {
        Assumption saved = revision.assumptions().get(key);
        return saved == null ? null : StatedOffers.of(saved, cited).refOf(edits).orElse(null);
    }

    /**
     * Names the statements that values were taken from, by their ids, or rest on, with their datasets. An id alone of one
     * that does not state the value is left out, and so is what the editions in view do not hold.
     */
    public static Edits taken(
            ScenarioRevision revision, CitedObservations cited, Edits edits, Map<AssumptionKey, String> observations) {
        Edits named = edits;
        for (Map.Entry<AssumptionKey, String> each : observations.entrySet()) {
            AssumptionKey key = each.getKey();
            Optional<Edits.Taken> resting = resting(cited, each.getValue());
            if (resting.isPresent()) {
                named = named.from(key, resting.get());
                continue;
            }
            Assumption saved = revision.assumptions().get(key);
            Optional<StatedOffer> offer = saved == null
                    ? Optional.empty()
                    : StatedOffers.of(saved, cited)
                            .offer(each.getValue())
                            .filter(o -> o.text().equals(edits.value(key)));
            if (offer.isPresent()) {
                named = named.from(key, StatedOffers.taken(offer.get()));
            }
        }
        return named;
    }

    private static Optional<Edits.Taken> resting(CitedObservations cited, String name) {
        return ObservationRef.parse(name).flatMap(ref -> cited.find(ref).map(o -> StatedOffers.resting(ref, o)));
    }
}
