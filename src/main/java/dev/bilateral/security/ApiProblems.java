package dev.bilateral.security;

import dev.bilateral.common.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers of the API to whoever may not ask, as problem details. They are written here and never sent as an error, which
 * the container would dispatch to the rules of the screens.
 */
final class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Messages MESSAGES = Messages.of(ApiProblems.class);

    private record Problem(String title, int status, String detail, String instance) {}

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, MESSAGES.count("api.wait", (int) tooMany.seconds()));
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Bilateral\", charset=\"UTF-8\"");
            write(request, response, HttpStatus.UNAUTHORIZED, MESSAGES.text("api.unauthorized"));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, MESSAGES.text("api.forbidden"));
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(JsonMapper.shared()
                        .writeValueAsString(new Problem(
                                status.getReasonPhrase(), status.value(), detail, request.getRequestURI())));
    }
}
