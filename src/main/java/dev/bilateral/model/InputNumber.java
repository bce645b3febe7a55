package dev.bilateral.model;

import dev.bilateral.common.PlainNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people and programs write them: decimals, with a hyphen or a true minus, or an exponent. */
public final class InputNumber {

    private static final Pattern DECIMAL =
            Pattern.compile("[-+\u2212]?(\\d{1,15}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,2})?");
    /** Smaller parts of any input have no effect that could be seen, and would underflow in products. */
    private static final int DECIMALS = 15;

    private InputNumber() {}

    /** @return empty for what is no number; else rounded to the digits that files and addresses carry, so that a value survives its own text */
    public static Optional<Double> parse(String typed) {
        String text = typed.strip();
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text.replace('\u2212', '-')).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return Optional.of(Double.valueOf(PlainNumber.text(number.doubleValue())));
    }
}
