package dev.bilateral.dataset.index;

import dev.bilateral.dataset.repository.LedgerSegment.Bucket;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a segment with the rows that hold them. A bucket is a row of words: length, word, length, rows. */
final class WordBuckets {

    /** H2 holds at most 1 MiB in one value. */
    private static final int PART_BYTES = 256 * 1024;

    private final Map<String, Postings> rows = new HashMap<>();

    void add(String text, int place) {
        Words.of(text)
                .forEach(word -> rows.computeIfAbsent(word, w -> new Postings()).add(place));
    }

    List<Bucket> buckets() {
        Map<ByteBuffer, List<Map.Entry<String, Postings>>> byBucket = new LinkedHashMap<>();
        rows.entrySet()
                .forEach(entry -> byBucket.computeIfAbsent(
                                ByteBuffer.wrap(Words.bucket(entry.getKey())), b -> new ArrayList<>())
                        .add(entry));
        List<Bucket> buckets = new ArrayList<>();
        byBucket.forEach((name, words) -> addParts(name.array(), words, buckets));
        return buckets;
    }

    private static void addParts(byte[] name, List<Map.Entry<String, Postings>> words, List<Bucket> into) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int part = 1;
        for (Map.Entry<String, Postings> entry : words) {
            if (content.size() > PART_BYTES) {
                into.add(new Bucket(name, part++, content.toByteArray()));
                content.reset();
            }
            put(entry.getKey().getBytes(StandardCharsets.UTF_8), content);
            put(entry.getValue().content(), content);
        }
        into.add(new Bucket(name, part, content.toByteArray()));
    }

    private static void put(byte[] bytes, ByteArrayOutputStream into) {
        into.write(bytes.length >> Byte.SIZE);
        into.write(bytes.length);
        into.writeBytes(bytes);
    }

    /** Adds the rows of a bucket’s words that begin so. */
    static void read(byte[] bucket, String start, BitSet into) {
        byte[] begin = start.getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = ByteBuffer.wrap(bucket);
        while (content.hasRemaining()) {
            boolean begins = beginsWith(next(content), begin);
            ByteBuffer found = next(content);
            if (begins) {
                Postings.read(found, into);
            }
        }
    }

    private static boolean beginsWith(ByteBuffer word, byte[] start) {
        return word.remaining() >= start.length
                && word.slice(word.position(), start.length).equals(ByteBuffer.wrap(start));
    }

    private static ByteBuffer next(ByteBuffer content) {
        int length = Short.toUnsignedInt(content.getShort());
        ByteBuffer part = content.slice(content.position(), length);
        content.position(content.position() + length);
        return part;
    }
}
