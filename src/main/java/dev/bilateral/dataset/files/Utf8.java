package dev.bilateral.dataset.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Bytes read as UTF-8, strictly: what is none is known by its line, and stands in the text as U+FFFD, so that the rest
 * can still be checked.
 *
 * @param badLines the lines with bytes that are no UTF-8, from 1
 */
record Utf8(String text, SortedSet<Integer> badLines) {

    static final char REPLACEMENT = '\uFFFD';

    static Utf8 decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        SortedSet<Integer> badLines = new TreeSet<>();
        int line = 1;
        int counted = 0;
        CoderResult result = decoder.decode(bytes, text, true);
        while (result.isError()) {
            for (; counted < bytes.position(); counted++) {
                line += content[counted] == '\n' ? 1 : 0;
            }
            badLines.add(line);
            text.put(REPLACEMENT);
            bytes.position(bytes.position() + result.length());
            decoder.reset();
            result = decoder.decode(bytes, text, true);
        }
        return new Utf8(text.flip().toString(), badLines);
    }
}
