package dev.bilateral.model;

import dev.bilateral.common.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An uncertain number: what it is at least and at most, and how likely the values between are. The working value is the
 * one that everything but bands is computed with; it is the mode of those distributions that have one.
 */
public record InputRange(double low, double working, double high, Distribution distribution) {

    /** @throws IllegalArgumentException where the numbers do not rise, or leave nothing between them */
    public InputRange {
        if (!(low <= working && working <= high && low < high)) {
            throw new IllegalArgumentException(
                    "A range rises from low over its working value to high, was " + low + ", " + working + ", " + high);
        }
    }

    /** The value that is not exceeded with a probability in [0, 1), as the distribution has it. */
    public double quantile(double probability) {
        return distribution.quantiles(this).applyAsDouble(probability);
    }

    /** Whether a text means a range, well-formed or not. */
    static boolean isMeantBy(String text) {
        return text.indexOf('~') >= 0;
    }

    /** Low, working value, high and distribution as they stand in {@code 10~12~15:triangular}; not yet a range. */
    record Parts(List<Double> numbers, Distribution distribution) {}

    /** @return empty where the text has another form */
    static Optional<Parts> parts(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        List<Double> numbers = new ArrayList<>();
        for (String part : text.substring(0, colon).split("~", -1)) {
            InputNumber.parse(part).ifPresent(numbers::add);
        }
        return Distribution.ofCode(text.substring(colon + 1).strip())
                .filter(distribution -> numbers.size() == 3
                        && text.chars().filter(c -> c == '~').count() == 2)
                .map(distribution -> new Parts(numbers, distribution));
    }

    /** Reads a canonical text; empty where it is none of a range. */
    public static Optional<InputRange> parse(String text) {
        return parts(text)
                .filter(parts -> isRising(parts.numbers()))
                .map(parts -> new InputRange(
                        parts.numbers().get(0),
                        parts.numbers().get(1),
                        parts.numbers().get(2),
                        parts.distribution()));
    }

    static boolean isRising(List<Double> numbers) {
        return numbers.get(0) <= numbers.get(1) && numbers.get(1) <= numbers.get(2) && numbers.get(0) < numbers.get(2);
    }

    /** The canonical text: {@code 10~12~15:triangular}. */
    @Override
    public String toString() {
        return PlainNumber.text(low) + "~" + PlainNumber.text(working) + "~" + PlainNumber.text(high) + ":"
                + distribution.code();
    }
}
