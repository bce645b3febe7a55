package dev.bilateral.api;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonFile;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonTable;
import dev.bilateral.figure.comparison.ComparisonTables;
import dev.bilateral.figure.comparison.ComparisonWorkbook;
import dev.bilateral.figure.comparison.Comparisons;
import dev.bilateral.figure.comparison.StepTable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Two to four revisions of scenarios in one table, each row with its differences from the first. */
@RestController
class ComparisonController {

    private static final List<String> KNOWN = List.of(
            FigureStateCodec.SCHEMA,
            ComparisonCodec.WITH,
            FigureStateCodec.PINS,
            FigureStateCodec.AS_OF,
            Percentiles.PARAMETER,
            TableAnswer.PROFILE);

    /** On the steps from one to another. */
    private static final List<String> EXPLAINED = Stream.concat(
                    ComparisonCodec.EXPLAINED.stream(), Stream.of(FigureStateCodec.AS_OF, TableAnswer.PROFILE))
            .toList();

    private final ComparisonRequests requests;
    private final Comparisons comparisons;
    private final DatasetService datasets;

    ComparisonController(ComparisonRequests requests, Comparisons comparisons, DatasetService datasets) {
        this.requests = requests;
        this.comparisons = comparisons;
        this.datasets = datasets;
    }

    @GetMapping("/api/v1/comparisons/{figure:[^.]+}.{format}")
    void comparison(
            @PathVariable String figure,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        requests.requireKnown(figure);
        Format as = Format.of(format, ComparisonWorkbook.EXTENSION, "svg", "png");
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(Parameters.only(request, KNOWN.toArray(String[]::new)));
        TableAnswer answer = TableAnswer.to(request, response, as, parameters);
        parameters.remove(TableAnswer.PROFILE);
        Percentiles percentiles = BandsParameter.take(parameters);
        ComparisonState state = requests.state(figure, parameters);
        String address = ComparisonTable.address(state, as.extension(), percentiles);
        answer.write(address, ComparisonRequests.isPinned(parameters, state), () -> body(state, as, percentiles));
    }

    /** Why two of them differ, one row per step; which two, in what and in which order is in the address. */
    @GetMapping("/api/v1/comparisons/" + StepTable.NAME + ".{format}")
    void steps(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(Parameters.only(request, EXPLAINED.toArray(String[]::new)));
        TableAnswer answer = TableAnswer.to(request, response, Format.of(format), parameters);
        parameters.remove(TableAnswer.PROFILE);
        ComparisonState state = requests.state(parameters);
        String extension = answer.format().extension();
        answer.write(
                StepTable.address(state, extension),
                ComparisonRequests.isPinned(parameters, state),
                () -> new TableAnswer.Body(
                        ComparisonFile.of(state, datasets, Percentiles.NONE).stepsName(extension),
                        new ComparisonTables(comparisons.of(state)).stepsFile(extension),
                        List.of()));
    }

    private TableAnswer.Body body(ComparisonState state, Format as, Percentiles percentiles) {
        Comparison comparison = comparisons.of(state);
        if (!percentiles.values().isEmpty() && comparison.uncertain().isEmpty()) {
            throw BandsParameter.certain(percentiles, comparison.figure());
        }
        return new TableAnswer.Body(
                ComparisonFile.of(state, datasets, percentiles).name(as.extension()),
                as == Format.JSON
                        ? ComparisonTable.of(comparison, percentiles)
                        : ComparisonTable.file(comparison, as.extension(), percentiles),
                comparison.figure().sources(comparison.members().getFirst().tables()));
    }
}
