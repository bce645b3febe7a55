package dev.bilateral.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in page again, says why, and remembers where somebody came from. */
final class NotSignedIn implements AuthenticationFailureHandler {

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
        response.sendRedirect(LoginView.ADDRESS + "?" + why + from);
    }
}
