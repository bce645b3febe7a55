package dev.bilateral.scenario;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.model.AssumptionKey;
import org.jspecify.annotations.Nullable;

/**
 * One input of a revision.
 *
 * @param value in the canonical text of its key; empty where it has no value
 * @param rationale why, may be empty
 * @param from the observation that it was taken from, or null: no source
 */
public record Assumption(
        AssumptionKey key,
        String value,
        String rationale,
        @Nullable ObservationRef from) {}
