package dev.bilateral.snapshot.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How large a PNG says that it is, in pixels. */
record PngSize(int width, int height) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] HEADER = "IHDR".getBytes(StandardCharsets.US_ASCII);

    /** Where the header is named, after its length. */
    private static final int AT = SIGNATURE.length + Integer.BYTES;

    /** @return empty where the bytes don't begin as a PNG does */
    static Optional<PngSize> of(byte[] bytes) {
        int measures = AT + HEADER.length;
        boolean isPng = bytes.length > measures + 2 * Integer.BYTES
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)
                && Arrays.equals(bytes, AT, measures, HEADER, 0, HEADER.length);
        if (!isPng) {
            return Optional.empty();
        }
        ByteBuffer size = ByteBuffer.wrap(bytes, measures, 2 * Integer.BYTES);
        return Optional.of(new PngSize(size.getInt(), size.getInt()));
    }
}
