package dev.bilateral.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Explains the gap between two sets of inputs, input by input: each step is the difference of two full computations, so
 * that all steps add up to the gap. What a step is worth depends on the order in which they are taken.
 *
 * @param from the outcome of the first inputs
 * @param to the outcome of the second
 */
public record Bridge(double from, List<Step> steps, double to) {

    /**
     * @param keys the inputs that change together: more than one where the first alone could not be computed
     * @param outcome after the step
     * @param change by the step
     */
    public record Step(List<AssumptionKey> keys, double outcome, double change) {
        public Step {
            keys = List.copyOf(keys);
        }
    }

    public Bridge {
        steps = List.copyOf(steps);
    }

    /**
     * @param order the keys that are taken first, in this order; the others follow in their own
     * @return empty where one of the two has no such outcome
     */
    public static Optional<Bridge> between(
            Inputs first, Inputs second, Outcome outcome, ReferenceRamps references, List<AssumptionKey> order) {
        OptionalDouble from = outcome.of(first, references);
        OptionalDouble to = outcome.of(second, references);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Map<AssumptionKey, String> changes = second.changesFrom(first);
        Map<AssumptionKey, String> taken = new EnumMap<>(AssumptionKey.class);
        List<Step> steps = new ArrayList<>();
        List<AssumptionKey> together = new ArrayList<>();
        double before = from.getAsDouble();
        Set<AssumptionKey> all = new LinkedHashSet<>(order);
        all.addAll(List.of(AssumptionKey.values()));
        for (AssumptionKey key : all) {
            String text = changes.get(key);
            if (text == null) {
                continue;
            }
            taken.put(key, text);
            together.add(key);
            OptionalDouble after = first.check(taken, references).isEmpty()
                    ? outcome.of(first.with(taken), references)
                    : OptionalDouble.empty();
            if (after.isPresent()) {
                steps.add(new Step(together, after.getAsDouble(), after.getAsDouble() - before));
                before = after.getAsDouble();
                together.clear();
            }
        }
        return Optional.of(new Bridge(from.getAsDouble(), steps, to.getAsDouble()));
    }
}
