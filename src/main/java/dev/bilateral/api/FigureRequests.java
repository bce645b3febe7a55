package dev.bilateral.api;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads which figure is asked for, and in which state. */
@Component
class FigureRequests {

    private final List<Figure> figures;
    private final FigureStates states;
    private final Ledger ledger;

    FigureRequests(List<Figure> figures, FigureStates states, Ledger ledger) {
        this.figures = figures;
        this.states = states;
        this.ledger = ledger;
    }

    /** @throws ApiProblem where there is none of that name */
    Figure figure(String id) {
        return figures.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Unknown.of(
                        "figure", id, figures.stream().map(Figure::id).toList()));
    }

    /** @throws ApiProblem where a parameter is unknown or has a value that can't be used, with all such */
    FigureState state(Figure figure, Map<String, List<String>> parameters) {
        return usable(states.read(figure, parameters), parameters).state().orElseThrow();
    }

    /**
     * The same with the newest version of each dataset, and not that of the revision, where the address names neither a
     * version nor a day: see {@link FigureStates#readNewest}.
     *
     * @return with a state
     * @throws ApiProblem where a parameter is unknown or has a value that can't be used, with all such
     */
    StateReading newest(Figure figure, Map<String, List<String>> parameters) {
        return usable(states.readNewest(figure, parameters), parameters);
    }

    private StateReading usable(StateReading reading, Map<String, List<String>> parameters) {
        if (!reading.isClean() || reading.state().isEmpty()) {
            boolean isNotFound =
                    reading.problems().stream().allMatch(p -> p.kind().isNotFound());
            throw new ApiProblem(
                    isNotFound ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                    reading.problems().stream().map(FigureRequests::detail).toList());
        }
        requireSources(parameters, reading.state().get());
        return reading;
    }

    /** Whether scenario, revision and every version were named, so that the same request gives the same for good. */
    static boolean isPinned(Map<String, List<String>> parameters, FigureState state) {
        return isPinnedToRevision(parameters) && isPinnedToEditions(parameters, state);
    }

    /** Whether scenario and revision were named. */
    static boolean isPinnedToRevision(Map<String, List<String>> parameters) {
        String revision = value(parameters, FigureStateCodec.REVISION).orElse(FigureStateCodec.LATEST);
        return parameters.containsKey(FigureStateCodec.SCENARIO) && !revision.equals(FigureStateCodec.LATEST);
    }

    /** Whether every version was named. */
    static boolean isPinnedToEditions(Map<String, List<String>> parameters, FigureState state) {
        return value(parameters, FigureStateCodec.PINS).flatMap(Pins::parse).equals(Optional.of(state.pins()));
    }

    /** Where values were taken from changes no row, yet whoever names an observation that there is not is mistaken. */
    private void requireSources(Map<String, List<String>> parameters, FigureState state) {
        List<ApiProblem.Detail> problems = new ArrayList<>();
        FigureStateCodec.sources(parameters).forEach((key, id) -> {
            if (!isObservation(id, state.pins())) {
                problems.add(Unknown.source(FigureStateCodec.source(key), id));
            }
        });
        if (!problems.isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, problems);
        }
    }

    private boolean isObservation(String id, Pins pins) {
        List<ObservationRef> wanted = id.isBlank()
                ? List.of()
                : pins.versions().keySet().stream()
                        .map(dataset -> new ObservationRef(dataset, id))
                        .toList();
        return !ledger.named(pins, wanted).isEmpty();
    }

    static Optional<String> value(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    static ApiProblem.Detail detail(StateProblem problem) {
        return new ApiProblem.Detail(problem.parameter(), problem.value(), problem.message(), problem.known());
    }
}
