package dev.bilateral.workbench.audit;

import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.audit.AuditFilter;
import dev.bilateral.audit.AuditTrail.Action;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A filter of the trail in the address. What can't be read is left out, and the address then says so. */
final class AuditCodec {

    private AuditCodec() {}

    static AuditFilter read(QueryParameters parameters) {
        return new AuditFilter(
                text(parameters, "who"),
                Action.ofCode(text(parameters, "action")).orElse(null),
                text(parameters, "find"),
                day(text(parameters, "from")),
                day(text(parameters, "to")));
    }

    static QueryParameters write(AuditFilter filter) {
        return QueryParameters.simple(filter.parameters());
    }

    /** A day as the browser's own field gives it; null where it is none. */
    static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    static String words(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(LocalDate::toString).orElse("");
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }
}
