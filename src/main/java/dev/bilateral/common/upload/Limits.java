package dev.bilateral.common.upload;

/**
 * How much of a file is taken in.
 *
 * @param bytes of the file itself
 * @param entries of an archive, folders among them
 * @param ratio how many bytes may come from one packed byte
 * @param unpacked bytes of all entries together
 */
public record Limits(long bytes, int entries, int ratio, long unpacked) {

    private static final long MEBI = 1024L * 1024;

    /** What the server takes. */
    public static final Limits OF_SERVER = new Limits(50 * MEBI, 200, 100, 1024 * MEBI);
}
