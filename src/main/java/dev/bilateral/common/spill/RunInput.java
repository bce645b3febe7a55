package dev.bilateral.common.spill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stretch of a file that several read from at once. */
final class RunInput extends InputStream {

    private static final int BUFFERED = 32 * 1024;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFERED).flip();
    private final long end;
    private long at;

    RunInput(FileChannel file, long begin, long end) {
        this.file = file;
        this.at = begin;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(into, from, count);
        return count;
    }

    private boolean fill() throws IOException {
        if (buffer.hasRemaining()) {
            return true;
        }
        buffer.clear().limit((int) Math.min(BUFFERED, end - at));
        int count = buffer.hasRemaining() ? file.read(buffer, at) : -1;
        at += Math.max(0, count);
        buffer.flip();
        return buffer.hasRemaining();
    }
}
