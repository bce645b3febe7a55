package dev.bilateral.dataset.imports;

import dev.bilateral.common.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much of a file was read. */
final class CountedStream extends FilterInputStream {

    private final Progress progress;

    CountedStream(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        progress.advance(1);
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        progress.advance(Math.max(0, count));
        return count;
    }
}
