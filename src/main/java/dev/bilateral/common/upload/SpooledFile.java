package dev.bilateral.common.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body on its way in, beside the memory. It is gone when closed. */
public final class SpooledFile implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path path;

    private SpooledFile(Path path) {
        this.path = path;
    }

    /**
     * Reads up to the limit and no further.
     *
     * @param declared how many bytes the sender says that there are, or -1
     * @throws UploadRefused where there are more than may be
     */
    public static SpooledFile of(InputStream body, long declared, Limits limits) throws IOException {
        return of(body, declared, limits, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Reads up to the limit and no further, into a folder.
     *
     * @param declared how many bytes the sender says that there are, or -1
     * @throws UploadRefused where there are more than may be
     */
    public static SpooledFile of(InputStream body, long declared, Limits limits, Path folder) throws IOException {
        if (declared > limits.bytes()) {
            throw UploadRefused.over(Refusal.BYTES, limits.bytes());
        }
        SpooledFile file = new SpooledFile(Files.createTempFile(folder, "arrived", ".upload"));
        try {
            file.fill(body, limits);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Takes over what lies on the disk already.
     *
     * @param bytes how many there are
     * @throws UploadRefused where there are more than may be
     */
    public static SpooledFile moved(long bytes, Move move, Limits limits) throws IOException {
        if (bytes > limits.bytes()) {
            throw UploadRefused.over(Refusal.BYTES, limits.bytes());
        }
        SpooledFile file = new SpooledFile(Files.createTempFile("verify", ".upload"));
        try {
            move.to(file.path);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void fill(InputStream body, Limits limits) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                total += read;
                if (total > limits.bytes()) {
                    throw UploadRefused.over(Refusal.BYTES, limits.bytes());
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /** Where it lies until it is closed. */
    public Path path() {
        return path;
    }

    /** Puts a body in the place of an empty file. */
    public interface Move {
        void to(Path file) throws IOException;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
