package dev.bilateral.figure;

import dev.bilateral.model.AssumptionKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters of an address, each known and given once, by their roles. */
record AddressParameters(
        Map<String, String> settings, Map<String, String> choices, Map<AssumptionKey, String> overrides) {

    private static final List<String> SETTINGS = List.of(
            FigureStateCodec.SCHEMA,
            FigureStateCodec.SCENARIO,
            FigureStateCodec.REVISION,
            FigureStateCodec.PINS,
            FigureStateCodec.AS_OF);

    /** @param names of the choices that there are */
    static AddressParameters of(List<String> names, Map<String, List<String>> parameters, Problems problems) {
        AddressParameters address =
                new AddressParameters(new LinkedHashMap<>(), new LinkedHashMap<>(), new EnumMap<>(AssumptionKey.class));
        List<String> known = known(names);
        parameters.forEach((name, values) -> {
            if (values.size() > 1) {
                problems.add(StateProblem.Kind.BAD_VALUE, name, String.join(", ", values), "twice", name);
            } else if (!values.isEmpty()) {
                address.put(name, values.getFirst(), names, known, problems);
            }
        });
        address.checkSchema(problems);
        return address;
    }

    Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    private void put(String name, String value, List<String> switches, List<String> known, Problems problems) {
        Optional<AssumptionKey> key = AssumptionKey.ofCode(name);
        boolean isTyped = FigureStateCodec.typedKey(name).isPresent();
        if (SETTINGS.contains(name)) {
            settings.put(name, value);
        } else if (switches.contains(name)) {
            choices.put(name, value);
        } else if (key.isPresent()) {
            overrides.put(key.get(), value);
        } else if (isTyped) {
            // nothing is computed with it: a screen shows it in its field, and whoever has no fields must hear of it
            problems.add(StateProblem.Kind.BAD_ASSUMPTION, name, value, "typed", name);
        } else if (!isSource(name)) {
            problems.addUnknown(StateProblem.Kind.UNKNOWN_PARAMETER, name, name, "parameter", known);
        }
    }

    /** Where a value was taken from belongs beside the state: nothing is computed with it. */
    private static boolean isSource(String name) {
        return Arrays.stream(AssumptionKey.values())
                .anyMatch(key -> FigureStateCodec.source(key).equals(name));
    }

    private void checkSchema(Problems problems) {
        setting(FigureStateCodec.SCHEMA)
                .filter(schema -> !schema.equals(FigureStateCodec.CURRENT_SCHEMA))
                .ifPresent(
                        schema -> problems.add(StateProblem.Kind.BAD_VALUE, FigureStateCodec.SCHEMA, schema, "schema"));
    }

    private static List<String> known(List<String> switches) {
        return Stream.of(
                        SETTINGS.stream(),
                        switches.stream(),
                        Arrays.stream(AssumptionKey.values()).map(AssumptionKey::code))
                .flatMap(names -> names)
                .toList();
    }
}
