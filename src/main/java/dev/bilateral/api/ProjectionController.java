package dev.bilateral.api;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.snapshot.FigureWorkbook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the model computes from a scenario, with edits of its assumptions as query parameters. */
@RestController
class ProjectionController {

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
        FigureState state = requests.state(shown, parameters);
        String address = ProjectionFile.address(shown, state, as.extension());
        answer.write(address, FigureRequests.isPinned(parameters, state), () -> body(shown, state, as));
    }

    private TableAnswer.Body body(Figure figure, FigureState state, Format as) {
        FigureTables tables = figure.tables(state);
        ProjectionFile file = ProjectionFile.of(figure, tables, datasets, as.extension());
        return new TableAnswer.Body(
                file.name(), as == Format.JSON ? tables.projection() : file.table(tables), figure.sources(tables));
    }
}
