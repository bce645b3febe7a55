package dev.bilateral.snapshot;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a snapshot: the first 50 bits of its manifest's SHA-256 as ten characters of Crockford's base 32 in lower
 * case, which has no i, l, o and u, so that nothing is misread from paper.
 */
public record SnapshotId(String value) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final int BITS = 5;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public SnapshotId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A snapshot is named by ten of " + ALPHABET + ", was \"" + value + "\"");
        }
    }

    public static Optional<SnapshotId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new SnapshotId(text)) : Optional.empty();
    }

    /** The name that a manifest gives. */
    public static SnapshotId ofManifest(byte[] manifest) {
        byte[] digest = Sha256.digest(manifest);
        StringBuilder id = new StringBuilder(LENGTH);
        for (int character = 0; character < LENGTH; character++) {
            int index = 0;
            for (int bit = character * BITS; bit < (character + 1) * BITS; bit++) {
                index = (index << 1) | ((digest[bit / 8] >> (7 - bit % 8)) & 1);
            }
            id.append(ALPHABET.charAt(index));
        }
        return new SnapshotId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
