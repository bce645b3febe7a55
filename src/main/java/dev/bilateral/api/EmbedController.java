package dev.bilateral.api;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.embed.EmbedPage;
import dev.bilateral.embed.Following;
import dev.bilateral.embed.Following.Editions;
import dev.bilateral.embed.ProblemPage;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.StateReading;
import dev.bilateral.model.InvalidInputs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Figures to stand in other people's pages, in the state that the parameters of projections name. */
@RestController
class EmbedController {

    private static final Logger LOG = LoggerFactory.getLogger(EmbedController.class);
    private static final Messages MESSAGES = Messages.of(EmbedController.class);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final FigureRequests requests;

    EmbedController(FigureRequests requests) {
        this.requests = requests;
    }

    @GetMapping("/embed/{figure}")
    @Nullable
    ResponseEntity<String> figure(
            @PathVariable String figure, HttpServletRequest request, HttpServletResponse response) {
        Figure shown = requests.figure(figure);
        Map<String, List<String>> parameters = Parameters.of(request);
        StateReading reading = requests.newest(shown, parameters);
        FigureState state = reading.state().orElseThrow();
        Following following = following(parameters, state, reading.kept());
        String canonical = "/embed/" + shown.id() + "?" + FigureStateCodec.query(state);
        Answer answer = new Answer(canonical, following.isNothing(), following.toString(), true);
        if (answer.isKnown(request, response)) {
            return null;
        }
        String html = EmbedPage.html(shown, shown.tables(state), following);
        answer.announce(request, response);
        return ResponseEntity.ok().contentType(HTML).body(html);
    }

    @ExceptionHandler
    ResponseEntity<String> onProblem(ApiProblem problem) {
        return page(
                problem.status(),
                problem.details().stream().map(ApiProblem.Detail::sentence).toList());
    }

    @ExceptionHandler
    ResponseEntity<String> onInvalidInputs(InvalidInputs invalid) {
        return page(
                HttpStatus.BAD_REQUEST,
                invalid.errors().stream()
                        .map(error -> error.key().code() + ": " + error.message())
                        .toList());
    }

    @ExceptionHandler
    ResponseEntity<String> onNothingPinned(NothingPinned absent) {
        return page(HttpStatus.NOT_FOUND, List.of(String.valueOf(absent.getMessage())));
    }

    /** Told to the log, and in the frame only that there was one. */
    @ExceptionHandler
    ResponseEntity<String> onFault(RuntimeException fault, HttpServletRequest request) {
        LOG.error("Failed: {}", request.getRequestURI(), fault);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, List.of(MESSAGES.text("fault")));
    }

    private static ResponseEntity<String> page(HttpStatus status, List<String> sentences) {
        return ResponseEntity.status(status).contentType(HTML).body(ProblemPage.html(sentences));
    }

    private static Following following(
            Map<String, List<String>> parameters, FigureState state, Optional<DatasetVersionId> kept) {
        boolean hasRevisions = !FigureRequests.isPinnedToRevision(parameters);
        if (FigureRequests.isPinnedToEditions(parameters, state)) {
            return new Following(Editions.NONE, Optional.empty(), hasRevisions, Optional.empty());
        }
        Optional<String> named = FigureRequests.value(parameters, FigureStateCodec.PINS);
        Optional<LocalDate> until =
                FigureRequests.value(parameters, FigureStateCodec.AS_OF).map(LocalDate::parse);
        return new Following(named.isPresent() ? Editions.OTHERS : Editions.ALL, until, hasRevisions, kept);
    }
}
