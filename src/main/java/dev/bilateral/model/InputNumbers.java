package dev.bilateral.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is computed with.
 *
 * @param ranges of the inputs that are uncertain
 * @param numbers by the key's place; of a range its working value or a draw, NaN where the key holds none
 */
record InputNumbers(Map<AssumptionKey, InputRange> ranges, double[] numbers) {

    /** @param texts canonical, of all keys */
    static InputNumbers of(Map<AssumptionKey, String> texts) {
        EnumMap<AssumptionKey, InputRange> ranges = new EnumMap<>(AssumptionKey.class);
        double[] numbers = new double[AssumptionKey.values().length];
        texts.forEach((key, text) -> {
            if (key.takesRange()) {
                InputRange.parse(text).ifPresent(range -> ranges.put(key, range));
            }
            InputRange range = ranges.get(key);
            numbers[key.ordinal()] = range == null ? number(key, text) : range.working();
        });
        return new InputNumbers(Collections.unmodifiableMap(ranges), numbers);
    }

    /** The same inputs, computed with other numbers within their ranges. */
    InputNumbers with(double[] drawn) {
        return new InputNumbers(ranges, drawn);
    }

    double number(AssumptionKey key) {
        return numbers[key.ordinal()];
    }

    private static double number(AssumptionKey key, String text) {
        return switch (key.kind()) {
            case INTEGER, NUMBER, OPTIONAL_NUMBER -> text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            case CHOICE, FLAG, PHASES, SHARE -> Double.NaN;
        };
    }
}
