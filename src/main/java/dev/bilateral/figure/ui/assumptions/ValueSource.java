package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import org.jspecify.annotations.Nullable;

/** The observation behind an edited value, to be saved with it. */
public final class ValueSource {

    private ValueSource() {}

    /** @return null where no source states the value */
    public static @Nullable ObservationRef of(FigureTables tables, AssumptionKey key, String value) {
        Assumption saved = tables.revision().assumptions().get(key);
        ObservationRef from = saved == null ? null : saved.from();
        return saved == null || from == null
                ? null
                : Stated.of(saved, tables.observations())
                        .sourceOf(value)
                        .map(observation -> ref(tables, observation, from))
                        .orElse(null);
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
