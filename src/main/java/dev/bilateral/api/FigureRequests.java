package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
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

    private static final Messages MESSAGES = Messages.of(FigureRequests.class);

    private final List<Figure> figures;
    private final FigureStates states;
    private final Ledger ledger;
    private final DatasetService datasets;

    FigureRequests(List<Figure> figures, FigureStates states, Ledger ledger, DatasetService datasets) {
        this.figures = figures;
        this.states = states;
        this.ledger = ledger;
        this.datasets = datasets;
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

    /** Whether a revision was named; of the scenario that opens first where none is named, which is always the same. */
    static boolean isPinnedToRevision(Map<String, List<String>> parameters) {
        return value(parameters, FigureStateCodec.REVISION)
                .filter(revision -> !revision.equals(FigureStateCodec.LATEST))
                .isPresent();
    }

    /**
     * A sentence where newer editions are held than those shown, and the address asks for none: the revision keeps those
     * that it was saved with. Empty else.
     */
    Optional<String> newerEditions(Map<String, List<String>> parameters, FigureTables tables) {
        if (parameters.containsKey(FigureStateCodec.PINS) || parameters.containsKey(FigureStateCodec.AS_OF)) {
            return Optional.empty();
        }
        List<String> newer = tables.versions().stream()
                .flatMap(shown -> datasets.find(shown.dataset()).stream()
                        .map(Dataset::newest)
                        .filter(newest -> newest.id().compareTo(shown.id()) > 0)
                        .map(newest -> MESSAGES.text("newer.edition", shown.dataset(), newest.id(), shown.id())))
                .toList();
        return newer.isEmpty() ? Optional.empty() : Optional.of(MESSAGES.text("newer", Text.list(newer)));
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
