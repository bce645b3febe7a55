package dev.bilateral.snapshot;

import dev.bilateral.snapshot.repository.MailRepository;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Addresses in the database, with the SHA-256 of the link that each was sent. */
@Service
class StoredMailAddresses implements MailAddresses {

    /** As long as a link can be used. */
    static final Duration OPEN = Duration.ofDays(3);

    /** To which an account may have questions sent in a day: nobody fills another's mailbox from here. */
    static final int QUESTIONS_PER_DAY = 5;

    private static final int QUESTION_BYTES = 20;

    private final MailRepository repository;
    private final WatchMail mail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final DailyCount asked = new DailyCount();

    StoredMailAddresses(MailRepository repository, WatchMail mail, Clock clock) {
        this.repository = repository;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public boolean canMail() {
        return mail.isOn();
    }

    @Override
    public Optional<Given> of(String who) {
        return repository.find(who);
    }

    @Override
    @PreAuthorize("isAuthenticated() and #who == authentication.name")
    public Answer give(String who, String address) {
        if (address.isEmpty()) {
            repository.delete(who);
            return Answer.DELETED;
        }
        if (!WatchMail.isAddress(address)) {
            return Answer.NO_ADDRESS;
        }
        if (of(who).equals(Optional.of(new Given(address, true)))) {
            return Answer.KNOWN;
        }
        if (!asked.add(who, QUESTIONS_PER_DAY, now())) {
            return Answer.TOO_MANY;
        }
        byte[] bytes = new byte[QUESTION_BYTES];
        random.nextBytes(bytes);
        String question = HexFormat.of().formatHex(bytes);
        if (!mail.ask(address, who, question)) {
            return Answer.NOT_SENT;
        }
        repository.replace(who, address, hash(question), now());
        return Answer.ASKED;
    }

    @Override
    public Optional<Asked> asked(String question) {
        return repository.asked(hash(question), now().minus(OPEN));
    }

    @Override
    public boolean confirm(String question) {
        return repository.confirm(hash(question), now().minus(OPEN), now());
    }

    private static String hash(String question) {
        return Sha256.hex(question.getBytes(StandardCharsets.UTF_8));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
