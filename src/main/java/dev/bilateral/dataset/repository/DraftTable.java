package dev.bilateral.dataset.repository;

import static dev.bilateral.db.Tables.DRAFT;
import static dev.bilateral.db.Tables.DRAFT_OBSERVATION;
import static dev.bilateral.db.Tables.DRAFT_SERIES;
import static dev.bilateral.db.Tables.DRAFT_SOURCE;

import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.db.tables.records.DraftRecord;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * The table of a part.
 *
 * @param removed the column of the draft with the highest number that was removed
 * @param cells the columns behind draft and n, in the order of the file's
 */
record DraftTable(
        Table<?> table,
        TableField<? extends Record, String> draft,
        TableField<? extends Record, Integer> n,
        TableField<DraftRecord, Integer> removed,
        List<Field<?>> cells) {

    /** Columns before the cells: draft and n. */
    private static final int KEY = 2;

    static DraftTable of(DraftPart part) {
        return switch (part) {
            case OBSERVATIONS ->
                new DraftTable(
                        DRAFT_OBSERVATION,
                        DRAFT_OBSERVATION.DRAFT,
                        DRAFT_OBSERVATION.N,
                        DRAFT.LAST_OBSERVATION,
                        cells(DRAFT_OBSERVATION));
            case SERIES ->
                new DraftTable(
                        DRAFT_SERIES, DRAFT_SERIES.DRAFT, DRAFT_SERIES.N, DRAFT.LAST_SERIES, cells(DRAFT_SERIES));
            case SOURCES ->
                new DraftTable(
                        DRAFT_SOURCE, DRAFT_SOURCE.DRAFT, DRAFT_SOURCE.N, DRAFT.LAST_SOURCE, cells(DRAFT_SOURCE));
        };
    }

    /** Each part has one, before its other cells. */
    Field<String> id() {
        return cells.getFirst().coerce(String.class);
    }

    private static List<Field<?>> cells(Table<?> table) {
        return Arrays.<Field<?>>stream(table.fields()).skip(KEY).toList();
    }
}
