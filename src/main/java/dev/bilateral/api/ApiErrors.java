package dev.bilateral.api;

import dev.bilateral.brief.BriefTooLong;
import dev.bilateral.chart.picture.TooManyPictures;
import dev.bilateral.common.Messages;
import dev.bilateral.common.upload.Limits;
import dev.bilateral.common.upload.Refusal;
import dev.bilateral.common.upload.UploadRefused;
import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.dataset.imports.ImportRefused;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.snapshot.verify.TooManyFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

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

    /** Versions that nobody can hold side by side for whoever asks. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onLongVersions(LongVersions tooLong) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(new ApiProblem.Detail("", "", String.valueOf(tooLong.getMessage()), List.of())));
    }

    /** A view that says more than a page holds. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onBriefTooLong(BriefTooLong tooLong) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(new ApiProblem.Detail("", "", String.valueOf(tooLong.getMessage()), List.of())));
    }

    /** A file that is too large in some way, or no proper archive; the sentence names the limit. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUploadRefused(UploadRefused refused) {
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

    /**
     * Any other fault: told to the log, and to the client only that there was one. What has begun to be sent can't be
     * taken back: the fault goes on to the server, which breaks the answer off, so that no client takes it for whole.
     */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onFault(Exception fault, ServletWebRequest request) throws Exception {
        boolean isHere = request.getRequest().getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (!isHere || fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        if (fault instanceof ErrorResponse known) {
            return handleExceptionInternal(fault, known.getBody(), known.getHeaders(), known.getStatusCode(), request);
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            return null;
        }
        logger.error("Failed: " + request.getRequest().getRequestURI(), fault);
        if (request.getResponse() == null || request.getResponse().isCommitted()) {
            throw fault;
        }
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, MESSAGES.text("fault"));
        return handleExceptionInternal(fault, problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    /** Whatever was said of the answer that should have been, such as how long it holds, is not said of a problem. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        HttpServletResponse response = ((ServletWebRequest) request).getResponse();
        if (response != null && !response.isCommitted()) {
            response.reset();
        }
        return super.handleExceptionInternal(exception, body, headers, status, request);
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
        boolean isVerify = String.join(
                        "", exception.getSupportedMethods() == null ? new String[0] : exception.getSupportedMethods())
                .contains("POST");
        problem.setDetail(MESSAGES.text(isVerify ? "verify.post" : "read.only", exception.getMethod()));
        return handleExceptionInternal(exception, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = exception.getBody();
        String known = exception.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .filter(type -> !type.startsWith("multipart/"))
                .collect(Collectors.joining(", "));
        problem.setDetail(MESSAGES.text("verify.types", known, String.valueOf(exception.getContentType())));
        return handleExceptionInternal(exception, problem, headers, status, request);
    }

    /** The server itself stops a form that is too large, before any of it is looked at. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        UploadRefused refused = UploadRefused.over(Refusal.BYTES, Limits.OF_SERVER.bytes());
        return handleExceptionInternal(
                exception, onUploadRefused(refused).getBody(), headers, HttpStatus.CONTENT_TOO_LARGE, request);
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
