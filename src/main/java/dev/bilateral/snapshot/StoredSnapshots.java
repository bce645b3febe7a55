package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.RecordedSnapshot.Record;
import dev.bilateral.snapshot.RecordedSnapshot.Signature;
import dev.bilateral.snapshot.repository.SnapshotRepository;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * The snapshots in the database. What visitors may add in a day is limited, since nothing is ever deleted; whoever meets
 * the limit still has the archive.
 */
@Service
class StoredSnapshots implements SnapshotService {

    private static final Messages TEXTS = Messages.of(StoredSnapshots.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MEGABYTE = 1_000_000;

    private final SnapshotRepository repository;
    private final SigningKey key;
    private final Clock clock;
    private final int visitorsPerDay;
    private final int megabytes;

    StoredSnapshots(
            SnapshotRepository repository,
            SigningKey key,
            Clock clock,
            @Value("${bilateral.snapshots.visitors-per-day:200}") int visitorsPerDay,
            @Value("${bilateral.snapshots.megabytes:20}") int megabytes) {
        this.repository = repository;
        this.key = key;
        this.clock = clock;
        this.visitorsPerDay = visitorsPerDay;
        this.megabytes = megabytes;
    }

    @Override
    public RecordedSnapshot record(Snapshot snapshot) {
        String who = who();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] zip = snapshot.zip();
        checkLimits(snapshot.id(), zip.length, who, now);
        byte[] manifest = snapshot.manifest();
        RecordedSnapshot signed = new RecordedSnapshot(
                snapshot.id(),
                snapshot.format(),
                snapshot.figure(),
                snapshot.title(),
                snapshot.address(),
                snapshot.created(),
                new String(manifest, StandardCharsets.UTF_8),
                new Signature(key.publicKey(), key.sign(manifest)),
                List.of(new Record(who, now)));
        add(signed, zip);
        return repository.find(snapshot.id()).orElseThrow();
    }

    /** Where two record the same at once, H2 refuses one of them; the second time, it finds what the other recorded. */
    private void add(RecordedSnapshot signed, byte[] zip) {
        String sha256 = Sha256.hex(zip);
        try {
            repository.add(signed, zip, sha256);
        } catch (DuplicateKeyException meanwhile) {
            repository.add(signed, zip, sha256);
        }
    }

    @Override
    public Optional<RecordedSnapshot> find(SnapshotId id) {
        return repository.find(id);
    }

    /** @throws IllegalStateException where the archive is no longer what was recorded */
    @Override
    public Optional<byte[]> zip(SnapshotId id) {
        return repository.zip(id).map(stored -> {
            if (!Sha256.hex(stored.zip()).equals(stored.sha256())) {
                throw new IllegalStateException("The archive of snapshot " + id + " is not what was recorded");
            }
            return stored.zip();
        });
    }

    @Override
    public List<String> publicKeys() {
        List<String> keys = new ArrayList<>(List.of(key.publicKey()));
        repository.publicKeys().stream()
                .filter(other -> !other.equals(keys.getFirst()))
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    private void checkLimits(SnapshotId id, int bytes, String who, Instant now) {
        if (bytes > megabytes * MEGABYTE) {
            throw new NotRecorded(TEXTS.text("notRecorded.size", megabytes));
        }
        boolean isOneMore = who.isEmpty() && repository.find(id).isEmpty();
        if (isOneMore && repository.countSince("", now.minus(DAY)) >= visitorsPerDay) {
            throw new NotRecorded(TEXTS.text("notRecorded.visitors", visitorsPerDay));
        }
    }

    /** Taken from whoever is signed in, never from the caller, so that nobody records under another's name. */
    private static String who() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        if (found == null || !found.isAuthenticated() || found instanceof AnonymousAuthenticationToken) {
            return "";
        }
        return found.getName();
    }
}
