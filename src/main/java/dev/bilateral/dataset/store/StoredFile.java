package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.query.DatasetQuery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A file of a published version, read from the database piece by piece. */
@SuppressWarnings("JdkObsolete") // a SequenceInputStream takes nothing else
final class StoredFile implements Enumeration<InputStream> {

    private final DatasetQuery query;
    private final DatasetId dataset;
    private final DatasetVersionId version;
    private final String path;
    private int part;
    private Optional<byte[]> next;

    private StoredFile(DatasetQuery query, DatasetId dataset, DatasetVersionId version, String path) {
        this.query = query;
        this.dataset = dataset;
        this.version = version;
        this.path = path;
        this.next = read();
    }

    static InputStream open(DatasetQuery query, DatasetVersion version, String path) {
        return open(query, version.dataset(), version.id(), path);
    }

    static InputStream open(DatasetQuery query, DatasetId dataset, DatasetVersionId version, String path) {
        return new SequenceInputStream(new StoredFile(query, dataset, version, path));
    }

    /** The descriptor of a version, as published. */
    static byte[] descriptor(DatasetQuery query, DatasetVersion version) {
        try (InputStream in = open(query, version, "datapackage.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("What comes from the database is in memory", e);
        }
    }

    @Override
    public boolean hasMoreElements() {
        return next.isPresent();
    }

    @Override
    public InputStream nextElement() {
        byte[] content = next.orElseThrow(() -> new NoSuchElementException(path + " has no more parts"));
        next = read();
        return new ByteArrayInputStream(content);
    }

    private Optional<byte[]> read() {
        part++;
        return query.part(dataset, version, path, part);
    }
}
