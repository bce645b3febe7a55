package dev.bilateral.dataset.diff;

import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks of the rows of one version, 24 bytes each: by these a million rows are held against a million others. 64 bits of a
 * SHA-256; that two of a million names have one mark is as likely as one in ten million.
 */
final class RowMarks {

    private static final List<String> COLUMNS =
            ObservationTable.fileColumns().stream().map(Column::name).toList();
    private static final int ID = COLUMNS.indexOf("id");
    private static final int SERIES = COLUMNS.indexOf("series");
    private static final int SOURCE = COLUMNS.indexOf("source");
    /** Of the table of places at most half is used, so that a search is short. */
    private static final int ROOM = 2;

    private final long[] names;
    private final long[] things;
    private final long[] contents;
    /** Numbers of rows, each at the first free place from that which its name leads to; 0 where there is none. */
    private final int[] places;

    private RowMarks(int count) {
        names = new long[count];
        things = new long[count];
        contents = new long[count];
        places = new int[Integer.highestOneBit(Math.max(1, count)) * 2 * ROOM];
    }

    static RowMarks of(StoredRows rows) {
        RowMarks marks = new RowMarks(rows.count());
        MessageDigest digest = sha256();
        int[] last = {0};
        rows.rows().forEach(row -> marks.put(Mark.of(row, digest), last[0]++));
        return marks;
    }

    /** The number of the row of that name that speaks of the same thing; 0 where there is none. */
    int sameThing(Mark mark) {
        for (int at = place(mark.name); places[at] != 0; at = (at + 1) % places.length) {
            int i = places[at] - 1;
            if (names[i] == mark.name) {
                return things[i] == mark.thing ? i + 1 : 0;
            }
        }
        return 0;
    }

    boolean saysTheSame(int number, Mark mark) {
        return contents[number - 1] == mark.content;
    }

    int count() {
        return names.length;
    }

    private void put(Mark mark, int i) {
        names[i] = mark.name;
        things[i] = mark.thing;
        contents[i] = mark.content;
        int at = place(mark.name);
        while (places[at] != 0) {
            at = (at + 1) % places.length;
        }
        places[at] = i + 1;
    }

    private int place(long name) {
        return Math.floorMod(name, places.length);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Of one row.
     *
     * @param name of its id
     * @param thing of its series and source: with another one it is another row
     * @param content of all its cells, of numbers by their value
     */
    record Mark(long name, long thing, long content) {

        static Mark of(Row row, MessageDigest digest) {
            List<@Nullable Object> cells = row.cells();
            add(cells.get(ID), digest);
            long name = read(digest);
            add(cells.get(SERIES), digest);
            add(cells.get(SOURCE), digest);
            long thing = read(digest);
            cells.subList(0, COLUMNS.size()).forEach(cell -> add(cell, digest));
            return new Mark(name, thing, read(digest));
        }

        /** With its length before it, so that no two cells can be taken for two others. */
        private static void add(@Nullable Object cell, MessageDigest digest) {
            byte[] text =
                    (cell instanceof Digits digits ? value(digits) : Table.text(cell)).getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).flip());
            digest.update(text);
        }

        private static String value(Digits digits) {
            return new BigDecimal(digits.printed()).stripTrailingZeros().toPlainString();
        }

        private static long read(MessageDigest digest) {
            return ByteBuffer.wrap(digest.digest()).getLong();
        }
    }
}
