package dev.bilateral.common;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a source states it: its qualifier, and the digits that the source printed (4 and 4.0 differ).
 *
 * @param value with {@link Qualifier#EXACT} and {@link Qualifier#ABOUT} only
 * @param lower with over, at_least and between only
 * @param upper with under, at_most, up_to and between only
 */
public record Stated(
        Qualifier qualifier,
        @Nullable Digits value,
        @Nullable Digits lower,
        @Nullable Digits upper) {

    public Stated {
        boolean fits = switch (qualifier) {
            case EXACT, ABOUT -> value != null && lower == null && upper == null;
            case OVER, AT_LEAST -> value == null && lower != null && upper == null;
            case UNDER, AT_MOST, UP_TO -> value == null && lower == null && upper != null;
            case BETWEEN -> value == null && lower != null && upper != null;
        };
        if (!fits) {
            throw new IllegalArgumentException("\"" + qualifier.code() + "\" does not go with value " + value
                    + ", lower " + lower + ", upper " + upper);
        }
        if (lower != null && upper != null && lower.number() > upper.number()) {
            throw new IllegalArgumentException("The lower end " + lower + " is above the upper end " + upper);
        }
    }

    /** The interval that it allows, or empty for {@code about}, which has none. */
    public Optional<Bounds> bounds() {
        return switch (qualifier) {
            case ABOUT -> Optional.empty();
            case EXACT -> Optional.of(Bounds.exact(number(value)));
            case OVER -> Optional.of(Bounds.over(number(lower)));
            case AT_LEAST -> Optional.of(Bounds.atLeast(number(lower)));
            case UNDER -> Optional.of(Bounds.under(number(upper)));
            case AT_MOST, UP_TO -> Optional.of(Bounds.atMost(number(upper)));
            case BETWEEN -> Optional.of(Bounds.between(number(lower), number(upper)));
        };
    }

    /** The number that places it on an axis: its value, or the end that it states; the lower one of two. */
    public double anchor() {
        return value != null ? value.number() : lower != null ? lower.number() : number(upper);
    }

    /** The greatest number that it names: an axis that holds it cuts no mark. */
    public double highest() {
        return upper != null ? upper.number() : anchor();
    }

    private static double number(@Nullable Digits digits) {
        if (digits == null) {
            throw new IllegalStateException("The constructor lets no such number be absent");
        }
        return digits.number();
    }

    /**
     * A number with the digits that a source printed.
     *
     * @param printed a plain decimal, as {@code 4.0}
     */
    public record Digits(String printed) {

        private static final Pattern SHAPE = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

        public Digits {
            if (!isValid(printed)) {
                throw new IllegalArgumentException("A number is a plain decimal as 4.0, was \"" + printed + "\"");
            }
        }

        public static boolean isValid(String printed) {
            return SHAPE.matcher(printed).matches() && significant(printed) <= 15;
        }

        /** How many digits stand from the first that is not 0. */
        private static int significant(String printed) {
            int count = 0;
            for (int i = 0; i < printed.length(); i++) {
                char letter = printed.charAt(i);
                boolean isDigit = letter >= '0' && letter <= '9';
                count += isDigit && (count > 0 || letter != '0') ? 1 : 0;
            }
            return count;
        }

        public double number() {
            return Double.parseDouble(printed);
        }

        /** How many digits stand behind the decimal point: it decides the rounding interval. */
        public int decimals() {
            int point = printed.indexOf('.');
            return point < 0 ? 0 : printed.length() - point - 1;
        }

        @Override
        public String toString() {
            return printed;
        }
    }
}
