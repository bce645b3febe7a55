package dev.bilateral.snapshot;

import dev.bilateral.snapshot.RecordedSnapshot.Signature;
import dev.bilateral.snapshot.RecordedSnapshot.Taking;
import dev.bilateral.snapshot.repository.SnapshotRepository;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The snapshots in the database. What may be added is limited, since nothing is ever deleted; whoever meets a limit still
 * has the archive.
 */
@Service
class StoredSnapshots implements SnapshotService {

    private static final Duration DAY = Duration.ofDays(1);

    private final SnapshotRepository repository;
    private final SigningKey key;
    private final Clock clock;
    private final SnapshotLimits limits;
    private final TransactionTemplate transaction;

    StoredSnapshots(
            SnapshotRepository repository,
            SigningKey key,
            Clock clock,
            SnapshotLimits limits,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.key = key;
        this.clock = clock;
        this.limits = limits;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public RecordedSnapshot record(Snapshot snapshot) {
        Caller caller = Caller.current();
        byte[] zip = snapshot.zip();
        limits.checkSize(zip.length);
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
                List.of(new Taking(caller.who(), clock.instant().truncatedTo(ChronoUnit.SECONDS))));
        add(signed, zip, caller);
        return repository.find(snapshot.id()).orElseThrow();
    }

    /** Where two record the same at once, H2 may refuse one of them; the second time, it finds what the other recorded. */
    private void add(RecordedSnapshot signed, byte[] zip, Caller caller) {
        String sha256 = Sha256.hex(zip);
        try {
            transaction.executeWithoutResult(begun -> addWithin(signed, zip, sha256, caller));
        } catch (DuplicateKeyException meanwhile) {
            transaction.executeWithoutResult(begun -> addWithin(signed, zip, sha256, caller));
        }
    }

    private void addWithin(RecordedSnapshot signed, byte[] zip, String sha256, Caller caller) {
        long kept = repository.bytesKept();
        Optional<RecordedSnapshot> found = repository.find(signed.id());
        boolean isKnown = found.isPresent();
        if (found.stream()
                .flatMap(known -> known.records().stream())
                .noneMatch(r -> r.who().equals(caller.who()))) {
            Instant now = signed.records().getFirst().at();
            limits.checkTotal(isKnown ? kept : kept + zip.length);
            limits.check(caller, isKnown, () -> repository.countSince(caller.who(), now.minus(DAY)), now);
        }
        repository.add(signed, zip, sha256);
    }

    @Override
    public Optional<RecordedSnapshot> find(SnapshotId id) {
        return repository.find(id);
    }

    /** @throws IllegalStateException where the archive is no longer what was recorded and signed */
    @Override
    public Optional<byte[]> zip(SnapshotId id) {
        return repository.zip(id).map(stored -> {
            RecordedSnapshot recorded = repository.find(id).orElseThrow();
            Signature signature = recorded.signature();
            byte[] manifest = recorded.manifest().getBytes(StandardCharsets.UTF_8);
            boolean isWhatWasSigned = Sha256.hex(stored.zip()).equals(stored.sha256())
                    && ArchivedFiles.file(stored.zip(), Manifest.PATH)
                            .filter(found -> Arrays.equals(found, manifest))
                            .isPresent()
                    && SigningKey.isSignedBy(signature.publicKey(), manifest, signature.value());
            if (!isWhatWasSigned) {
                throw new IllegalStateException("The archive of snapshot " + id + " is not what was recorded");
            }
            return stored.zip();
        });
    }

    @Override
    public boolean isSignedHere(byte[] manifest, byte[] signature) {
        String text = signature.length == SigningKey.SIGNATURE_BYTES
                ? Base64.getEncoder().encodeToString(signature)
                : new String(signature, StandardCharsets.US_ASCII).strip();
        return key.hasSigned(manifest, text)
                || repository.publicKeys().stream().anyMatch(other -> SigningKey.isSignedBy(other, manifest, text));
    }

    @Override
    public List<String> publicKeys() {
        List<String> keys = new ArrayList<>(List.of(key.publicKey()));
        repository.publicKeys().stream()
                .filter(other -> !other.equals(keys.getFirst()))
                .forEach(keys::add);
        return List.copyOf(keys);
    }
}
