package dev.bilateral.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Shows the sign-in page again, says why, and remembers who it was and where they came from. The name goes by the session:
 * addresses end up in logs, and a password is at times typed into the wrong field.
 */
final class NotSignedIn implements AuthenticationFailureHandler {

    private static final int LONGEST_NAME = 60;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String why = reason instanceof TooManyAttempts tooMany
                ? LoginView.WAIT + "=" + tooMany.seconds()
                : LoginView.ERROR + "=";
        String from = Optional.ofNullable(request.getParameter(ReturnAddress.PARAMETER))
                .flatMap(ReturnAddress::of)
                .map(address -> "&" + address.asParameter())
                .orElse("");
        String name = Optional.ofNullable(request.getParameter("username")).orElse("");
        request.getSession().setAttribute(LoginView.NAME, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        response.sendRedirect(LoginView.ADDRESS + "?" + why + from);
    }
}
