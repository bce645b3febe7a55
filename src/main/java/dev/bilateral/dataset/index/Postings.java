package dev.bilateral.dataset.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** The rows of a segment that hold a word: a short list of places, or, where they are many, a bit for each row. */
final class Postings {

    static final int DENSE_BYTES = IndexColumn.SEGMENT_ROWS / Byte.SIZE;

    private short[] places = new short[4];
    private int count;

    /** @param place not before the last that was added */
    void add(int place) {
        if (count > 0 && places[count - 1] == (short) place) {
            return;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = (short) place;
    }

    /** A list is always shorter than the bits would be: so its length tells which it is. */
    byte[] content() {
        if (count * Short.BYTES >= DENSE_BYTES) {
            BitSet rows = new BitSet(IndexColumn.SEGMENT_ROWS);
            for (int i = 0; i < count; i++) {
                rows.set(Short.toUnsignedInt(places[i]));
            }
            return Arrays.copyOf(rows.toByteArray(), DENSE_BYTES);
        }
        ByteBuffer list = ByteBuffer.allocate(count * Short.BYTES);
        for (int i = 0; i < count; i++) {
            list.putShort(places[i]);
        }
        return list.array();
    }

    /** Adds the rows of what {@link #content} gave. */
    static void read(ByteBuffer content, BitSet into) {
        if (content.remaining() == DENSE_BYTES) {
            into.or(BitSet.valueOf(content));
            return;
        }
        while (content.hasRemaining()) {
            into.set(Short.toUnsignedInt(content.getShort()));
        }
    }
}
