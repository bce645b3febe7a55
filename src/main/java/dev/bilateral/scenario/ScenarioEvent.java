package dev.bilateral.scenario;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a scenario as a document, with the state that it led to.
 *
 * @param revision the first revision that bears this title and description
 * @param from the revision that it was started from, or null
 * @param at cut to seconds
 */
public record ScenarioEvent(
        ScenarioId scenario,
        Kind kind,
        String title,
        String description,
        boolean isArchived,
        int revision,
        @Nullable RevisionId from,
        String who,
        Instant at) {

    /** What happened. */
    public enum Kind {
        CREATED,
        RENAMED,
        ARCHIVED,
        RESTORED;

        /** The word in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
