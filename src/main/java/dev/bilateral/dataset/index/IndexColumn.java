package dev.bilateral.dataset.index;

import java.nio.ByteBuffer;
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
