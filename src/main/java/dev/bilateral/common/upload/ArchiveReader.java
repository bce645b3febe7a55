package dev.bilateral.common.upload;

import dev.bilateral.common.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Unpacks an archive into memory. */
final class ArchiveReader {

    private static final int MOST_BYTES_KEPT_IN_ALL = 4 * UploadedFile.MOST_BYTES_KEPT;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Limits limits;
    private long kept;

    ArchiveReader(Limits limits) {
        this.limits = limits;
    }

    List<UploadedFile> read(Path path) throws IOException {
        try (SafeArchive archive = SafeArchive.open(path, limits)) {
            List<UploadedFile> files = new ArrayList<>();
            for (SafeArchive.Entry entry : archive.files()) {
                try (InputStream in = archive.open(entry)) {
                    files.add(unpack(entry.path(), in));
                }
            }
            return files;
        }
    }

    private UploadedFile unpack(String path, InputStream in) throws IOException {
        MessageDigest digest = Sha256.begun();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            digest.update(buffer, 0, read);
            if (size <= UploadedFile.MOST_BYTES_KEPT && kept + size <= MOST_BYTES_KEPT_IN_ALL) {
                content.write(buffer, 0, read);
            }
        }
        boolean isWhole = content.size() == size;
        kept += isWhole ? size : 0;
        return new UploadedFile(
                path,
                size,
                HexFormat.of().formatHex(digest.digest()),
                isWhole ? Optional.of(content.toByteArray()) : Optional.empty());
    }
}
