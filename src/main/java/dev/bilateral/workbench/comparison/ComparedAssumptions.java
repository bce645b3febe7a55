package dev.bilateral.workbench.comparison;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Editions;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.snapshot.frozen.AssumptionTable;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All assumptions of all that is compared, below one another, so that the file alone is enough to compute from. */
final class ComparedAssumptions {

    private static final List<Column> COLUMNS = Stream.concat(
                    Column.described(
                            Messages.of(ComparedAssumptions.class),
                            List.of(Column.text("scenario"), Column.integer("revision")))
                            .stream(),
                    AssumptionTable.COLUMNS.stream())
            .toList();

    private ComparedAssumptions() {}

    static Table of(Comparison comparison, Editions editions) {
        List<Row> rows = new ArrayList<>();
        for (Member member : comparison.members()) {
            new AssumptionTable(member.tables(), comparison.figure().keys(), editions)
                    .rows()
                    .forEach(row -> rows.add(row(member, row)));
        }
        return Table.of(AssumptionTable.NAME, COLUMNS, rows).keyedBy("scenario", "revision", "key");
    }

    private static Row row(Member member, Row assumption) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(member.id().scenario().value());
        cells.add(member.id().number());
        cells.addAll(assumption.cells());
        return new Row(cells);
    }
}
