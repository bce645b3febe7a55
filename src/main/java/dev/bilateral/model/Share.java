package dev.bilateral.model;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Qualifier;
import java.util.Optional;

/**
 * A share with its qualifier, as an input: {@code over:95}, {@code between:80..96}, {@code 90}.
 *
 * @param low the number in percent; the lower one of {@link Qualifier#BETWEEN}
 * @param high the upper one of {@link Qualifier#BETWEEN}, else the same number
 */
public record Share(Qualifier qualifier, double low, double high) {

    /** Reads the text of an input; empty where it has another form. Says nothing of what a share can be. */
    public static Optional<Share> parse(String text) {
        int colon = text.indexOf(':');
        Optional<Qualifier> qualifier = colon < 0
                ? Optional.of(Qualifier.EXACT)
                : Qualifier.ofCode(text.substring(0, colon).strip());
        return qualifier.flatMap(q -> parse(q, text.substring(colon + 1).strip()));
    }

    private static Optional<Share> parse(Qualifier qualifier, String numbers) {
        if (qualifier != Qualifier.BETWEEN) {
            return InputNumber.parse(numbers).map(n -> new Share(qualifier, n, n));
        }
        int dots = numbers.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        return InputNumber.parse(numbers.substring(0, dots))
                .flatMap(low ->
                        InputNumber.parse(numbers.substring(dots + 2)).map(high -> new Share(qualifier, low, high)));
    }

    /** The interval that it allows, within [0, 100]; about a number counts as that number. */
    public Bounds bounds() {
        Bounds stated = switch (qualifier) {
            case EXACT, ABOUT -> Bounds.exact(low);
            case OVER -> Bounds.over(low);
            case AT_LEAST -> Bounds.atLeast(low);
            case UNDER -> Bounds.under(high);
            case AT_MOST, UP_TO -> Bounds.atMost(high);
            case BETWEEN -> Bounds.between(low, high);
        };
        return stated.within(0, 100);
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return switch (qualifier) {
            case EXACT -> PlainNumber.text(low);
            case BETWEEN -> qualifier.code() + ":" + PlainNumber.text(low) + ".." + PlainNumber.text(high);
            default -> qualifier.code() + ":" + PlainNumber.text(low);
        };
    }
}
