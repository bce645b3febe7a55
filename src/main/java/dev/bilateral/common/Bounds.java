package dev.bilateral.common;

/**
 * The interval of numbers that a statement allows. An end is open (the number itself is excluded), closed, or absent
 * (infinite, always open). Arithmetic keeps openness: the result contains exactly the results of the numbers in the
 * operands, for operands that are not negative where a product is asked for.
 *
 * @param lower the lower end, {@code -Infinity} where absent
 * @param upper the upper end, {@code Infinity} where absent
 */
public record Bounds(double lower, double upper, boolean lowerOpen, boolean upperOpen) {

    public Bounds {
        if (Double.isNaN(lower) || Double.isNaN(upper)) {
            throw new IllegalArgumentException("An end of bounds must be a number, was " + lower + " and " + upper);
        }
        lowerOpen = lowerOpen || Double.isInfinite(lower);
        upperOpen = upperOpen || Double.isInfinite(upper);
        lower = lower + 0.0; // no negative zero: [-0, 0] and [0, 0] are one interval
        upper = upper + 0.0;
        if (lower > upper || (lower == upper && (lowerOpen || upperOpen))) {
            throw new IllegalArgumentException(
                    "The lower end must not be above the upper end, was " + text(lower, upper, lowerOpen, upperOpen));
        }
    }

    public static Bounds exact(double value) {
        return new Bounds(value, value, false, false);
    }

    public static Bounds over(double lower) {
        return new Bounds(lower, Double.POSITIVE_INFINITY, true, true);
    }

    public static Bounds atLeast(double lower) {
        return new Bounds(lower, Double.POSITIVE_INFINITY, false, true);
    }

    public static Bounds under(double upper) {
        return new Bounds(Double.NEGATIVE_INFINITY, upper, true, true);
    }

    public static Bounds atMost(double upper) {
        return new Bounds(Double.NEGATIVE_INFINITY, upper, true, false);
    }

    public static Bounds between(double lower, double upper) {
        return new Bounds(lower, upper, false, false);
    }

    public boolean hasLower() {
        return !Double.isInfinite(lower);
    }

    public boolean hasUpper() {
        return !Double.isInfinite(upper);
    }

    /**
     * Moves every number to the nearest one of the closed interval [min, max]: the image of clamping, so that bounds
     * wholly outside become that end, never empty. An end that is moved is closed.
     */
    public Bounds clampedTo(double min, double max) {
        double newLower = Math.clamp(lower, min, max);
        double newUpper = Math.clamp(upper, min, max);
        boolean single = newLower == newUpper;
        return new Bounds(
                newLower,
                newUpper,
                !single && lowerOpen && newLower == lower,
                !single && upperOpen && newUpper == upper);
    }

    /**
     * The part inside the closed domain [min, max] of a series; an end that the domain sets is closed.
     *
     * @throws IllegalArgumentException where no part is inside
     */
    public Bounds within(double min, double max) {
        boolean cutsLower = lower < min;
        boolean cutsUpper = upper > max;
        return new Bounds(
                cutsLower ? min : lower, cutsUpper ? max : upper, !cutsLower && lowerOpen, !cutsUpper && upperOpen);
    }

    public Bounds plus(double shift) {
        return rounded(lower + shift, upper + shift, lowerOpen, upperOpen);
    }

    public Bounds plus(Bounds other) {
        return rounded(
                lower + other.lower, upper + other.upper, lowerOpen || other.lowerOpen, upperOpen || other.upperOpen);
    }

    /** @param minuend the number from which each number of these bounds is taken */
    public Bounds subtractedFrom(double minuend) {
        return rounded(minuend - upper, minuend - lower, /* lowerOpen= */ upperOpen, /* upperOpen= */ lowerOpen);
    }

    /** @param factor 0 or more */
    public Bounds times(double factor) {
        return times(exact(factor));
    }

    /** @param factor above 0; unlike a product, also of bounds that reach below 0 */
    public Bounds scaledBy(double factor) {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("Bounds are scaled by a number above 0, was " + factor);
        }
        return rounded(lower * factor, upper * factor, lowerOpen, upperOpen);
    }

    public Bounds dividedBy(double divisor) {
        if (!(divisor > 0)) {
            throw new IllegalArgumentException("Bounds are divided by a number above 0, was " + divisor);
        }
        return rounded(lower / divisor, upper / divisor, lowerOpen, upperOpen);
    }

    /**
     * The product with other bounds; neither may reach below 0. An end of the product is closed if both factors are
     * closed there, or if one factor is a closed 0.
     */
    public Bounds times(Bounds other) {
        if (lower < 0 || other.lower < 0) {
            throw new IllegalArgumentException("Products are of bounds from 0 up, was " + this + " and " + other);
        }
        double newLower = product(lower, other.lower);
        double newUpper = product(upper, other.upper);
        boolean lowerClosed = (!lowerOpen && !other.lowerOpen)
                || isClosedZero(lower, lowerOpen)
                || isClosedZero(other.lower, other.lowerOpen);
        boolean upperClosed = (!upperOpen && !other.upperOpen)
                || isClosedZero(upper, upperOpen)
                || isClosedZero(other.upper, other.upperOpen);
        return rounded(newLower, newUpper, !lowerClosed, !upperClosed);
    }

    /** Whether at least one number lies in both. */
    public boolean meets(Bounds other) {
        double highestLower = Math.max(lower, other.lower);
        double lowestUpper = Math.min(upper, other.upper);
        return highestLower < lowestUpper
                || (highestLower == lowestUpper && contains(highestLower) && other.contains(highestLower));
    }

    public boolean contains(double value) {
        return (value > lower || (value == lower && !lowerOpen)) && (value < upper || (value == upper && !upperOpen));
    }

    /** Interval notation, as {@code (3.8, 5]}. */
    @Override
    public String toString() {
        return text(lower, upper, lowerOpen, upperOpen);
    }

    /** Ends that fall together by rounding are one number, which is then in the interval. */
    private static Bounds rounded(double lower, double upper, boolean lowerOpen, boolean upperOpen) {
        boolean apart = lower != upper;
        return new Bounds(lower, upper, apart && lowerOpen, apart && upperOpen);
    }

    private static double product(double a, double b) {
        return a == 0 || b == 0 ? 0 : a * b;
    }

    private static boolean isClosedZero(double end, boolean open) {
        return end == 0 && !open;
    }

    private static String text(double lower, double upper, boolean lowerOpen, boolean upperOpen) {
        return (lowerOpen ? "(" : "[")
                + PlainNumber.text(lower)
                + ", "
                + PlainNumber.text(upper)
                + (upperOpen ? ")" : "]");
    }
}
