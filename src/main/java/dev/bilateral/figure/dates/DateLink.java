package dev.bilateral.figure.dates;

import dev.bilateral.common.ObservationRef;
import java.time.Instant;
import java.util.Locale;

/**
 * A steward linked an observation to a stated date, or unlinked it. Of one date, role and observation the last counts.
 *
 * @param date the id of a {@link StatedDate}
 * @param isLinked false where it was unlinked
 * @param note why, in words for readers
 * @param who the account
 * @param at cut to seconds
 */
public record DateLink(
        String date, Role role, ObservationRef observation, boolean isLinked, String note, String who, Instant at) {

    /** As what an observation stands there. */
    public enum Role {
        /** What was put forward. */
        PROMISE,
        /** What a source reports of it since. */
        REPORT;

        /** The word in files and the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isOf(String otherDate, Role otherRole) {
        return date.equals(otherDate) && role == otherRole;
    }
}
