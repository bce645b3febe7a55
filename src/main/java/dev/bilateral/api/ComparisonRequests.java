package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonReading;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonStates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads which comparison is asked for. */
@Component
class ComparisonRequests {

    private static final Messages MESSAGES = Messages.of(ComparisonRequests.class);

    private final ComparisonStates states;

    ComparisonRequests(ComparisonStates states) {
        this.states = states;
    }

    /** @throws ApiProblem where there is no such figure, or a parameter can't be used, or nothing is compared */
    ComparisonState state(String figure, Map<String, List<String>> parameters) {
        requireKnown(figure);
        return state(parameters).showing(figure);
    }

    /** @throws ApiProblem where a parameter can't be used, or nothing is compared */
    ComparisonState state(Map<String, List<String>> parameters) {
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
    static boolean isPinned(Map<String, List<String>> parameters, ComparisonState state) {
        String with = String.join(",", parameters.getOrDefault(ComparisonCodec.WITH, List.of()));
        boolean areNumbered =
                List.of(with.split(",")).stream().allMatch(one -> one.strip().matches("[^:]+:r?\\d+"));
        return areNumbered
                && parameters.getOrDefault(FigureStateCodec.PINS, List.of()).stream()
                        .findFirst()
                        .flatMap(Pins::parse)
                        .equals(Optional.of(state.pins()));
    }

    /** Where nothing that is compared has a value in any year: axes alone would look like zero. */
    static ApiProblem nothingToDraw(Figure figure) {
        return new ApiProblem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(new ApiProblem.Detail("", "", MESSAGES.text("comparison.nothing", figure.title()), List.of())));
    }

    void requireKnown(String figure) {
        List<String> known = states.figures().stream().map(Figure::id).toList();
        if (!known.contains(figure)) {
            throw Unknown.of("figure", figure, known);
        }
    }
}
