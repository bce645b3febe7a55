package dev.bilateral.snapshot.repository;

import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.SnapshotId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps snapshots with their archives. Nothing is ever changed or deleted. */
public interface SnapshotRepository {

    /**
     * Stores a snapshot where it is new, and its records where the same account has none yet.
     *
     * @throws IllegalStateException where another snapshot has the same name
     */
    void add(RecordedSnapshot snapshot, byte[] zip, String sha256);

    Optional<RecordedSnapshot> find(SnapshotId id);

    Optional<Archive> zip(SnapshotId id);

    /**
     * How much all archives hold. Whoever asks is the only one to record until the end of the transaction, without which
     * it is refused.
     */
    long bytesKept();

    /** How many records somebody made since a moment. */
    int countSince(String who, Instant moment);

    /** Of all signatures, each once, sorted. */
    List<String> publicKeys();

    /** @param sha256 what it was when it was recorded */
    @SuppressWarnings("ArrayRecordComponent") // read once and handed on, never compared
    record Archive(byte[] zip, String sha256) {}
}
