package dev.bilateral.snapshot;

import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.ScenarioId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A revision that the address of a snapshot names, whether or not this server has it.
 *
 * @param edits the assumptions that differ from what is saved in it, with their texts as the address has
 *     them, which another build wrote, maybe
 */
public record FrozenRevision(RevisionId revision, SortedMap<AssumptionKey, String> edits) {

    public FrozenRevision {
        edits = Collections.unmodifiableSortedMap(new TreeMap<>(edits));
    }

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    /**
     * The one that a view shows, or all that are compared.
     *
     * @param address path and query, without a host, as {@link Snapshot#address} has it
     * @return none where it names none, or something else
     */
    public static List<FrozenRevision> of(String address) {
        Map<String, List<String>> given = FigureStateCodec.parse(address.substring(Math.max(0, address.indexOf('?'))));
        String compared = one(given, ComparisonCodec.WITH);
        if (!compared.isEmpty()) {
            return Arrays.stream(compared.split(","))
                    .flatMap(each -> ofCompared(each).stream())
                    .toList();
        }
        SortedMap<AssumptionKey, String> edits = new TreeMap<>();
        given.keySet().forEach(name -> AssumptionKey.ofCode(name).ifPresent(key -> edits.put(key, one(given, name))));
        return of(one(given, FigureStateCodec.SCENARIO), one(given, FigureStateCodec.REVISION), edits).stream()
                .toList();
    }

    /** @param text as {@code stated-ramp:1} */
    private static Optional<FrozenRevision> ofCompared(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : of(text.substring(0, colon), text.substring(colon + 1), new TreeMap<>());
    }

    private static Optional<FrozenRevision> of(String scenario, String number, SortedMap<AssumptionKey, String> edits) {
        return ScenarioId.isValid(scenario) && NUMBER.matcher(number).matches()
                ? Optional.of(
                        new FrozenRevision(new RevisionId(new ScenarioId(scenario), Integer.parseInt(number)), edits))
                : Optional.empty();
    }

    private static String one(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
