package dev.bilateral.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was done by whom. Entries are never changed or deleted. */
public interface AuditTrail {

    /**
     * Adds an entry, in the caller's transaction where there is one.
     *
     * @param who the account's name
     * @param subject what it was done to, as {@code stated-ramp r2}; may be empty
     */
    void record(String who, Action action, String subject);

    /** The newest entries, newest first. */
    List<Entry> newest(int limit);

    /**
     * The entries that a filter lets through. For admins; whoever is none meets
     * {@code org.springframework.security.access.AccessDeniedException}.
     */
    AuditEntries search(AuditFilter filter);

    /** Everybody of whom there is an entry, by name. For admins, as {@link #search}. */
    List<String> names();

    /** What can be done. */
    enum Action {
        SIGNED_IN,
        SAVED_REVISION,
        CREATED_SCENARIO,
        RENAMED_SCENARIO,
        ARCHIVED_SCENARIO,
        RESTORED_SCENARIO,
        ADDED_ACCOUNT,
        CHANGED_ROLE,
        CHANGED_PASSWORD,
        REMOVED_ACCOUNT,
        IMPORTED_DRAFT,
        DISCARDED_DRAFT,
        PUBLISHED_VERSION,
        ACCEPTED_WARNING,
        WITHDREW_VERSION,
        LINKED_OBSERVATION,
        UNLINKED_OBSERVATION;

        /** The word in addresses, files and the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Action> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(action -> action.code().equals(code))
                    .findFirst();
        }
    }

    /** @param at cut to seconds */
    record Entry(Instant at, String who, Action action, String subject) {}
}
