package dev.bilateral.dataset;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All numbers for which a statement stands when it is held against another one.
 *
 * @param parts intervals that do not meet each other, the lowest first; most statements have one
 */
record ComparedNumbers(List<Bounds> parts) {

    private static final Comparator<Bounds> BY_LOWER_END =
            Comparator.comparingDouble(Bounds::lower).thenComparing(Bounds::lowerOpen);

    ComparedNumbers {
        parts = List.copyOf(parts);
    }

    static ComparedNumbers of(Statement statement) {
        List<Bounds> stated = statement.observations().stream()
                .flatMap(o -> Optional.ofNullable(o.stated()).stream())
                .map(ComparedBounds::of)
                .sorted(BY_LOWER_END)
                .toList();
        return new ComparedNumbers(merged(stated));
    }

    /** Whether no number is in both. */
    boolean areApartFrom(ComparedNumbers other) {
        return parts.stream().noneMatch(part -> other.parts.stream().anyMatch(part::meets));
    }

    /** The interval that ends first; all parts of what lies wholly above it do. */
    Bounds lowest() {
        return parts.getFirst();
    }

    Bounds highest() {
        return parts.getLast();
    }

    /** Whether all numbers of one interval are below all of another one. */
    static boolean isBelow(Bounds one, Bounds other) {
        return one.upper() < other.lower() || (one.upper() == other.lower() && (one.upperOpen() || other.lowerOpen()));
    }

    private static List<Bounds> merged(List<Bounds> sorted) {
        List<Bounds> merged = new ArrayList<>();
        for (Bounds next : sorted) {
            if (!merged.isEmpty() && merged.getLast().meets(next)) {
                merged.add(hull(merged.removeLast(), next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** @param next does not begin before the other one */
    private static Bounds hull(Bounds first, Bounds next) {
        boolean isFirstLonger = first.upper() > next.upper() || (first.upper() == next.upper() && !first.upperOpen());
        Bounds longer = isFirstLonger ? first : next;
        return new Bounds(first.lower(), longer.upper(), first.lowerOpen(), longer.upperOpen());
    }

    /** The number that places a statement on an axis, for an order of reading. */
    static double anchor(Statement statement) {
        return statement.observations().stream()
                .flatMap(o -> Optional.ofNullable(o.stated()).stream())
                .mapToDouble(Stated::anchor)
                .min()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
