package dev.bilateral.dataset.imports;

import dev.bilateral.common.upload.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that was handed in, and lies beside the memory until it is closed. */
public final class ArrivedFile implements AutoCloseable {

    private final SpooledFile file;
    private final String name;
    private final String sha256;

    ArrivedFile(SpooledFile file, String name, String sha256) {
        this.file = file;
        this.name = name;
        this.sha256 = sha256;
    }

    /** As the sender calls it, without folders. */
    public String name() {
        return name;
    }

    /** As {@code sha256:…}. */
    public String hash() {
        return "sha256:" + sha256;
    }

    SpooledFile file() {
        return file;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("What was handed in can't be removed", e);
        }
    }
}
