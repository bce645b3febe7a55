package dev.bilateral.snapshot;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Whoever is behind this thread. Taken from the sign-in, never from an argument, so that nobody records under another's
 * name.
 *
 * @param who the name of an account, or empty for a visitor
 * @param network the address of the connection; empty where there is none, as inside of the server
 */
record Caller(String who, String network) {

    static Caller current() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        if (found == null) {
            return new Caller("", "");
        }
        boolean isVisitor = !found.isAuthenticated() || found instanceof AnonymousAuthenticationToken;
        return new Caller(
                isVisitor ? "" : found.getName(),
                found.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "");
    }

    boolean isVisitor() {
        return who.isEmpty();
    }
}
