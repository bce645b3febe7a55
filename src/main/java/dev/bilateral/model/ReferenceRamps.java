package dev.bilateral.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How reference pipelines filled: per pipeline the yearly flow over design capacity, from the first year with a figure
 * to the first at or above 1. A pipeline without a complete record is not in it.
 */
public record ReferenceRamps(SortedMap<String, List<Double>> shares) {

    public static final ReferenceRamps NONE = new ReferenceRamps(new TreeMap<>());

    public ReferenceRamps {
        SortedMap<String, List<Double>> copy = new TreeMap<>();
        shares.forEach((pipeline, share) -> {
            if (share.size() < 2 || share.getFirst() >= 1 || share.getLast() < 1) {
                throw new IllegalArgumentException(
                        "A complete record rises from below design capacity to it, was " + share + " of " + pipeline);
            }
            copy.put(pipeline, List.copyOf(share));
        });
        shares = Collections.unmodifiableSortedMap(copy);
    }

    public static ReferenceRamps of(Map<String, List<Double>> shares) {
        return new ReferenceRamps(new TreeMap<>(shares));
    }

    /** m: in how many years a pipeline filled; the ramp length that goes with it. */
    public OptionalInt years(String pipeline) {
        return find(pipeline).map(share -> OptionalInt.of(share.size() - 1)).orElse(OptionalInt.empty());
    }

    /** What is wrong with some values that follow a pipeline which is not in it. */
    Optional<InputError> check(Map<AssumptionKey, String> texts) {
        String pipeline = texts.get(AssumptionKey.GAS_REFERENCE);
        return pipeline != null
                        && "reference".equals(texts.get(AssumptionKey.GAS_SHAPE))
                        && !shares.containsKey(pipeline)
                ? Optional.of(missing(pipeline))
                : Optional.empty();
    }

    static InputError missing(String pipeline) {
        return InputError.of(
                AssumptionKey.GAS_REFERENCE,
                pipeline,
                "error.reference",
                AssumptionKey.GAS_REFERENCE.choiceLabel(pipeline));
    }

    /** @return f_0 to f_m, or empty where the record is not complete */
    public Optional<List<Double>> find(String pipeline) {
        return Optional.ofNullable(shares.get(pipeline));
    }
}
