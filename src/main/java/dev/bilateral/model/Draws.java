package dev.bilateral.model;

import java.util.EnumMap;
import java.util.Map;

/** The inputs of each draw: those without a range as they are, the others from their own streams. */
final class Draws {

    private final Inputs inputs;
    private final Map<AssumptionKey, double[]> values = new EnumMap<>(AssumptionKey.class);

    Draws(Inputs inputs, Sampling sampling) {
        this.inputs = inputs;
        inputs.ranges().forEach((key, range) -> values.put(key, sampling.values(key, range)));
    }

    Inputs at(int draw) {
        double[] numbers = inputs.numbers();
        values.forEach((key, drawn) -> numbers[key.ordinal()] = drawn[draw]);
        return inputs.withNumbers(numbers);
    }
}
