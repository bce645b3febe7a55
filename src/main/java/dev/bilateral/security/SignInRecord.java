package dev.bilateral.security;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes down who signed in on the sign-in page. Requests with HTTP Basic are many, and change nothing. */
@Component
class SignInRecord {

    private final AuditTrail audit;

    SignInRecord(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        audit.record(event.getAuthentication().getName(), Action.SIGNED_IN, "");
    }
}
