package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.model.InvalidInputs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Errors as problem details (RFC 9457) that name what is wrong. */
@RestControllerAdvice
class ApiErrors extends ResponseEntityExceptionHandler {

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

    /** A figure that needs a dataset of which the pins name no version. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onNothingPinned(NothingPinned absent) {
        String message = String.valueOf(absent.getMessage());
        return answer(HttpStatus.NOT_FOUND, List.of(new ApiProblem.Detail("pins", "", message, List.of())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = exception.getBody();
        problem.setDetail(MESSAGES.text("no.address", "/" + exception.getResourcePath()));
        return handleExceptionInternal(exception, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = exception.getBody();
        problem.setDetail(MESSAGES.text("read.only", exception.getMethod()));
        return handleExceptionInternal(exception, problem, headers, status, request);
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
