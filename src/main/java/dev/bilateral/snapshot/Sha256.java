package dev.bilateral.snapshot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as bytes or as 64 lower-case hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    public static byte[] digest(byte[] content) {
        return digest().digest(content);
    }

    /** For what comes piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public static String hex(byte[] content) {
        return hex(digest(), content);
    }

    /** @param last what remains after the pieces that the digest knows already */
    public static String hex(MessageDigest digest, byte... last) {
        return HexFormat.of().formatHex(digest.digest(last));
    }
}
