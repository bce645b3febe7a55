package dev.bilateral.scenario;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.Merge.Content;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One immutable saved state of a scenario.
 *
 * @param number counted from 1
 * @param pins the dataset versions it was saved with
 * @param assumptions all keys
 * @param references the yearly shares of reference pipelines that it was saved with
 * @param at cut to seconds
 */
public record ScenarioRevision(
        ScenarioId scenario,
        int number,
        Pins pins,
        Map<AssumptionKey, Assumption> assumptions,
        ReferenceRamps references,
        String author,
        Instant at,
        String note) {

    public ScenarioRevision {
        assumptions = Collections.unmodifiableMap(new EnumMap<>(assumptions));
    }

    public RevisionId id() {
        return new RevisionId(scenario, number);
    }

    /** The same content, saved by somebody as another revision. */
    ScenarioRevision as(RevisionId other, String by, Instant then, String why) {
        return new ScenarioRevision(other.scenario(), other.number(), pins, assumptions, references, by, then, why);
    }

    /** The observations that its assumptions were taken from. */
    public Stream<ObservationRef> cited() {
        return assumptions.values().stream().flatMap(assumption -> Stream.ofNullable(assumption.from()));
    }

    /** Its values as inputs of the model. */
    public Inputs inputs() {
        return Content.of(this).inputs();
    }
}
