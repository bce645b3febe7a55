package dev.bilateral.dataset;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import java.math.BigDecimal;

/** The interval for which a statement stands when it is held against another one, and only then. */
final class ComparedBounds {

    /** How near a number must be to what was said with "about" for nobody to call it another one. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    private ComparedBounds() {}

    static Bounds of(Stated stated) {
        Digits value = stated.value();
        if (value == null) {
            return stated.bounds().orElseThrow(); // only about has none, and it has a value
        }
        Bounds rounding = rounding(value);
        return stated.qualifier() == Qualifier.ABOUT ? hull(rounding, near(value)) : rounding;
    }

    /** All that is rounded to the digits printed: 4 is [3.5, 4.5), 4.8 is [4.75, 4.85). In decimals, so ends are exact. */
    private static Bounds rounding(Digits digits) {
        BigDecimal printed = new BigDecimal(digits.printed());
        BigDecimal half = BigDecimal.ONE.movePointLeft(digits.decimals()).divide(BigDecimal.TWO);
        return new Bounds(
                printed.subtract(half).doubleValue(), printed.add(half).doubleValue(), false, true);
    }

    private static Bounds near(Digits digits) {
        BigDecimal printed = new BigDecimal(digits.printed());
        BigDecimal reach = printed.abs().multiply(ABOUT);
        return Bounds.between(
                printed.subtract(reach).doubleValue(), printed.add(reach).doubleValue());
    }

    private static Bounds hull(Bounds rounding, Bounds near) {
        boolean isUpperOfRounding = rounding.upper() > near.upper();
        return new Bounds(
                Math.min(rounding.lower(), near.lower()),
                Math.max(rounding.upper(), near.upper()),
                false,
                isUpperOfRounding);
    }
}
