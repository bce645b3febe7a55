package dev.bilateral.chart.picture;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs bytes in the zlib format (RFC 1950 and 1951), with fixed codes. Java's own packing is that of whatever zlib the
 * machine has, and gives other bytes with another one; this gives the same everywhere. A drawing, which is mostly even,
 * becomes about as small with it.
 */
final class Deflate {

    private static final int WINDOW = 32 * 1024;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int HASH_BITS = 16;
    private static final int END = 256;
    private static final int DISTANCE_BITS = 5;
    private static final VarHandle FOUR_BYTES = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** Of the codes 257 to 285: the shortest length that each stands for, and how many bits tell which (3.2.5). */
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    private final byte[] data;
    private final int[] last = new int[1 << HASH_BITS];
    private byte[] out;
    private int written;
    private int held;
    private int heldBits;

    private Deflate(byte[] data) {
        this.data = data;
        out = new byte[data.length / 8 + 64];
        Arrays.fill(last, -1);
    }

    static byte[] zlib(byte[] data) {
        return new Deflate(data).packed();
    }

    private byte[] packed() {
        write(0x78);
        write(0x01);
        bits(0b011, 3); // one last block, with fixed codes
        int at = 0;
        while (at < data.length) {
            int from = candidate(at);
            int length = from < 0 ? 0 : length(from, at);
            if (length < SHORTEST) {
                symbol(data[at] & 0xff);
                at++;
            } else {
                copy(length, at - from);
                for (int passed = at + 1; passed < at + length; passed++) {
                    candidate(passed);
                }
                at += length;
            }
        }
        symbol(END);
        if (heldBits > 0) {
            bits(0, 8 - heldBits);
        }
        Adler32 checksum = new Adler32();
        checksum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            write((int) (checksum.getValue() >> shift));
        }
        return Arrays.copyOf(out, written);
    }

    /** Where the next bytes may have stood before, or -1; from here on they stand at this place. */
    private int candidate(int at) {
        if (at + SHORTEST > data.length) {
            return -1;
        }
        int next = (int) FOUR_BYTES.get(data, at);
        int hash = (next * 0x9E3779B1) >>> (32 - HASH_BITS);
        int before = last[hash];
        last[hash] = at;
        return before >= 0 && at - before <= WINDOW ? before : -1;
    }

    private int length(int from, int at) {
        int most = Math.min(LONGEST, data.length - at);
        int differs = Arrays.mismatch(data, from, from + most, data, at, at + most);
        return differs < 0 ? most : differs;
    }

    private void copy(int length, int distance) {
        int code = place(LENGTHS, length);
        symbol(END + 1 + code);
        bits(length - LENGTHS[code], LENGTH_BITS[code]);
        int far = place(DISTANCES, distance);
        huffman(far, DISTANCE_BITS);
        bits(distance - DISTANCES[far], Math.max(0, far / 2 - 1));
    }

    /** The last place whose value is not above. */
    private static int place(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 2;
    }

    /** The fixed codes (3.2.6). */
    private void symbol(int symbol) {
        if (symbol < 144) {
            huffman(0x30 + symbol, 8);
        } else if (symbol < 256) {
            huffman(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            huffman(symbol - 256, 7);
        } else {
            huffman(0xc0 + symbol - 280, 8);
        }
    }

    /** Codes stand with their first bit first, all else with its last. */
    private void huffman(int code, int length) {
        bits(Integer.reverse(code) >>> (32 - length), length);
    }

    private void bits(int value, int count) {
        held |= value << heldBits;
        heldBits += count;
        while (heldBits >= 8) {
            write(held);
            held >>>= 8;
            heldBits -= 8;
        }
    }

    private void write(int value) {
        if (written == out.length) {
            out = Arrays.copyOf(out, 2 * written);
        }
        out[written++] = (byte) value;
    }
}
