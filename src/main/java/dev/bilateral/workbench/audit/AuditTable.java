package dev.bilateral.workbench.audit;

import dev.bilateral.audit.AuditFilter;
import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Entry;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;

/** Entries of the trail as rows of a file. */
final class AuditTable {

    static final List<Column> COLUMNS =
            List.of(Column.text("at"), Column.text("who"), Column.text("action"), Column.text("subject"));

    private AuditTable() {}

    /** Searched when its rows are asked for, in the name of whoever asks then. */
    static Table of(AuditTrail trail, AuditFilter filter) {
        return new Table("audit", COLUMNS, () -> trail.search(filter).stream().map(AuditTable::row));
    }

    static Row row(Entry entry) {
        return Row.of(entry.at().toString(), entry.who(), entry.action().code(), entry.subject());
    }
}
