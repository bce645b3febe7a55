package dev.bilateral.figure;

import java.util.List;

/**
 * A part of an address that can't be used.
 *
 * @param parameter the query parameter; empty where it speaks of several
 * @param value what stands there
 * @param message a sentence that names the value and says what would do
 * @param known what exists instead, where the thing named does not; else empty
 */
public record StateProblem(Kind kind, String parameter, String value, String message, List<String> known) {

    public enum Kind {
        UNKNOWN_PARAMETER,
        UNKNOWN_SCENARIO,
        UNKNOWN_REVISION,
        UNKNOWN_VERSION,
        /** A dataset, series or source that no version has. */
        UNKNOWN_NAME,
        /** An as-of date before anything was published. */
        BEFORE_FIRST,
        /** A value that can't be read, or is not allowed. */
        BAD_VALUE,
        /** An assumption out of range or not a number; the state stands without it. */
        BAD_ASSUMPTION;

        /** Whether the thing named does not exist, as opposed to a value that could never do. */
        public boolean isNotFound() {
            return switch (this) {
                case UNKNOWN_SCENARIO, UNKNOWN_REVISION, UNKNOWN_VERSION, UNKNOWN_NAME, BEFORE_FIRST -> true;
                case UNKNOWN_PARAMETER, BAD_VALUE, BAD_ASSUMPTION -> false;
            };
        }
    }

    public StateProblem {
        known = List.copyOf(known);
    }
}
