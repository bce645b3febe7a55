package dev.bilateral.figure.comparison;

import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateReading;
import dev.bilateral.scenario.RevisionId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads which revisions are compared, and the versions for all of them. */
final class MembersReader {

    private final FigureStates states;
    private final ComparisonParameters address;

    MembersReader(FigureStates states, ComparisonParameters address) {
        this.states = states;
        this.address = address;
    }

    /**
     * Each once, in their order, with the pins of the first.
     *
     * @param with none where more are named than can be compared
     */
    record Members(List<RevisionId> with, Pins pins) {}

    Members read() {
        List<String> named = address.list(ComparisonCodec.WITH);
        LinkedHashSet<RevisionId> found = new LinkedHashSet<>();
        Optional<Pins> pins = Optional.empty();
        if (named.stream().distinct().count() > ComparisonState.MOST) {
            address.add(ComparisonProblem.of(ComparisonCodec.WITH, String.join(",", named), "many"));
            named = List.of();
        } else if (named.isEmpty()) {
            // the pins are those of a screen that shows no comparison yet
            pins = state("", Optional.empty()).map(FigureState::pins);
        }
        for (String one : named) {
            Optional<FigureState> state = state(one, pins);
            state.ifPresent(s -> found.add(new RevisionId(s.scenario(), s.revision())));
            pins = pins.or(() -> state.map(FigureState::pins));
        }
        return new Members(List.copyOf(found), pins.orElseGet(() -> new Pins(new TreeMap<>())));
    }

    /** One revision as any other address names it. */
    private Optional<FigureState> state(String one, Optional<Pins> pins) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        int colon = one.indexOf(':');
        if (!one.isEmpty()) {
            own.put(FigureStateCodec.SCENARIO, List.of(colon < 0 ? one : one.substring(0, colon)));
        }
        if (colon >= 0) {
            own.put(FigureStateCodec.REVISION, List.of(one.substring(colon + 1)));
        }
        if (pins.isPresent()) {
            own.put(FigureStateCodec.PINS, List.of(pins.get().toString()));
        } else {
            for (String name : List.of(FigureStateCodec.PINS, FigureStateCodec.AS_OF)) {
                address.text(name).ifPresent(value -> own.put(name, List.of(value)));
            }
        }
        StateReading reading = states.read(own);
        reading.problems().forEach(problem -> address.add(ComparisonProblem.ofMember(problem, one)));
        return reading.isClean() ? reading.state() : Optional.empty();
    }
}
