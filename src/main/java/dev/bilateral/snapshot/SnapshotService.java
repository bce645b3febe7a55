package dev.bilateral.snapshot;

import java.util.List;
import java.util.Optional;

/** Snapshots on record. A record is never changed or deleted. */
public interface SnapshotService {

    /**
     * Puts a snapshot on record, signed, under the name of whoever is signed in on this thread, or without a name for a
     * visitor. One that is on record already gains another record at most, one for each account and one for all visitors.
     *
     * @throws NotRecorded where nothing is kept
     */
    RecordedSnapshot record(Snapshot snapshot);

    Optional<RecordedSnapshot> find(SnapshotId id);

    /** The archive byte by byte as it was recorded. */
    Optional<byte[]> zip(SnapshotId id);

    /**
     * Whether this server signed a manifest, with its key of today or one under which a snapshot is on record: the
     * evidence for an archive that comes with the file under {@code /api/v1/snapshots/{id}.sig}.
     *
     * @param signature as that file holds it, or in base 64
     */
    boolean isSignedHere(byte[] manifest, byte[] signature);

    /** The public keys under which snapshots on record are signed, this server's own first. */
    List<String> publicKeys();

    /** A snapshot was made but not kept. The message is a sentence for the reader. */
    final class NotRecorded extends RuntimeException {
        NotRecorded(String message) {
            super(message);
        }
    }
}
