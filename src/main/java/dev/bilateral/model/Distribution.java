package dev.bilateral.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** How likely the values of a range are. Each is sampled by its inverse cumulative distribution function. */
public enum Distribution {
    /** Every value as likely as any other; the working value has no part in it. */
    UNIFORM,
    /** Most likely at the working value, falling in straight lines to both ends. */
    TRIANGULAR,
    /**
     * A beta distribution over the range with its mode at the working value and the shape parameters
     * 1 + 4 (mode - low) / (high - low) and 1 + 4 (high - mode) / (high - low): Malcolm, Roseboom, Clark and Fazar,
     * "Application of a technique for research and development program evaluation", Operations Research 7 (1959).
     */
    PERT;

    /** The name in addresses and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Distribution> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** From a probability in [0, 1) to the value that is not exceeded with it. */
    DoubleUnaryOperator quantiles(InputRange range) {
        double low = range.low();
        double width = range.high() - low;
        double mode = (range.working() - low) / width;
        return switch (this) {
            case UNIFORM -> p -> low + width * p;
            case TRIANGULAR ->
                p -> low + width * (p < mode ? StrictMath.sqrt(p * mode) : 1 - StrictMath.sqrt((1 - p) * (1 - mode)));
            case PERT -> {
                BetaQuantiles beta = new BetaQuantiles(1 + 4 * mode, 1 + 4 * (1 - mode));
                yield p -> low + width * beta.at(p);
            }
        };
    }
}
