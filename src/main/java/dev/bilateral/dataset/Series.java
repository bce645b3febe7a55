package dev.bilateral.dataset;

import dev.bilateral.common.Bounds;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One measured thing with its unit, calendar and coverage. Texts are empty where the dataset gives none.
 *
 * @param domainMin the lowest possible number, in the series' unit, or null
 * @param domainMax the highest possible number, or null
 */
public record Series(
        String id,
        String title,
        String description,
        String unit,
        String calendar,
        String coverage,
        String reporter,
        @Nullable Double domainMin,
        @Nullable Double domainMax) {

    /** Units of what happens or is provided for: its observations carry neither a number nor a qualifier. */
    private static final Set<String> NO_NUMBERS = Set.of("date", "text");

    public boolean hasNumbers() {
        return !NO_NUMBERS.contains(unit);
    }

    /** Cuts bounds to what is possible at all: over 95 % is (95, 100], since a share ends at 100. */
    public Bounds inDomain(Bounds bounds) {
        return bounds.within(
                domainMin == null ? Double.NEGATIVE_INFINITY : domainMin,
                domainMax == null ? Double.POSITIVE_INFINITY : domainMax);
    }
}
