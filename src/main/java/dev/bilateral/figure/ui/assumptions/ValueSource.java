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
        ObservationRef from = saved == null ? null : saved.from();
        return saved == null || from == null
                ? null
                : StatedOffers.of(saved, cited)
                        .sourceOf(edits)
                        .map(observation -> new ObservationRef(from.dataset(), observation.id()))
                        .orElse(null);
    }

    /** Names the statements that values were taken from, by their ids; one that does not state the value is left out. */
    public static Edits taken(
            ScenarioRevision revision, CitedObservations cited, Edits edits, Map<AssumptionKey, String> observations) {
        Edits named = edits;
        for (Map.Entry<AssumptionKey, String> each : observations.entrySet()) {
            AssumptionKey key = each.getKey();
            Assumption saved = revision.assumptions().get(key);
            Optional<StatedOffers.Offer> offer = saved == null
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
}
