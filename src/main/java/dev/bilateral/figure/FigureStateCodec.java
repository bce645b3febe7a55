package dev.bilateral.figure;

import dev.bilateral.model.AssumptionKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one way in which a state is written in an address. The canonical query names the schema, the scenario with its
 * revision, the version of every dataset, then choices and overrides, each sorted by name; equal states have equal
 * queries. {@link FigureStates} reads it back.
 */
public final class FigureStateCodec {

    public static final String SCHEMA = "v";
    public static final String SCENARIO = "scenario";
    public static final String REVISION = "revision";
    public static final String PINS = "pins";
    public static final String AS_OF = "asOf";
    /** In place of a revision's number. */
    public static final String LATEST = "latest";

    static final String CURRENT_SCHEMA = "1";

    private static final String SOURCE = ".from";
    private static final String TYPED = ".typed";

    private FigureStateCodec() {}

    /** The parameters in canonical order, not encoded. */
    public static Map<String, String> parameters(FigureState state) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(SCHEMA, CURRENT_SCHEMA);
        parameters.put(SCENARIO, state.scenario().value());
        parameters.put(REVISION, Integer.toString(state.revision()));
        parameters.put(PINS, state.pins().toString());
        parameters.putAll(state.choices());
        parameters.putAll(byCode(state.overrides()));
        return parameters;
    }

    /** The canonical path and query of a figure's view, without a host. */
    public static String address(Figure figure, FigureState state) {
        return "/" + figure.id() + "?" + query(state);
    }

    /** The canonical query, encoded, without a question mark. */
    public static String query(FigureState state) {
        return query(parameters(state));
    }

    /** Parameters as a query, encoded, in their order, without a question mark. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Takes a query apart, with or without its question mark; a name without a value has the empty text. */
    public static Map<String, List<String>> parse(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String text = query.startsWith("?") ? query.substring(1) : query;
        for (String part : text.split("&", 0)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = decode(equals < 0 ? part : part.substring(0, equals));
                String value = equals < 0 ? "" : decode(part.substring(equals + 1));
                parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    /** The parameter that names the observation from which the value of a key was taken. */
    public static String source(AssumptionKey key) {
        return key.code() + SOURCE;
    }

    /** The observations that {@link #source} parameters name; what names no key is left out. */
    public static Map<AssumptionKey, String> sources(Map<String, List<String>> parameters) {
        Map<AssumptionKey, String> sources = new EnumMap<>(AssumptionKey.class);
        for (AssumptionKey key : AssumptionKey.values()) {
            List<String> values = parameters.getOrDefault(source(key), List.of());
            if (!values.isEmpty()) {
                sources.put(key, values.getFirst());
            }
        }
        return sources;
    }

    /** The parameter that holds what stands in a key's field where that can't be used, beside the value that is. */
    public static String typed(AssumptionKey key) {
        return key.code() + TYPED;
    }

    /** The key that a {@link #typed} parameter is of. */
    static Optional<AssumptionKey> typedKey(String parameter) {
        return parameter.endsWith(TYPED)
                ? AssumptionKey.ofCode(parameter.substring(0, parameter.length() - TYPED.length()))
                : Optional.empty();
    }

    private static Map<String, String> byCode(Map<AssumptionKey, String> overrides) {
        Map<String, String> sorted = new TreeMap<>();
        overrides.forEach((key, value) -> sorted.put(key.code(), value));
        return sorted;
    }

    /** Colons, commas and tildes may stand in a query as they are, and keep pins and ranges readable. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%7E", "~");
    }

    /** A percent sign that begins no escape stands for itself, so that no address is too broken to be answered. */
    private static String decode(String text) {
        return URLDecoder.decode(text.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8);
    }
}
