package dev.bilateral.scenario.repository;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.Assumption;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A revision's content as JSON, by the names that addresses use. A name that a later release no longer knows is left
 * out when read; its row keeps it.
 */
@Component
class RevisionJson {

    private static final TypeReference<LinkedHashMap<String, Content>> ASSUMPTIONS = new TypeReference<>() {};
    private static final TypeReference<SortedMap<String, List<Double>>> RAMPS = new TypeReference<>() {};

    /** Its own, so that no setting of the web layer changes what is stored. */
    private final JsonMapper mapper = JsonMapper.shared();

    /** @param from dataset and observation, or null: no source */
    private record Content(
            String value, String rationale, @Nullable String from) {}

    JSON assumptions(Map<AssumptionKey, Assumption> assumptions) {
        Map<String, Content> contents = new LinkedHashMap<>();
        assumptions.forEach((key, a) -> contents.put(
                key.code(),
                new Content(
                        a.value(),
                        a.rationale(),
                        a.from() == null ? null : a.from().toString())));
        return JSON.json(mapper.writeValueAsString(contents));
    }

    Map<AssumptionKey, Assumption> readAssumptions(JSON json) {
        EnumMap<AssumptionKey, Assumption> assumptions = new EnumMap<>(AssumptionKey.class);
        mapper.readValue(json.data(), ASSUMPTIONS)
                .forEach((code, content) -> AssumptionKey.ofCode(code)
                        .ifPresent(key -> assumptions.put(
                                key, new Assumption(key, content.value(), content.rationale(), ref(content.from())))));
        return assumptions;
    }

    JSON ramps(ReferenceRamps ramps) {
        return JSON.json(mapper.writeValueAsString(ramps.shares()));
    }

    ReferenceRamps readRamps(JSON json) {
        return new ReferenceRamps(mapper.readValue(json.data(), RAMPS));
    }

    private static @Nullable ObservationRef ref(@Nullable String text) {
        return text == null ? null : ObservationRef.parse(text).orElse(null);
    }
}
