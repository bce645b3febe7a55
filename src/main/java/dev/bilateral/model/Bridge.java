package dev.bilateral.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Explains the gap between two sets of inputs, input by input: each step is the difference of two full computations, so
 * that all steps add up to the gap. What a step is worth depends on the order in which they are taken. Where the outcome
 * is an end of an interval, each computation says whether that end is open.
 *
 * @param from the outcome of the first inputs
 * @param to the outcome of the second
 */
public record Bridge(Outcome.Value from, List<Step> steps, Outcome.Value to) {

    /**
     * @param keys the inputs that change together: more than one where the first alone could not be computed
     * @param before the outcome before the step
     * @param after the outcome after it
     */
    public record Step(List<AssumptionKey> keys, Outcome.Value before, Outcome.Value after) {
        public Step {
            keys = List.copyOf(keys);
        }

        /** By how much the number moves, whether or not it is itself left out. */
        public double change() {
            return after.number() - before.number();
        }

        /** Whether the step opens or closes the end, or moves it. */
        public boolean isChange() {
            return !after.equals(before);
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
        Optional<Outcome.Value> from = outcome.value(first, references);
        Optional<Outcome.Value> to = outcome.value(second, references);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Map<AssumptionKey, String> changes = second.changesFrom(first);
        Map<AssumptionKey, String> taken = new EnumMap<>(AssumptionKey.class);
        List<Step> steps = new ArrayList<>();
        List<AssumptionKey> together = new ArrayList<>();
        Outcome.Value before = from.get();
        Set<AssumptionKey> all = new LinkedHashSet<>(order);
        all.addAll(List.of(AssumptionKey.values()));
        for (AssumptionKey key : all) {
            String text = changes.get(key);
            if (text == null) {
                continue;
            }
            taken.put(key, text);
            together.add(key);
            Optional<Outcome.Value> after = first.check(taken, references).isEmpty()
                    ? outcome.value(first.with(taken), references)
                    : Optional.empty();
            if (after.isPresent()) {
                steps.add(new Step(together, before, after.get()));
                before = after.get();
                together.clear();
            }
        }
        return Optional.of(new Bridge(from.get(), steps, to.get()));
    }
}
