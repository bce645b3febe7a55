package dev.bilateral.api;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioTitle;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a scenario, as JSON.
 *
 * @param pins dataset to version
 * @param references yearly flow over design capacity by pipeline, as the revision was saved with it
 */
record RevisionAnswer(
        String address,
        String scenario,
        int revision,
        String title,
        String description,
        String author,
        String at,
        String note,
        SortedMap<String, String> pins,
        List<Value> assumptions,
        Map<String, List<Double>> references) {

    static RevisionAnswer of(ScenarioTitle scenario, ScenarioRevision revision) {
        SortedMap<String, String> pins = new TreeMap<>();
        revision.pins().versions().forEach((dataset, version) -> pins.put(dataset.value(), version.toString()));
        return new RevisionAnswer(
                ScenarioList.ADDRESS + "/" + scenario.id() + "/" + revision.number(),
                scenario.id().value(),
                revision.number(),
                scenario.title(),
                scenario.description(),
                revision.author(),
                revision.at().toString(),
                revision.note(),
                pins,
                revision.assumptions().values().stream().map(Value::of).toList(),
                revision.references().shares());
    }

    /**
     * One assumption.
     *
     * @param value in the text of addresses, as {@code over:95}; null where it has none
     * @param from the observation that it was taken from; null: assumption, no source
     */
    record Value(
            String key,
            String label,
            @Nullable String value,
            @Nullable String unit,
            String rationale,
            @Nullable String from) {

        static Value of(Assumption assumption) {
            ObservationRef from = assumption.from();
            return new Value(
                    assumption.key().code(),
                    assumption.key().label(),
                    known(assumption.value()),
                    known(assumption.key().unit()),
                    assumption.rationale(),
                    from == null ? null : from.toString());
        }

        private static @Nullable String known(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
