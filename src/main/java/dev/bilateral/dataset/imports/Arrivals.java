package dev.bilateral.dataset.imports;

import dev.bilateral.common.Sha256;
import dev.bilateral.common.upload.Limits;
import dev.bilateral.common.upload.SpooledFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where files arrive, in a folder of the data home that is emptied at start. */
@Component
public class Arrivals {

    private static final long MEBI = 1024L * 1024;

    /** A million observations are some 300 MB. */
    public static final Limits LIMITS = new Limits(1024 * MEBI, 200, 100, 2048 * MEBI);

    private final Path folder;

    Arrivals(@Value("${bilateral.folder:./var}") Path home) throws IOException {
        this.folder = home.resolve("arrivals");
        FileSystemUtils.deleteRecursively(folder);
    }

    /**
     * Takes a file in whole, or not at all: what is cut off on its way leaves nothing behind.
     *
     * @param declared how many bytes the sender says that there are, or -1
     * @param name as the sender gives it
     * @throws dev.bilateral.common.upload.UploadRefused where there are more than may be
     * @throws ImportRefused where there are fewer than the sender said
     */
    public ArrivedFile receive(InputStream body, long declared, String name) throws IOException {
        Files.createDirectories(folder);
        MessageDigest digest = Sha256.begun();
        SpooledFile file = SpooledFile.of(new DigestInputStream(body, digest), declared, LIMITS, folder);
        try {
            long size = Files.size(file.path());
            if (size == 0) {
                throw ImportRefused.because("empty");
            }
            if (declared >= 0 && size < declared) {
                throw ImportRefused.because("cut", size, declared);
            }
            String shortName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            return new ArrivedFile(file, shortName, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** How many files lie here. */
    int count() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return (int) files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
