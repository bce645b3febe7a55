package dev.bilateral.common.upload;

import dev.bilateral.common.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
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
     * Whether a file is taken for an archive, whatever it is called.
     *
     * @param start its first bytes, four at least where it has as many
     */
    public static boolean isArchive(byte[] start) {
        byte[] first = Arrays.copyOf(start, ARCHIVE.length);
        return Arrays.equals(first, ARCHIVE) || Arrays.equals(first, EMPTY_ARCHIVE);
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
        if (isArchive(file)) {
            return new Upload(shortName, true, new ArchiveReader(limits).read(file.path()));
        }
        return new Upload(shortName, false, List.of(only(file.path(), shortName, size)));
    }

    /** Whether it says of itself that it is an archive. */
    public static boolean isArchive(SpooledFile file) throws IOException {
        return isArchive(start(file.path()));
    }

    private static UploadedFile only(Path file, String name, long size) throws IOException {
        if (size > UploadedFile.MOST_BYTES_KEPT) {
            return new UploadedFile(name, size, hash(file), Optional.empty());
        }
        byte[] content = Files.readAllBytes(file);
        return new UploadedFile(
                name, size, HexFormat.of().formatHex(Sha256.begun().digest(content)), Optional.of(content));
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Sha256.begun();
        try (OutputStream hashed = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, hashed);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ARCHIVE.length);
        }
    }
}
