package dev.bilateral.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/** Leads back to where somebody came from, edits included. */
final class SignedIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        Optional<ReturnAddress> from = Optional.ofNullable(request.getParameter(ReturnAddress.PARAMETER))
                .flatMap(ReturnAddress::of);
        if (from.isPresent()) {
            clearAuthenticationAttributes(request);
            response.sendRedirect(from.get().path());
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
