package dev.bilateral.model;

import dev.bilateral.common.PlainNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them: plain decimals, with a hyphen or a true minus. */
final class InputNumber {

    private static final Pattern PLAIN = Pattern.compile("[-+\u2212]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})");

    private InputNumber() {}

    /** @return rounded to the digits that files and addresses carry, so that a value survives its own text */
    static Optional<Double> parse(String typed) {
        String text = typed.strip();
        if (!PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(text.replace('\u2212', '-'));
        return Optional.of(Double.valueOf(PlainNumber.text(number)));
    }
}
