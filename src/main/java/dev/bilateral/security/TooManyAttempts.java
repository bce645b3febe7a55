package dev.bilateral.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A password was not looked at, since too many wrong ones came before it. */
final class TooManyAttempts extends AuthenticationException {

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("Too many wrong passwords");
        seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** After how many seconds the next one is looked at. */
    long seconds() {
        return seconds;
    }
}
