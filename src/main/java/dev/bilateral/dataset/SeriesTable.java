package dev.bilateral.dataset;

import dev.bilateral.common.Messages;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Series as rows under the columns of their files. */
public final class SeriesTable {

    public static final String NAME = "series";

    private static final Messages MESSAGES = Messages.of(SeriesTable.class);
    private static final List<Column> COLUMNS = List.of(
                    Column.text("id"),
                    Column.text("title"),
                    Column.text("description"),
                    Column.text("unit"),
                    Column.text("calendar"),
                    Column.text("coverage"),
                    Column.text("reporter"),
                    Column.number("domain_min", null),
                    Column.number("domain_max", null))
            .stream()
            .map(c -> new Column(c.name(), c.type(), c.unit(), MESSAGES.text("series.column." + c.name())))
            .toList();

    private SeriesTable() {}

    /** In the order given. */
    public static Table of(List<Series> series) {
        List<Series> held = List.copyOf(series);
        return new Table(NAME, COLUMNS, () -> held.stream().map(SeriesTable::row)).keyedBy("id");
    }

    /** What each row holds, in this order. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    public static Row row(Series series) {
        return Row.of(
                series.id(),
                known(series.title()),
                known(series.description()),
                known(series.unit()),
                known(series.calendar()),
                known(series.coverage()),
                known(series.reporter()),
                series.domainMin(),
                series.domainMax());
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
