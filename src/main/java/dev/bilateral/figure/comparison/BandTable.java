package dev.bilateral.figure.comparison;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.model.Bands;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bands of those that have ranges, below one another. */
final class BandTable {

    private BandTable() {}

    /** Empty where nothing that is compared has ranges. */
    static Optional<Table> of(Comparison comparison) {
        List<Column> columns = new ArrayList<>(Column.described(
                Messages.of(BandTable.class), List.of(Column.text("scenario"), Column.integer("revision"))));
        List<Row> rows = new ArrayList<>();
        for (Member member : comparison.members()) {
            member.tables().extra(Bands.TABLE).ifPresent(bands -> {
                if (rows.isEmpty()) {
                    columns.addAll(bands.columns());
                }
                bands.toList().forEach(row -> rows.add(row(member, row)));
            });
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(Table.of(Bands.TABLE, columns, rows));
    }

    private static Row row(Member member, Row band) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(member.id().scenario().value());
        cells.add(member.id().number());
        cells.addAll(band.cells());
        return new Row(cells);
    }
}
