package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonReading;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonStates;
import dev.bilateral.figure.comparison.ComparisonTable;
import dev.bilateral.figure.comparison.Comparisons;
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

/** Two to four revisions of scenarios in one table, each row with its differences from the first. */
@RestController
class ComparisonController {

    private static final Messages MESSAGES = Messages.of(ComparisonController.class);
    private static final List<String> KNOWN = List.of(
            FigureStateCodec.SCHEMA,
            ComparisonCodec.WITH,
            FigureStateCodec.PINS,
            FigureStateCodec.AS_OF,
            TableAnswer.PROFILE);

    private final ComparisonStates states;
    private final Comparisons comparisons;

    ComparisonController(ComparisonStates states, Comparisons comparisons) {
        this.states = states;
        this.comparisons = comparisons;
    }

    @GetMapping("/api/v1/comparisons/{figure:[^.]+}.{format}")
    void comparison(
            @PathVariable String figure,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String shown = figure(figure);
        Format as = Format.of(format);
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(Parameters.only(request, KNOWN.toArray(String[]::new)));
        TableAnswer answer = TableAnswer.to(request, response, as, parameters);
        parameters.remove(TableAnswer.PROFILE);
        ComparisonState state = state(parameters).showing(shown);
        String address = ComparisonTable.address(state, as.extension());
        answer.write(address, isPinned(parameters, state), () -> body(state, as));
    }

    private TableAnswer.Body body(ComparisonState state, Format as) {
        Comparison comparison = comparisons.of(state);
        return new TableAnswer.Body(
                ComparisonTable.fileName(state, as.extension()),
                as == Format.JSON ? ComparisonTable.of(comparison) : ComparisonTable.file(comparison, as.extension()),
                comparison.figure().sources(comparison.members().getFirst().tables()));
    }

    private String figure(String id) {
        List<String> known = states.figures().stream().map(Figure::id).toList();
        if (!known.contains(id)) {
            throw Unknown.of("figure", id, known);
        }
        return id;
    }

    private ComparisonState state(Map<String, List<String>> parameters) {
        ComparisonReading reading = states.read(parameters);
        ComparisonState state = reading.state().orElseThrow(() -> {
            boolean isNotFound =
                    reading.problems().stream().allMatch(p -> p.kind().isNotFound());
            return new ApiProblem(
                    isNotFound ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                    reading.problems().stream().map(FigureRequests::detail).toList());
        });
        if (!state.isComplete()) {
            String given = String.join(",", parameters.getOrDefault(ComparisonCodec.WITH, List.of()));
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    List.of(new ApiProblem.Detail(
                            ComparisonCodec.WITH, given, MESSAGES.text("comparison.few"), List.of())));
        }
        return state;
    }

    /** Whether all revisions and versions were named by number. */
    private static boolean isPinned(Map<String, List<String>> parameters, ComparisonState state) {
        String with = String.join(",", parameters.getOrDefault(ComparisonCodec.WITH, List.of()));
        boolean areNumbered =
                List.of(with.split(",")).stream().allMatch(one -> one.strip().matches("[^:]+:r?\\d+"));
        return areNumbered
                && parameters.getOrDefault(FigureStateCodec.PINS, List.of()).stream()
                        .findFirst()
                        .flatMap(Pins::parse)
                        .equals(Optional.of(state.pins()));
    }
}
