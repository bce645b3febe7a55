package dev.bilateral.snapshot.verify.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads what somebody handed in, as far as the limits go. Archives inside of archives are not opened. */
public final class UploadReader {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ARCHIVE = {'P', 'K', 5, 6};

    private final Limits limits;

    public UploadReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param name as the sender gives it
     * @throws UploadRefused where a limit is passed, or an archive can't be read
     */
    public Upload read(SpooledFile file, String name) throws IOException {
        String shortName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        long size = Files.size(file.path());
        if (size == 0) {
            throw UploadRefused.because(Refusal.EMPTY);
        }
        if (begins(file.path(), ARCHIVE) || begins(file.path(), EMPTY_ARCHIVE)) {
            return new Upload(shortName, true, new ArchiveReader(limits).read(file.path()));
        }
        byte[] content = Files.readAllBytes(file.path());
        UploadedFile only = new UploadedFile(shortName, size, hex(sha256().digest(content)), Optional.of(content));
        return new Upload(shortName, false, List.of(only));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static boolean begins(Path file, byte[] with) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(with.length), with);
        }
    }
}
