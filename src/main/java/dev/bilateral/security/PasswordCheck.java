package dev.bilateral.security;

import dev.bilateral.security.repository.AccountRepository;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks names and passwords, for the sign-in page and HTTP Basic alike, and slows down guessing. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private static final int LOCKS = 64;

    /** Stands for all names that no account can have. */
    private static final String NO_ACCOUNT = "";

    private final DaoAuthenticationProvider passwords;
    private final AccountRepository repository;
    private final SignedInSessions sessions;
    private final SignInThrottle byAccount;
    private final SignInThrottle byAddress;
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

    PasswordCheck(AccountRepository repository, PasswordEncoder encoder, Clock clock, SignedInSessions sessions) {
        this.repository = repository;
        this.sessions = sessions;
        this.byAccount = new SignInThrottle(clock, 4, Duration.ofMinutes(1));
        // an office may share one address, so it has more free attempts
        this.byAddress = new SignInThrottle(clock, 20, Duration.ofMinutes(5));
        this.passwords = new DaoAuthenticationProvider(this::load);
        this.passwords.setPasswordEncoder(encoder);
    }

    /** One attempt at a time per account, so that many at once find no gap between looking and counting. */
    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String typed = Account.nameOf(attempt.getName());
        String account = Account.isValidName(typed) ? typed : NO_ACCOUNT; // so that no long text is kept
        synchronized (locks[Math.floorMod(account.hashCode(), LOCKS)]) {
            return checked(attempt, account, addressOf(attempt));
        }
    }

    private Authentication checked(Authentication attempt, String account, String address) {
        Duration wait = max(byAccount.waitOf(account), byAddress.waitOf(address));
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        try {
            Authentication checked = passwords.authenticate(attempt);
            byAccount.succeeded(account);
            return checked;
        } catch (BadCredentialsException e) {
            byAccount.failed(account);
            byAddress.failed(address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private UserDetails load(String typed) {
        String name = Account.nameOf(typed);
        int changes = sessions.changesOf(name); // before what may change is read
        return repository
                .find(name)
                .flatMap(account -> repository.hash(name).map(hash -> (UserDetails)
                        new CheckedAccount(name, hash, account.role().authorities(), changes)))
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
