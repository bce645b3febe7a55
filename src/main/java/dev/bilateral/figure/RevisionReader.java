package dev.bilateral.figure;

import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the revision that an address names: {@code 1}, {@code r1} or {@code latest} of a scenario. */
record RevisionReader(ScenarioService scenarios, Problems problems) {

    private static final Pattern NUMBER = Pattern.compile("r?([1-9]\\d{0,8})");

    Optional<ScenarioRevision> read(AddressParameters address) {
        return scenario(address).flatMap(scenario -> revision(scenario, address));
    }

    private Optional<Scenario> scenario(AddressParameters address) {
        Optional<String> named = address.setting(FigureStateCodec.SCENARIO);
        List<Scenario> all = scenarios.scenarios();
        Optional<Scenario> scenario = named.isEmpty()
                ? all.stream().findFirst()
                : named.filter(ScenarioId::isValid).map(ScenarioId::new).flatMap(scenarios::find);
        if (scenario.isEmpty()) {
            problems.addUnknown(
                    StateProblem.Kind.UNKNOWN_SCENARIO,
                    FigureStateCodec.SCENARIO,
                    named.orElse(""),
                    "scenario",
                    all.stream().map(s -> s.id().value()).toList());
        }
        return scenario;
    }

    private Optional<ScenarioRevision> revision(Scenario scenario, AddressParameters address) {
        String text = address.setting(FigureStateCodec.REVISION).orElse(FigureStateCodec.LATEST);
        Matcher number = NUMBER.matcher(text);
        if (!text.equals(FigureStateCodec.LATEST) && !number.matches()) {
            problems.add(StateProblem.Kind.BAD_VALUE, FigureStateCodec.REVISION, text, "revision");
            return Optional.empty();
        }
        Optional<ScenarioRevision> revision = scenarios.revision(
                scenario.id(),
                text.equals(FigureStateCodec.LATEST) ? scenario.latest() : Integer.parseInt(number.group(1)));
        if (revision.isEmpty()) {
            problems.addUnknown(
                    StateProblem.Kind.UNKNOWN_REVISION,
                    FigureStateCodec.REVISION,
                    text,
                    "revision",
                    IntStream.rangeClosed(1, scenario.latest())
                            .mapToObj(Integer::toString)
                            .toList());
        }
        return revision;
    }
}
