package dev.bilateral.common;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text for files, addresses and the API: plain decimals, never an exponent, locale-free. */
public final class PlainNumber {

    /** What a {@code double} keeps exactly: files and the API print no more digits than these. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private PlainNumber() {}

    /** The shortest plain decimal that reads back to 15 significant digits, as {@code 38.8}. */
    public static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }
        BigDecimal plain = new BigDecimal(Double.toString(value)).round(FIFTEEN_DIGITS);
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }
}
