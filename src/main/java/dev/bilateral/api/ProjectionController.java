package dev.bilateral.api;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateReading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the model computes from a scenario, with edits of its assumptions as query parameters. */
@RestController
class ProjectionController {

    private final List<Figure> figures;
    private final FigureStates states;
    private final DatasetService datasets;

    ProjectionController(List<Figure> figures, FigureStates states, DatasetService datasets) {
        this.figures = figures;
        this.states = states;
        this.datasets = datasets;
    }

    @GetMapping("/api/v1/projections/{figure:[^.]+}.{format}")
    void projection(
            @PathVariable String figure,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Figure shown = figure(figure);
        Format as = Format.of(format);
        Map<String, List<String>> parameters = new LinkedHashMap<>(Parameters.of(request));
        TableAnswer answer = TableAnswer.to(request, response, as, parameters);
        parameters.remove(TableAnswer.PROFILE);
        FigureState state = state(shown, parameters);
        String address = ProjectionFile.address(shown, state, as.extension());
        answer.write(address, isPinned(parameters, state), () -> body(shown, state, as));
    }

    private TableAnswer.Body body(Figure figure, FigureState state, Format as) {
        FigureTables tables = figure.tables(state);
        ProjectionFile file = ProjectionFile.of(figure, tables, datasets, as.extension());
        return new TableAnswer.Body(
                file.name(), as == Format.JSON ? tables.projection() : file.table(tables), figure.sources(tables));
    }

    private Figure figure(String id) {
        return figures.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Unknown.of(
                        "figure", id, figures.stream().map(Figure::id).toList()));
    }

    private FigureState state(Figure figure, Map<String, List<String>> parameters) {
        StateReading reading = states.read(figure, parameters);
        if (!reading.isClean() || reading.state().isEmpty()) {
            boolean isNotFound =
                    reading.problems().stream().allMatch(p -> p.kind().isNotFound());
            throw new ApiProblem(
                    isNotFound ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                    reading.problems().stream()
                            .map(ProjectionController::detail)
                            .toList());
        }
        return reading.state().get();
    }

    private static ApiProblem.Detail detail(StateProblem problem) {
        return new ApiProblem.Detail(problem.parameter(), problem.value(), problem.message(), problem.known());
    }

    /** Whether scenario, revision and every version were named, so that the same request gives the same rows for good. */
    private static boolean isPinned(Map<String, List<String>> parameters, FigureState state) {
        String revision = value(parameters, FigureStateCodec.REVISION).orElse(FigureStateCodec.LATEST);
        return parameters.containsKey(FigureStateCodec.SCENARIO)
                && !revision.equals(FigureStateCodec.LATEST)
                && value(parameters, FigureStateCodec.PINS).flatMap(Pins::parse).equals(Optional.of(state.pins()));
    }

    private static Optional<String> value(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }
}
