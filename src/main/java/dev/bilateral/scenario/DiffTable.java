package dev.bilateral.scenario;

import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.scenario.RevisionDiff.AssumptionChange;
import dev.bilateral.scenario.RevisionDiff.PinChange;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two revisions, as rows: first the assumptions, then the editions. */
public final class DiffTable {

    private static final String ASSUMPTION = "assumption";
    private static final String EDITION = "edition";

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(DiffTable.class),
            List.of(
                    Column.text("part"),
                    Column.text("key"),
                    Column.text("label"),
                    Column.text("unit"),
                    Column.text("from_value"),
                    Column.text("to_value"),
                    Column.text("from_reason"),
                    Column.text("to_reason"),
                    Column.text("from_source"),
                    Column.text("to_source"),
                    Column.integer("changed_in"),
                    Column.text("changed_by"),
                    Column.text("changed_at"),
                    Column.text("changed_note"),
                    Column.text("scenario"),
                    Column.integer("from_revision"),
                    Column.integer("to_revision")));

    private DiffTable() {}

    /** Its columns. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    public static Table of(RevisionDiff diff) {
        return Table.of(
                "changes",
                COLUMNS,
                Stream.concat(
                                diff.assumptions().stream().map(change -> row(diff, change)),
                                diff.pins().stream().map(change -> row(diff, change)))
                        .toList());
    }

    private static Row row(RevisionDiff diff, AssumptionChange change) {
        Assumption before = change.before();
        Assumption after = change.after();
        return Row.of(
                ASSUMPTION,
                change.key().code(),
                change.key().label(),
                known(change.key().unit()),
                before == null ? null : known(before.value()),
                after == null ? null : known(after.value()),
                before == null ? null : known(before.rationale()),
                after == null ? null : known(after.rationale()),
                source(before),
                source(after),
                change.in().number(),
                change.in().author(),
                change.in().at().toString(),
                change.in().note(),
                diff.from().scenario().value(),
                diff.from().number(),
                diff.to().number());
    }

    private static Row row(RevisionDiff diff, PinChange change) {
        return Row.of(
                EDITION,
                change.dataset().value(),
                null,
                null,
                change.before() == null ? null : change.before().toString(),
                change.after() == null ? null : change.after().toString(),
                null,
                null,
                null,
                null,
                change.in().number(),
                change.in().author(),
                change.in().at().toString(),
                change.in().note(),
                diff.from().scenario().value(),
                diff.from().number(),
                diff.to().number());
    }

    private static @Nullable String source(@Nullable Assumption assumption) {
        ObservationRef from = assumption == null ? null : assumption.from();
        return from == null ? null : from.toString();
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
