package dev.bilateral.dataset.files;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** A version's folder while it is written. Its renaming is the moment of its publication; before, it is nothing. */
public final class UnfinishedVersion implements AutoCloseable {

    private final Path root;
    private final Path folder;
    private final Map<String, FileDigest> digests = new TreeMap<>();

    UnfinishedVersion(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /**
     * Writes a file, and waits until it is on the disk.
     *
     * @throws UncheckedIOException where there is no room, or the folder may not be written to
     */
    public void write(String name, Consumer<OutputStream> content) {
        Path file = folder.resolve(name);
        try {
            MessageDigest digest = Sha256.begun();
            try (OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest))) {
                content.accept(out);
            }
            Durable.force(file);
            digests.put(name, new FileDigest(Files.size(file), HexFormat.of().formatHex(digest.digest())));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }

    /** Writes the descriptor; the tables must be there. */
    public void describe(VersionDescription description) {
        write(Descriptor.FILE, description.json(digests));
    }

    /** The SHA-256 of a file that was written. */
    public String hash(String name) {
        FileDigest digest = digests.get(name);
        if (digest == null) {
            throw new IllegalStateException(name + " was not written");
        }
        return digest.sha256();
    }

    /** The folder as a version, to be read before it is one. */
    public PackageFolder asVersion(DatasetId dataset, DatasetVersionId version) {
        return found(dataset, version, folder);
    }

    /**
     * Publishes.
     *
     * @throws UncheckedIOException where that can't be done; over a {@link java.nio.file.FileAlreadyExistsException} where
     *     there is such a version. The folder may stand all the same, where only waiting for the disk failed
     */
    public PackageFolder commit(DatasetId dataset, DatasetVersionId version) {
        Path target = root.resolve(dataset.value()).resolve(version.toString());
        try {
            Durable.force(folder);
            Durable.createFolders(root.resolve(dataset.value()));
            Durable.move(folder, target);
        } catch (IOException e) {
            throw new UncheckedIOException(target + " can't be published", e);
        }
        return found(dataset, version, target);
    }

    /** Leaves nothing behind of what was not committed. */
    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be removed", e);
        }
    }

    private static PackageFolder found(DatasetId dataset, DatasetVersionId version, Path folder) {
        try {
            return PackageFolders.at(dataset.value(), version.toString(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read", e);
        }
    }
}
