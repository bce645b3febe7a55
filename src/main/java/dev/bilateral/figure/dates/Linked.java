package dev.bilateral.figure.dates;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.Observation;
import org.jspecify.annotations.Nullable;

/**
 * An observation of a stated date.
 *
 * @param by who linked it and why; null where the pair came with the product
 */
public record Linked(
        ObservationRef ref,
        Observation observation,
        @Nullable DateLink by) {}
