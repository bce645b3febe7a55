package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The observation behind an edited value, to be saved with it. */
public final class ValueSource {

    private ValueSource() {}

    /** @return null where no source states the value */
    public static @Nullable ObservationRef of(FigureTables tables, AssumptionKey key, Edits edits) {
        Assumption saved = tables.revision().assumptions().get(key);
        ObservationRef from = saved == null ? null : saved.from();
        return saved == null || from == null
                ? null
                : Stated.of(saved, tables.observations())
                        .sourceOf(edits)
                        .map(observation -> ref(tables, observation, from))
                        .orElse(null);
    }

    /** Names the statements that values were taken from, by their ids; one that does not state the value is left out. */
    public static Edits taken(FigureTables tables, Edits edits, Map<AssumptionKey, String> observations) {
        Edits named = edits;
        for (Map.Entry<AssumptionKey, String> each : observations.entrySet()) {
            AssumptionKey key = each.getKey();
            Assumption saved = tables.revision().assumptions().get(key);
            Optional<Stated.Offer> offer = saved == null
                    ? Optional.empty()
                    : Stated.of(saved, tables.observations())
                            .offer(each.getValue())
                            .filter(o -> o.text().equals(edits.value(key)));
            if (offer.isPresent()) {
                named = named.from(key, Stated.taken(offer.get()));
            }
        }
        return named;
    }

    /** What is offered for a key stems from the series of its saved source, and so from the same dataset. */
    private static ObservationRef ref(FigureTables tables, Observation observation, ObservationRef saved) {
        return tables.versions().stream()
                .map(DatasetVersion::dataset)
                .filter(saved.dataset()::equals)
                .findFirst()
                .map(dataset -> new ObservationRef(dataset, observation.id()))
                .orElse(saved);
    }
}
