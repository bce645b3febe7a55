package dev.bilateral.dataset.files;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.AcceptedWarning;
import dev.bilateral.dataset.Imprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The property of a descriptor that says how a version came about; the standard allows properties of one's own. */
final class ImprintJson {

    static final String KEY = "bilateral";

    private ImprintJson() {}

    static Map<String, Object> of(Imprint imprint) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("publishedBy", imprint.author());
        json.put("draft", imprint.draft());
        if (imprint.revision() != null) {
            json.put("draftRevision", imprint.revision());
        }
        if (imprint.basedOn() != null) {
            json.put("basedOn", imprint.basedOn());
        }
        if (!imprint.file().isEmpty()) {
            json.put("importedFrom", Map.of("file", imprint.file(), "hash", imprint.fileHash()));
        }
        json.put(
                "acceptedWarnings",
                imprint.accepted().stream().map(ImprintJson::warning).toList());
        return json;
    }

    /** What is missing or of another kind reads as empty: a folder made by hand need not have it. */
    static Optional<Imprint> read(JsonNode json) {
        String author = json.path("publishedBy").asString("");
        if (author.isEmpty()) {
            return Optional.empty();
        }
        String basedOn = json.path("basedOn").asString("");
        List<AcceptedWarning> accepted = json.path("acceptedWarnings")
                .valueStream()
                .filter(warning -> !warning.path("reason").asString("").isBlank())
                .map(ImprintJson::warning)
                .toList();
        return Optional.of(new Imprint(
                author,
                json.path("draft").asString(""),
                json.path("draftRevision").isInt() ? json.path("draftRevision").asInt() : null,
                basedOn.isEmpty() ? null : basedOn,
                json.path("importedFrom").path("file").asString(""),
                json.path("importedFrom").path("hash").asString(""),
                accepted));
    }

    private static Map<String, Object> warning(AcceptedWarning accepted) {
        Problem warning = accepted.warning();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", warning.file());
        json.put("line", warning.line());
        json.put("column", warning.column());
        if (warning.value() != null) {
            json.put("value", warning.value());
        }
        json.put("rule", warning.rule());
        json.put("reason", accepted.reason());
        return json;
    }

    private static AcceptedWarning warning(JsonNode json) {
        String value = json.path("value").asString("");
        return new AcceptedWarning(
                new Problem(
                        json.path("file").asString(""),
                        json.path("line").asInt(0),
                        json.path("column").asString(""),
                        value.isEmpty() ? null : value,
                        json.path("rule").asString("")),
                json.path("reason").asString(""));
    }
}
