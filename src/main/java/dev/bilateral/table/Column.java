package dev.bilateral.table;

import dev.bilateral.common.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link Table}.
 *
 * @param name as in files and the API, such as {@code planned_bcm}
 * @param unit the unit of its numbers, or null where it has none
 * @param description what its cells say, as read beside a file; empty for tables that leave in no file
 */
public record Column(String name, Type type, @Nullable String unit, String description) {

    /** What its cells hold; every cell may also be empty (null), which means unknown, never 0. */
    public enum Type {
        /** {@link String} */
        TEXT,
        /** {@link Integer} */
        INTEGER,
        /** {@link Double}, or {@link dev.bilateral.common.Stated.Digits} where a source's own digits are kept */
        NUMBER,
        /** {@link Boolean} */
        BOOLEAN,
        /** {@link java.time.LocalDate} */
        DATE
    }

    /** These columns, each described by what stands under {@code column.} and its name. */
    public static List<Column> described(Messages texts, List<Column> columns) {
        return columns.stream()
                .map(c -> new Column(c.name, c.type, c.unit, texts.text("column." + c.name)))
                .toList();
    }

    public static Column text(String name) {
        return new Column(name, Type.TEXT, null, "");
    }

    public static Column integer(String name) {
        return new Column(name, Type.INTEGER, null, "");
    }

    public static Column number(String name, @Nullable String unit) {
        return new Column(name, Type.NUMBER, unit, "");
    }

    public static Column bool(String name) {
        return new Column(name, Type.BOOLEAN, null, "");
    }

    public static Column date(String name) {
        return new Column(name, Type.DATE, null, "");
    }
}
