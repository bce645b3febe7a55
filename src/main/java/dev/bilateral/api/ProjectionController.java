package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.model.InputWarning;
import dev.bilateral.model.Sampling;
import dev.bilateral.snapshot.FigureWorkbook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the model computes from a scenario, with edits of its assumptions as query parameters. */
@RestController
class ProjectionController {

    private static final Messages MESSAGES = Messages.of(ProjectionController.class);

    private final FigureRequests requests;
    private final DatasetService datasets;

    ProjectionController(FigureRequests requests, DatasetService datasets) {
        this.requests = requests;
        this.datasets = datasets;
    }

    @GetMapping("/api/v1/projections/{figure:[^.]+}.{format}")
    void projection(
            @PathVariable String figure,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Figure shown = requests.figure(figure);
        Format as = Format.of(format, FigureWorkbook.EXTENSION);
        Map<String, List<String>> parameters = new LinkedHashMap<>(Parameters.of(request));
        TableAnswer answer = TableAnswer.to(request, response, as, parameters);
        parameters.remove(TableAnswer.PROFILE);
        Percentiles percentiles = BandsParameter.take(parameters);
        FigureState state = requests.state(shown, parameters);
        String address = ProjectionFile.address(shown, state, as.extension(), percentiles);
        answer.write(
                address,
                FigureRequests.isPinned(parameters, state),
                () -> body(shown, state, as, percentiles, parameters));
    }

    private TableAnswer.Body body(
            Figure figure,
            FigureState state,
            Format as,
            Percentiles percentiles,
            Map<String, List<String>> parameters) {
        FigureTables tables = figure.tables(state);
        if (!percentiles.values().isEmpty() && !Percentiles.isUncertain(figure.keys(), tables.inputs())) {
            throw BandsParameter.certain(percentiles, figure);
        }
        ProjectionFile file = ProjectionFile.of(figure, tables, datasets, as.extension(), percentiles);
        return new TableAnswer.Body(
                file.name(),
                as == Format.JSON ? file.rows(tables) : file.table(tables),
                figure.sources(tables),
                "",
                Stream.of(
                                remarks(figure, tables),
                                percentiles.values().isEmpty() ? Stream.<String>empty() : Stream.of(drawn()),
                                requests.newerEditions(parameters, tables).stream())
                        .flatMap(Function.identity())
                        .toList());
    }

    /** How to have the same percentiles again. */
    private static String drawn() {
        return MESSAGES.text(
                "bands.drawn", Sampling.DEFAULT.draws(), Sampling.GENERATOR, Long.toString(Sampling.DEFAULT.seed()));
    }

    private static Stream<String> remarks(Figure figure, FigureTables tables) {
        return tables.warnings().stream()
                .filter(warning -> figure.keys().contains(warning.key()))
                .map(InputWarning::message);
    }
}
