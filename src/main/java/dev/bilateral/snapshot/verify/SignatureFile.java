package dev.bilateral.snapshot.verify;

import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.snapshot.Sha256;
import java.util.Locale;
import java.util.Optional;

/** The file of a signature, as {@code /api/v1/snapshots/{id}.sig} gives it out, or the same in base 64. */
public final class SignatureFile {

    /** With room for line ends. */
    public static final int MOST_BYTES = 200;

    private static final String ENDING = ".sig";

    private SignatureFile() {}

    /** Whether a file is called as one. */
    public static boolean isNamed(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    public static UploadedFile of(String name, byte[] content) {
        return new UploadedFile(name, content.length, Sha256.hex(content), Optional.of(content));
    }

    static boolean is(UploadedFile file) {
        return isNamed(file.path())
                && file.bytes() <= MOST_BYTES
                && file.content().isPresent();
    }
}
