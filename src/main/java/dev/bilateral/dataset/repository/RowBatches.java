package dev.bilateral.dataset.repository;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** Inserts rows some at a time, so that a long table is never held whole; rows of one table are to follow each other. */
final class RowBatches implements AutoCloseable {

    private static final int MOST_ROWS = 1_000;

    private final DSLContext dsl;
    private final List<TableRecord<?>> held = new ArrayList<>();

    RowBatches(DSLContext dsl) {
        this.dsl = dsl;
    }

    void add(TableRecord<?> row) {
        if (held.size() == MOST_ROWS
                || (!held.isEmpty() && !held.getFirst().getTable().equals(row.getTable()))) {
            flush();
        }
        held.add(row);
    }

    /** Inserts what is left. */
    @Override
    public void close() {
        flush();
    }

    private void flush() {
        if (!held.isEmpty()) {
            dsl.batchInsert(held).execute();
            held.clear();
        }
    }
}
