package dev.bilateral.dataset.index;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** What the index holds of each row: one number per column. What they mean is stored, so it never changes. */
enum IndexColumn {
    /** The place of the series among those of the version, from 0. */
    SERIES(Integer.BYTES),
    /** The place of the source among those of the version, from 0. */
    SOURCE(Integer.BYTES),
    /** The qualifier’s place among all, from 1; 0 for none. */
    QUALIFIER(Byte.BYTES),
    /** The modality’s place among all, from 0. */
    MODALITY(Byte.BYTES),
    /** The flag’s place among all, from 0. */
    FLAG(Byte.BYTES),
    /** Days since 1970. */
    PERIOD_START(Integer.BYTES),
    PERIOD_END(Integer.BYTES),
    /** Year, month and day as 20250117; parts that are unknown are 0. */
    STATED_ON(Integer.BYTES),
    /** The number that places a statement on an axis. */
    NUMBER(Double.BYTES);

    /** Those that filters look at; 19 bytes a row. */
    static final List<IndexColumn> OF_FILTERS =
            List.of(SERIES, SOURCE, QUALIFIER, MODALITY, FLAG, PERIOD_START, PERIOD_END);

    /** Rows whose numbers stand together in one value. */
    static final int SEGMENT_ROWS = 32_768;

    /** Stands where a row has no day. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private final int width;

    IndexColumn(int width) {
        this.width = width;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Room for some rows. */
    ByteBuffer room(int rows) {
        return ByteBuffer.allocate(rows * width);
    }

    void put(ByteBuffer room, double number) {
        switch (width) {
            case Byte.BYTES -> room.put((byte) number);
            case Integer.BYTES -> room.putInt((int) number);
            default -> room.putDouble(number);
        }
    }

    int at(ByteBuffer content, int row) {
        return width == Byte.BYTES ? content.get(row) : content.getInt(row * Integer.BYTES);
    }

    /**
     * Leaves of some rows those whose number is one from the least to the most. While all rows are left it looks at number
     * after number and writes 64 answers at a time: most of what a search does is done here.
     */
    void keep(ByteBuffer content, int least, int most, BitSet rows) {
        if (rows.cardinality() < rows.length() / Long.BYTES) {
            keepOfFew(content, least, most, rows);
            return;
        }
        int count = rows.length();
        long[] kept = new long[(count + Long.SIZE - 1) / Long.SIZE];
        if (width == Byte.BYTES) {
            for (int row = 0; row < count; row++) {
                int number = content.get(row);
                kept[row / Long.SIZE] |= (number >= least && number <= most ? 1L : 0L) << row;
            }
        } else {
            for (int row = 0; row < count; row++) {
                int number = content.getInt(row * Integer.BYTES);
                kept[row / Long.SIZE] |= (number >= least && number <= most ? 1L : 0L) << row;
            }
        }
        rows.and(BitSet.valueOf(kept));
    }

    private void keepOfFew(ByteBuffer content, int least, int most, BitSet rows) {
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            int number = at(content, row);
            if (number < least || number > most) {
                rows.clear(row);
            }
        }
    }

    /** A number by which rows are ordered as by what the column holds; {@link Long#MAX_VALUE} where it holds nothing. */
    long rank(ByteBuffer content, int row) {
        if (this == NUMBER) {
            double number = content.getDouble(row * Double.BYTES);
            long bits = Double.doubleToLongBits(number + 0.0);
            return Double.isNaN(number) ? Long.MAX_VALUE : bits ^ ((bits >> 63) & Long.MAX_VALUE);
        }
        int number = at(content, row);
        boolean isNothing = number == NO_DAY || ((this == QUALIFIER || this == FLAG) && number == 0);
        return isNothing ? Long.MAX_VALUE : number;
    }

    /** Where a row stands in its segment. */
    static int place(int n) {
        return (n - 1) % SEGMENT_ROWS;
    }

    static int segments(int rows) {
        return (rows + SEGMENT_ROWS - 1) / SEGMENT_ROWS;
    }
}
