package dev.bilateral.figure.comparison;

import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.AssumptionText;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inputs that are not the same in all of the compared, as rows: one per input and revision. */
final class DifferingTable {

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(DifferingTable.class),
            List.of(
                    Column.text("key"),
                    Column.text("label"),
                    Column.text("unit"),
                    Column.text("scenario"),
                    Column.integer("revision"),
                    Column.text("value"),
                    Column.text("reading"),
                    Column.text("rationale"),
                    Column.text("source")));

    private DifferingTable() {}

    static Table of(Comparison comparison) {
        List<Row> rows = comparison.differing().stream()
                .flatMap(key -> comparison.members().stream().map(member -> row(key, member)))
                .toList();
        return Table.of("inputs", COLUMNS, rows);
    }

    private static Row row(AssumptionKey key, Member member) {
        String value = member.tables().inputs().text(key);
        Assumption saved = member.tables().revision().assumptions().get(key);
        ObservationRef from = saved == null ? null : saved.from();
        return Row.of(
                key.code(),
                key.label(),
                known(key.unit()),
                member.id().scenario().value(),
                member.id().number(),
                known(value),
                AssumptionText.of(key, value),
                saved == null ? null : known(saved.rationale()),
                from == null ? null : from.toString());
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
