package dev.bilateral.dataset.files;

import dev.bilateral.dataset.Imprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;

/** What the descriptor of a version states; no other file is read, and nothing is checked. */
public final class PublishedDescriptor {

    private PublishedDescriptor() {}

    /** The hash of a file, as {@code sha256:…}. */
    public static Optional<String> hash(byte[] descriptor, String file) {
        return read(descriptor).flatMap(read -> read.hash(file));
    }

    /** The tables that it names. */
    public static List<Listed> listed(byte[] descriptor) {
        return read(descriptor).map(Descriptor::listed).orElse(List.of());
    }

    /** How the version came about. */
    public static Optional<Imprint> imprint(byte[] descriptor) {
        return read(descriptor).flatMap(Descriptor::imprint);
    }

    /** The same of a version in a folder. */
    public static Optional<Imprint> imprint(PackageFolder folder) {
        Resource file = folder.files().get(Descriptor.FILE);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return imprint(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(folder.location() + " can't be read", e);
        }
    }

    private static Optional<Descriptor> read(byte[] descriptor) {
        return Descriptor.read(descriptor, new Problems());
    }

    /**
     * A file as a descriptor states it.
     *
     * @param hash as {@code sha256:…}
     */
    public record Listed(String path, long bytes, String hash) {}
}
