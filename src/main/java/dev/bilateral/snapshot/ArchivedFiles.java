package dev.bilateral.snapshot;

import dev.bilateral.dataset.PackageFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of an archive that this server made itself; for archives that others bring it is not careful enough. */
public final class ArchivedFiles {

    private ArchivedFiles() {}

    /** What a manifest lists, which is every file but the manifest itself. */
    public static List<Manifest.Listed> listed(RecordedSnapshot snapshot) {
        return Manifest.read(snapshot.manifest().getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .files();
    }

    /** All files of an archive. */
    public static List<PackageFile> files(byte[] archive) {
        List<PackageFile> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(new PackageFile(entry.getName(), zip.readAllBytes()));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of an archive. */
    public static Optional<byte[]> file(byte[] archive, String path) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(path)) {
                    return Optional.of(zip.readAllBytes());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
