package dev.bilateral.dataset;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Stated;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two statements that leave no number in common, by those of their rows that come nearest to each other.
 *
 * @param lower what the one states
 * @param lowerBounds all that it stands for when it is held against another
 * @param upper what the other states
 * @param upperBounds all that this one stands for
 */
public record Gap(Observation lower, Bounds lowerBounds, Observation upper, Bounds upperBounds) {

    static Gap between(Statement one, Statement other) {
        return numbers(one)
                .flatMap(lower -> numbers(other).map(upper -> of(lower, upper)))
                .min(Comparator.comparingDouble(Gap::width))
                .orElseThrow(() -> new IllegalArgumentException("Statements without numbers are not apart"));
    }

    private static Gap of(Observation lower, Observation upper) {
        return new Gap(lower, bounds(lower), upper, bounds(upper));
    }

    private double width() {
        return Math.max(upperBounds.lower() - lowerBounds.upper(), lowerBounds.lower() - upperBounds.upper());
    }

    private static Stream<Observation> numbers(Statement statement) {
        return statement.observations().stream().filter(o -> o.stated() != null);
    }

    private static Bounds bounds(Observation observation) {
        Stated stated = Optional.ofNullable(observation.stated()).orElseThrow();
        return ComparedBounds.of(stated);
    }
}
