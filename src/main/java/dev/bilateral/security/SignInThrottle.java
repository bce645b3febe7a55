package dev.bilateral.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever keeps giving wrong passwords. After some free attempts each further failure doubles the wait, up to
 * a limit; a rest forgets the failures. Holds so many names that guessing a few of them is slow, and no more.
 */
final class SignInThrottle {

    static final int MAX_NAMES = 10_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MAX_NAMES;
        }
    };

    private final Clock clock;
    private final int free;
    private final Duration longest;

    /**
     * @param free failures before the first wait
     * @param longest no wait is longer
     */
    SignInThrottle(Clock clock, int free, Duration longest) {
        this.clock = clock;
        this.free = free;
        this.longest = longest;
    }

    /** How long until the next attempt of a name is looked at; zero for now. */
    synchronized Duration waitOf(String name) {
        Failures known = failures.get(name);
        if (known == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.last.plus(waitAfter(known.count)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String name) {
        Instant now = clock.instant();
        Failures known = failures.get(name);
        int before = known == null || known.last.plus(FORGOTTEN_AFTER).isBefore(now) ? 0 : known.count;
        failures.put(name, new Failures(before + 1, now));
    }

    synchronized void succeeded(String name) {
        failures.remove(name);
    }

    synchronized int names() {
        return failures.size();
    }

    private Duration waitAfter(int count) {
        if (count <= free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - free - 1, 30));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    private record Failures(int count, Instant last) {}
}
