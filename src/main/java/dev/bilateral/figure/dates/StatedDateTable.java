package dev.bilateral.figure.dates;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.dates.DateLink.Role;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.stream.Stream;

/** Stated dates as rows: one for each observation that is linked to one, with who linked it and why. */
public final class StatedDateTable {

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(StatedDateTable.class),
            List.of(
                    Column.text("stated_date"),
                    Column.text("what"),
                    Column.text("due"),
                    Column.text("role"),
                    Column.text("dataset"),
                    Column.text("observation"),
                    Column.text("linked_by"),
                    Column.text("linked_at"),
                    Column.text("why")));

    private StatedDateTable() {}

    /** Its columns. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    public static Table of(List<StatedDate> dates) {
        return Table.of(
                        "stated-dates",
                        COLUMNS,
                        dates.stream()
                                .flatMap(date -> Stream.concat(
                                        date.promises().stream().map(one -> row(date, Role.PROMISE, one)),
                                        date.reports().stream().map(one -> row(date, Role.REPORT, one))))
                                .toList())
                .keyedBy("stated_date", "role", "dataset", "observation");
    }

    private static Row row(StatedDate date, Role role, Linked one) {
        DateLink by = one.by();
        return Row.of(
                date.id(),
                date.what(),
                date.due(),
                role.code(),
                one.ref().dataset().value(),
                one.ref().observation(),
                by == null ? null : by.who(),
                by == null ? null : by.at().toString(),
                by == null ? null : by.note());
    }
}
