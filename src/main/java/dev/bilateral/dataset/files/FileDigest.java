package dev.bilateral.dataset.files;

import dev.bilateral.common.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.core.io.InputStreamSource;

/**
 * What a file's descriptor states of it.
 *
 * @param bytes its length
 * @param sha256 64 lower-case hexadecimal digits
 */
record FileDigest(long bytes, String sha256) {

    private static final int BUFFERED = 64 * 1024;

    static FileDigest of(InputStreamSource file) throws IOException {
        MessageDigest digest = Sha256.begun();
        long length = 0;
        try (InputStream in = file.getInputStream()) {
            byte[] buffer = new byte[BUFFERED];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
            }
        }
        return new FileDigest(length, HexFormat.of().formatHex(digest.digest()));
    }

    static String hex(byte[] content) {
        return HexFormat.of().formatHex(Sha256.begun().digest(content));
    }

    /** As descriptors write it. */
    String hash() {
        return "sha256:" + sha256;
    }
}
