package dev.bilateral.dataset.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads UTF-8 strictly, of any length: what is none is known by its line, and stands in the text as U+FFFD, so that the
 * rest can still be checked. A byte order mark at the start is left out, and known as well.
 */
final class Utf8Reader extends Reader {

    static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFERED = 16 * 1024;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFERED).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFERED).flip();
    private final SortedSet<Integer> badLines = new TreeSet<>();
    private int line = 1;
    private boolean isAtStart = true;
    private boolean hasMark;
    private boolean isAtEnd;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** The lines with bytes that are no UTF-8, from 1, as far as it was read; whoever tells of one takes it out. */
    SortedSet<Integer> badLines() {
        return badLines;
    }

    boolean hasMark() {
        return hasMark;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (isAtEnd && !bytes.hasRemaining()) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, from, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        chars.clear();
        int counted = 0;
        CoderResult result = decoder.decode(bytes, chars, isAtEnd);
        while (result.isError()) {
            counted = countLines(counted);
            if (chars.hasRemaining()) {
                badLines.add(line);
                chars.put(REPLACEMENT);
                bytes.position(bytes.position() + result.length());
                result = decoder.decode(bytes, chars, isAtEnd);
            } else {
                result = CoderResult.OVERFLOW;
            }
        }
        countLines(counted);
        chars.flip();
        if (isAtStart && chars.hasRemaining()) {
            isAtStart = false;
            hasMark = chars.get(0) == BYTE_ORDER_MARK;
            chars.position(hasMark ? 1 : 0);
        }
    }

    private int countLines(int from) {
        for (int i = from; i < chars.position(); i++) {
            line += chars.get(i) == '\n' ? 1 : 0;
        }
        return chars.position();
    }
}
