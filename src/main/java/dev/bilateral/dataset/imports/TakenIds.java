package dev.bilateral.dataset.imports;

import dev.bilateral.common.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The ids of very many rows, some 32 bytes each however long they are: 64 bits of their SHA-256, how often one was asked
 * for, and what for. That two of some million ids have the same is as likely as one in a million.
 */
final class TakenIds {

    /** Some 130 MB, of the 512 that the server may have. */
    static final int MOST = 4_000_000;

    /** Of the places at most half is used, so that a search is short. */
    private static final int ROOM = 2;

    private final MessageDigest digest = Sha256.begun();
    /** 0 where a place is free. */
    private long[] marks = new long[1 << 12];

    private int[] counts = new int[1 << 12];
    /** Of the first who took an id, by a part of a hash as well. */
    private int[] takers = new int[1 << 12];

    private int size;

    /** Takes an id for something; any number of times. */
    void take(String id, String taker) {
        asked(id, taker);
    }

    boolean has(String id) {
        return counts[place(mark(id))] > 0;
    }

    /** Whether an id was taken, and for this first. */
    boolean has(String id, String taker) {
        int at = place(mark(id));
        return counts[at] > 0 && takers[at] == (int) mark(taker);
    }

    /** Takes the name itself, or where somebody has that already, the name with the next free number behind it. */
    String free(String name, String taker) {
        int count = asked(name, taker);
        String id = name;
        while (count > 1) {
            id = name + "-" + count;
            if (!has(id)) {
                take(id, taker);
                return id;
            }
            count = asked(name, taker);
        }
        return id;
    }

    /** How often an id was asked for, with this time. */
    private int asked(String id, String taker) {
        long mark = mark(id);
        int at = place(mark);
        if (marks[at] == 0) {
            if (size == MOST) {
                throw ImportRefused.because("rows.many", MOST);
            }
            if (ROOM * ++size > marks.length) {
                grow();
                at = place(mark);
            }
            marks[at] = mark;
            takers[at] = (int) mark(taker);
        }
        return ++counts[at];
    }

    private void grow() {
        long[] heldMarks = marks;
        int[] heldCounts = counts;
        int[] heldTakers = takers;
        marks = new long[heldMarks.length * 2];
        counts = new int[heldMarks.length * 2];
        takers = new int[heldMarks.length * 2];
        for (int i = 0; i < heldMarks.length; i++) {
            if (heldMarks[i] != 0) {
                int at = place(heldMarks[i]);
                marks[at] = heldMarks[i];
                counts[at] = heldCounts[i];
                takers[at] = heldTakers[i];
            }
        }
    }

    /** Where a mark stands, or would. */
    private int place(long mark) {
        int at = (int) (mark & (marks.length - 1));
        while (marks[at] != 0 && marks[at] != mark) {
            at = (at + 1) & (marks.length - 1);
        }
        return at;
    }

    private long mark(String id) {
        long mark = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return mark == 0 ? 1 : mark;
    }
}
