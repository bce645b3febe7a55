package dev.bilateral.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Leads back to where somebody came from, edits included. The session is stored by now: an account that changes from here
 * on ends it, and one that changed since its password was looked at is refused here.
 */
final class SignedIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final SignedInSessions sessions;

    SignedIn(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (sessions.isOutdated(authentication)) {
            end(request);
            new NotSignedIn()
                    .onAuthenticationFailure(request, response, new BadCredentialsException("It changed meanwhile"));
            return;
        }
        Optional<ReturnAddress> from = Optional.ofNullable(request.getParameter(ReturnAddress.PARAMETER))
                .flatMap(ReturnAddress::of);
        if (from.isPresent()) {
            clearAuthenticationAttributes(request);
            response.sendRedirect(from.get().path());
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
