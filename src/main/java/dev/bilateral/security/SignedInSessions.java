package dev.bilateral.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the sessions of an account that changed, since each carries the role that it began with. Its screens then load
 * again, with the edits in their address, and ask for a sign-in where one is needed.
 */
@Component
class SignedInSessions implements HttpSessionListener {

    /** All of them: at creation nobody is signed in, and signing in changes a session's id. */
    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();

    /** How often each account changed since the start. */
    private final Map<String, Integer> changes = new ConcurrentHashMap<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    /** After the commit: a session that began before it would else be missed, or one be ended for nothing. */
    @TransactionalEventListener
    void endSessions(AccountChanged change) {
        changes.merge(change.name(), 1, Integer::sum); // first, for a sign-in that stores its session from now on
        sessions.forEach(session -> end(session, change.name()));
    }

    int changesOf(String account) {
        return changes.getOrDefault(account, 0);
    }

    /** Whether the account changed since its password and role were read. */
    boolean isOutdated(Authentication checked) {
        return checked.getPrincipal() instanceof CheckedAccount account
                && account.changes() != changesOf(account.getUsername());
    }

    private static void end(HttpSession session, String account) {
        try {
            if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication().getName().equals(account)) {
                session.invalidate();
            }
        } catch (IllegalStateException e) {
            // it ended by itself meanwhile, which is what was wanted
        }
    }
}
