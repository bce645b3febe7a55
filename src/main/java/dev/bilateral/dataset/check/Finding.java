package dev.bilateral.dataset.check;

import dev.bilateral.common.Problem;
import java.util.Comparator;
import java.util.Locale;

/**
 * Something that a steward must correct, or may let stand.
 *
 * @param problem where it is, and what should be so
 */
public record Finding(Severity severity, Problem problem) implements Comparable<Finding> {

    private static final Comparator<Finding> ERRORS_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::problem);

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return ERRORS_FIRST.compare(this, other);
    }

    /** Whether it can be let stand. */
    public enum Severity {
        /** Nothing is published with it. */
        ERROR,
        /** May stand, with a reason. */
        WARNING;

        /** The word in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
