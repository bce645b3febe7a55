package dev.bilateral.dataset.files;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** An instant as a file states it. */
final class StatedInstant {

    private static final int LAST_YEAR = 9999;

    private StatedInstant() {}

    /**
     * As {@code 2026-03-31T12:00:00Z}; empty for any other text, and for years of more than four digits: some databases
     * take those, and don't read them back.
     */
    static Optional<Instant> read(String text) {
        try {
            Instant instant = Instant.parse(text);
            int year = instant.atOffset(ZoneOffset.UTC).getYear();
            return Optional.of(instant).filter(read -> year >= 1 && year <= LAST_YEAR);
        } catch (DateTimeException e) { // some instants have no year either
            return Optional.empty();
        }
    }
}
