package dev.bilateral.audit;

import dev.bilateral.audit.AuditTrail.Entry;
import dev.bilateral.common.Messages;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;

/** Entries of the trail as rows of a file. */
public final class AuditTable {

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(AuditTable.class),
            List.of(Column.text("at"), Column.text("who"), Column.text("action"), Column.text("subject")));

    private AuditTable() {}

    /** Searched when its rows are asked for, in the name of whoever asks then. */
    public static Table of(AuditTrail trail, AuditFilter filter) {
        return new Table("audit", COLUMNS, () -> trail.search(filter).stream().map(AuditTable::row));
    }

    private static Row row(Entry entry) {
        return Row.of(entry.at().toString(), entry.who(), entry.action().code(), entry.subject());
    }
}
