package dev.bilateral.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may save revisions: an account with one of the roles that write. */
@Component
public class Author {

    private static final List<String> WRITERS = List.of("ANALYST", "STEWARD", "ADMIN");

    private final AuthenticationContext authentication;

    Author(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public boolean isSignedIn() {
        return authentication.isAuthenticated();
    }

    /** The name to save under; empty for visitors and for accounts that only read. */
    public Optional<String> name() {
        return authentication.hasAnyRole(WRITERS) ? authentication.getPrincipalName() : Optional.empty();
    }

    /** The name of an account that publishes, and links observations; empty for all others. */
    public Optional<String> steward() {
        return authentication.hasRole("STEWARD") ? authentication.getPrincipalName() : Optional.empty();
    }
}
