package dev.bilateral.common.upload;

import java.util.Optional;

/**
 * A file that was taken in.
 *
 * @param path within its archive, without a folder that holds all; else its name
 * @param sha256 in hexadecimal digits
 * @param content empty where it is larger than anything that Bilateral writes into an archive
 */
public record UploadedFile(String path, long bytes, String sha256, Optional<byte[]> content) {

    /** No file of a snapshot comes near to it; what is larger is only hashed. */
    public static final int MOST_BYTES_KEPT = 16 * 1024 * 1024;

    /** @param start how many characters of its path to leave out */
    UploadedFile without(int start) {
        return new UploadedFile(path.substring(start), bytes, sha256, content);
    }
}
