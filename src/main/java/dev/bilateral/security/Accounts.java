package dev.bilateral.security;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.common.AccountRemoved;
import dev.bilateral.security.repository.AccountRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts, on behalf of an admin. Whoever is removed, or gets another role or password, has to sign in again.
 * Only what changed is written down.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
class Accounts {

    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRepository repository,
            PasswordEncoder encoder,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** By name. */
    List<Account> all() {
        return repository.accounts();
    }

    /** @return false where the name is taken */
    boolean add(String name, Role role, Password password, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        boolean isAdded = repository.add(new Account(name, role, now), encoder.encode(password.typed()));
        if (isAdded) {
            audit.record(by, Action.ADDED_ACCOUNT, name + " " + role.code());
        }
        return isAdded;
    }

    Outcome changeRole(String name, Role role, String by) {
        if (role != Role.ADMIN && isLastAdmin(name)) {
            return Outcome.LAST_ADMIN;
        }
        if (!repository.changeRole(name, role)) {
            return repository.find(name).isPresent() ? Outcome.SAME : Outcome.GONE;
        }
        return changed(name, by, Action.CHANGED_ROLE, name + " " + role.code());
    }

    Outcome changePassword(String name, Password password, String by) {
        return repository.changeHash(name, encoder.encode(password.typed()))
                ? changed(name, by, Action.CHANGED_PASSWORD, name)
                : Outcome.GONE;
    }

    Outcome remove(String name, String by) {
        if (isLastAdmin(name)) {
            return Outcome.LAST_ADMIN;
        }
        if (!repository.remove(name)) {
            return Outcome.GONE;
        }
        events.publishEvent(new AccountRemoved(name));
        return changed(name, by, Action.REMOVED_ACCOUNT, name);
    }

    private Outcome changed(String name, String by, Action action, String subject) {
        events.publishEvent(new AccountChanged(name));
        audit.record(by, action, subject);
        return Outcome.CHANGED;
    }

    /** Locks the admins, so that of two who remove each other one finds the other gone. */
    private boolean isLastAdmin(String name) {
        return repository.lockAdmins().equals(List.of(name));
    }
}
