package dev.bilateral.api;

import dev.bilateral.audit.AuditFilter;
import dev.bilateral.audit.AuditTable;
import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who did what, for admins: the entries that a filter lets through, newest first. It grows, so no answer is kept. */
@RestController
class AuditController {

    private static final Messages MESSAGES = Messages.of(AuditController.class);
    private static final String ADDRESS = "/api/v1/audit.";

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/api/v1/audit.{format}")
    void entries(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Format as = Format.of(format);
        Map<String, List<String>> given =
                Parameters.only(request, "who", "action", "find", "from", "to", TableAnswer.PROFILE);
        TableAnswer answer = TableAnswer.to(request, response, as, given);
        AuditFilter filter = new AuditFilter(
                one(given, "who"),
                action(one(given, "action")),
                one(given, "find"),
                day(given, "from"),
                day(given, "to"));
        Table entries = AuditTable.of(trail, filter);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        Answer.describe(response, as.contentType(), "audit." + as.extension(), as == Format.CSV);
        switch (as) {
            case CSV -> new CsvWriter(answer.profile()).write(entries, response.getOutputStream());
            case SCHEMA -> JsonTable.writeSchema(entries, response.getOutputStream());
            case JSON ->
                JsonTable.write(
                        ADDRESS + as.extension() + query(filter), entries, List.of(), response.getOutputStream());
        }
    }

    private static String query(AuditFilter filter) {
        Map<String, String> parameters = filter.parameters();
        return parameters.isEmpty() ? "" : "?" + FigureStateCodec.query(parameters);
    }

    private static @Nullable Action action(String code) {
        if (code.isEmpty()) {
            return null;
        }
        return Action.ofCode(code)
                .orElseThrow(() -> Unknown.choice(
                        "action",
                        code,
                        Arrays.stream(Action.values()).map(Action::code).toList()));
    }

    private static @Nullable LocalDate day(Map<String, List<String>> given, String name) {
        String typed = one(given, name);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    List.of(new ApiProblem.Detail(name, typed, MESSAGES.text("audit.day", typed), List.of())));
        }
    }

    private static String one(Map<String, List<String>> given, String name) {
        List<String> values = given.getOrDefault(name, List.of(""));
        if (values.size() > 1) {
            throw Unknown.twice(name, values);
        }
        return values.getFirst();
    }
}
