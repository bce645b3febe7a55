package dev.bilateral.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A snapshot that somebody put on record.
 *
 * @param address canonical path and query of the view, without a host
 * @param manifest the text that it is named by and that is signed
 * @param signature over the manifest
 * @param records by whom and when, the first first
 */
public record RecordedSnapshot(
        SnapshotId id,
        int format,
        String figure,
        String title,
        String address,
        LocalDate created,
        String manifest,
        Signature signature,
        List<Taking> records) {

    public RecordedSnapshot {
        records = List.copyOf(records);
    }

    /** As {@code gas_0a1b2c3d4e.zip}. */
    public String fileName() {
        return figure + "_" + id + ".zip";
    }

    /**
     * @param who the name of an account, or empty for a visitor
     * @param at cut to seconds
     */
    public record Taking(String who, Instant at) {}

    /**
     * @param publicKey of the pair that it was made with, as {@link SigningKey#publicKey}
     * @param value Ed25519, in base 64
     */
    public record Signature(String publicKey, String value) {

        public String keyId() {
            return SigningKey.id(publicKey);
        }
    }
}
