package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.common.upload.Limits;
import dev.bilateral.common.upload.Refusal;
import dev.bilateral.common.upload.UploadRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** What Spring refuses of a request, and any fault that nobody foresaw, as problem details (RFC 9457). */
@RestControllerAdvice
class RequestErrors extends ResponseEntityExceptionHandler {

    private static final Messages MESSAGES = Messages.of(RequestErrors.class);

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
        String possible = Stream.ofNullable(exception.getSupportedMethods())
                .flatMap(Arrays::stream)
                .sorted()
                .collect(Collectors.joining(", "));
        problem.setDetail(MESSAGES.text("method", exception.getMethod(), possible));
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
                exception, ApiErrors.of(refused).getBody(), headers, HttpStatus.CONTENT_TOO_LARGE, request);
    }
}
