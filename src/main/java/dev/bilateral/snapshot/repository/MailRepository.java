package dev.bilateral.snapshot.repository;

import dev.bilateral.snapshot.MailAddresses.Asked;
import dev.bilateral.snapshot.MailAddresses.Given;
import java.time.Instant;
import java.util.Optional;

/** Keeps the addresses that accounts gave for mail; they are changed and deleted for good. */
public interface MailRepository {

    Optional<Given> find(String who);

    /** @param question the SHA-256 of what it takes to confirm it */
    void replace(String who, String address, String question, Instant at);

    void delete(String who);

    /** What a question is about that was asked after some moment and not answered yet. */
    Optional<Asked> asked(String question, Instant after);

    /** @return whether there was such a question, which is answered then */
    boolean confirm(String question, Instant after, Instant at);
}
