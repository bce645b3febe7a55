package dev.bilateral.dashboard.settlement;

import dev.bilateral.dataset.Observation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** For which side speakers speak, so that a summary can name the newest statement of each. */
final class Sides {

    private static final Map<String, String> LISTED = listed();

    private Sides() {}

    /**
     * The first statement of each side, in their order. Who is not known to speak for a side speaks for nobody else:
     * statements of two such speakers stay two.
     */
    static List<Observation> firstOfEach(List<Observation> statements) {
        Map<String, Observation> first = new LinkedHashMap<>();
        statements.forEach(o -> first.putIfAbsent(LISTED.getOrDefault(o.speaker(), o.who()), o));
        return List.copyOf(first.values());
    }

    /** The side of each speaker that {@code sides.properties} lists. */
    private static Map<String, String> listed() {
        Properties file = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Sides.class.getResourceAsStream("sides.properties")), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sides = new HashMap<>();
        file.forEach((side, speakers) -> List.of(speakers.toString().split(",\\s*", -1))
                .forEach(speaker -> sides.put(speaker, side.toString())));
        return Map.copyOf(sides);
    }
}
