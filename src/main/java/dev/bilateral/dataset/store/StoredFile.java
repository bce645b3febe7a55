package dev.bilateral.dataset.store;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.query.DatasetQuery;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A file of a published version, read from the database piece by piece. */
final class StoredFile implements Enumeration<InputStream> {

    private final DatasetQuery query;
    private final DatasetVersion version;
    private final String path;
    private int part;
    private Optional<byte[]> next;

    private StoredFile(DatasetQuery query, DatasetVersion version, String path) {
        this.query = query;
        this.version = version;
        this.path = path;
        this.next = read();
    }

    static InputStream open(DatasetQuery query, DatasetVersion version, String path) {
        return new SequenceInputStream(new StoredFile(query, version, path));
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
        return query.part(version.dataset(), version.id(), path, part);
    }
}
