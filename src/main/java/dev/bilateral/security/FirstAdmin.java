package dev.bilateral.security;

import dev.bilateral.common.Messages;
import dev.bilateral.persistence.AsTyped;
import dev.bilateral.security.repository.AccountRepository;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the account {@code admin} where there is none at all, before the server takes requests. A generated password is
 * printed once, on the console and not in the log, which may be kept.
 */
@Component
class FirstAdmin implements SmartInitializingSingleton {

    private static final Messages MESSAGES = Messages.of(FirstAdmin.class);
    private static final String NAME = "admin";

    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String given;

    FirstAdmin(
            AccountRepository repository, PasswordEncoder encoder, Clock clock, ConfigurableEnvironment environment) {
        this.repository = repository;
        this.encoder = encoder;
        this.clock = clock;
        this.given = AsTyped.setting(environment, "bilateral.admin-password").orElse("");
    }

    @Override
    @SuppressWarnings("SystemOut")
    public void afterSingletonsInstantiated() {
        if (!repository.accounts().isEmpty()) {
            return;
        }
        Password password = given.isBlank() ? Password.generated() : checked(given);
        Account admin = new Account(NAME, Role.ADMIN, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (repository.add(admin, encoder.encode(password.typed())) && given.isBlank()) {
            System.out.println(MESSAGES.text("firstAdmin", NAME, password.typed()));
        }
    }

    /** By the rules for every other password. */
    private static Password checked(String given) {
        if (given.strip().length() < Password.MIN_LETTERS) {
            throw new UnusablePassword(MESSAGES.text("start.password.short", Password.MIN_LETTERS));
        }
        if (!Password.fits(given)) {
            throw new UnusablePassword(MESSAGES.text("start.password.long"));
        }
        return new Password(given);
    }
}
