package dev.bilateral.snapshot;

import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.ScenarioId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which revision the address of a snapshot names, whether or not this server has it.
 *
 * @param edits how many assumptions differ from what is saved in it
 */
public record FrozenRevision(RevisionId revision, int edits) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    /** @param address path and query, without a host, as {@link Snapshot#address} has it */
    public static Optional<FrozenRevision> of(String address) {
        Map<String, List<String>> given = FigureStateCodec.parse(address.substring(Math.max(0, address.indexOf('?'))));
        String scenario = one(given, FigureStateCodec.SCENARIO);
        String number = one(given, FigureStateCodec.REVISION);
        if (!ScenarioId.isValid(scenario) || !NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        int edits = (int) given.keySet().stream()
                .filter(name -> AssumptionKey.ofCode(name).isPresent())
                .count();
        return Optional.of(
                new FrozenRevision(new RevisionId(new ScenarioId(scenario), Integer.parseInt(number)), edits));
    }

    private static String one(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
