package dev.bilateral.api;

import dev.bilateral.brief.NoBrief;
import dev.bilateral.chart.picture.TooManyPictures;
import dev.bilateral.common.Messages;
import dev.bilateral.common.upload.UploadRefused;
import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.dataset.diff.TooManyDiffs;
import dev.bilateral.dataset.imports.ImportRefused;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.snapshot.verify.TooManyFiles;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What Bilateral itself refuses, as problem details (RFC 9457) that name what is wrong; before {@link RequestErrors}. */
@RestControllerAdvice
@Order(0)
class ApiErrors {

    private static final Messages MESSAGES = Messages.of(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onProblem(ApiProblem problem) {
        return answer(problem.status(), problem.details());
    }

    /** Values that are fine on their own, but can't be computed with in the editions that are pinned. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onInvalidInputs(InvalidInputs invalid) {
        return answer(
                HttpStatus.BAD_REQUEST,
                invalid.errors().stream()
                        .map(e -> new ApiProblem.Detail(e.key().code(), e.typed(), e.message(), List.of()))
                        .toList());
    }

    /** A figure that needs a dataset which begins after the day asked for, or of which nothing could be loaded. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onNothingPinned(NothingPinned absent) {
        String message = String.valueOf(absent.getMessage());
        List<String> days = absent.firstDay().map(LocalDate::toString).stream().toList();
        String dataset = absent.dataset().value();
        return answer(HttpStatus.NOT_FOUND, List.of(new ApiProblem.Detail("dataset", dataset, message, days)));
    }

    /** Drawing takes a processor each; who finds none free for long is told how many there are. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onTooManyPictures(TooManyPictures tooMany) {
        return later(MESSAGES.text("picture.tooMany", tooMany.limit()));
    }

    /** A view that says more than a page holds. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onNoBrief(NoBrief none) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(new ApiProblem.Detail("", "", String.valueOf(none.getMessage()), List.of())));
    }

    /** A file that is too large in some way, or no proper archive; the sentence names the limit. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUploadRefused(UploadRefused refused) {
        return of(refused);
    }

    static ResponseEntity<ProblemDetail> of(UploadRefused refused) {
        return answer(
                refused.refusal().isTooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(new ApiProblem.Detail("", "", String.valueOf(refused.getMessage()), List.of())));
    }

    /** A file that can't be read as rows; each line that does not fit is named. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onImportRefused(ImportRefused refused) {
        String message = String.valueOf(refused.getMessage());
        List<ApiProblem.Detail> details = refused.problems().isEmpty()
                ? List.of(new ApiProblem.Detail("", "", message, List.of()))
                : refused.problems().stream()
                        .map(problem -> new ApiProblem.Detail(
                                problem.column(),
                                problem.value() == null ? "" : problem.value(),
                                problem + ".",
                                List.of()))
                        .toList();
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, details);
    }

    /** Comparing takes a processor each, as drawing does. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onTooManyFiles(TooManyFiles tooMany) {
        return later(MESSAGES.text("verify.tooMany", tooMany.limit()));
    }

    /** So does holding one version against another. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onTooManyDiffs(TooManyDiffs tooMany) {
        return later(MESSAGES.text("diff.tooMany", tooMany.limit()));
    }

    private static ResponseEntity<ProblemDetail> later(String message) {
        ResponseEntity<ProblemDetail> told =
                answer(HttpStatus.TOO_MANY_REQUESTS, List.of(new ApiProblem.Detail("", "", message, List.of())));
        return ResponseEntity.status(told.getStatusCode())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(told.getBody());
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, List<ApiProblem.Detail> details) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status,
                String.join(
                        " ", details.stream().map(ApiProblem.Detail::sentence).toList()));
        problem.setProperty("problems", details);
        return ResponseEntity.status(status).body(problem);
    }
}
