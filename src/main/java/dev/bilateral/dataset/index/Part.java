package dev.bilateral.dataset.index;

import java.util.BitSet;

/**
 * The rows of one segment that pass.
 *
 * @param before how many pass in all segments before it
 */
record Part(EditionIndex edition, int segment, BitSet rows, int before) {

    /** The number of the row that comes after so many of them. */
    int n(int skipped) {
        int row = rows.nextSetBit(0);
        for (int i = 0; i < skipped; i++) {
            row = rows.nextSetBit(row + 1);
        }
        return segment * IndexColumn.SEGMENT_ROWS + row + 1;
    }

    /** The number of the next row after one of them; meaningless after the last. */
    int after(int n) {
        return segment * IndexColumn.SEGMENT_ROWS + rows.nextSetBit(IndexColumn.place(n) + 1) + 1;
    }
}
