package dev.bilateral.audit;

import dev.bilateral.audit.AuditTrail.Action;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are wanted.
 *
 * @param who an account's name; empty for all
 * @param action null for all
 * @param text what the subject contains, whatever its case; empty for all
 * @param from the first day, in UTC; null for all
 * @param to the last day, in UTC; null for all
 */
public record AuditFilter(
        String who,
        @Nullable Action action,
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter NONE = new AuditFilter("", null, "", null, null);

    public AuditFilter {
        who = who.strip();
        text = text.strip();
    }

    /** What is asked for, by the names of addresses; what asks for nothing is left out. */
    public Map<String, String> parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "who", who);
        put(given, "action", action == null ? "" : action.code());
        put(given, "find", text);
        put(given, "from", from == null ? "" : from.toString());
        put(given, "to", to == null ? "" : to.toString());
        return given;
    }

    private static void put(Map<String, String> given, String name, String value) {
        if (!value.isEmpty()) {
            given.put(name, value);
        }
    }
}
