package dev.bilateral.model;

import dev.bilateral.common.PlainNumber;
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

    /** Reads a canonical text; empty where it is none of a range. */
    public static Optional<InputRange> parse(String text) {
        return RangeFields.of(text)
                .filter(RangeFields::isOfNumbers)
                .filter(fields -> fields.disorder().isEmpty())
                .map(RangeFields::range);
    }

    /** The canonical text: {@code 10~12~15:triangular}. */
    @Override
    public String toString() {
        return PlainNumber.text(low) + "~" + PlainNumber.text(working) + "~" + PlainNumber.text(high) + ":"
                + distribution.code();
    }
}
