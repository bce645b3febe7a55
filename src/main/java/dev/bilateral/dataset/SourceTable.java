package dev.bilateral.dataset;

import dev.bilateral.common.Messages;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources as rows under the columns of their files. */
public final class SourceTable {

    public static final String NAME = "sources";

    private static final Messages MESSAGES = Messages.of(SourceTable.class);
    private static final List<Column> COLUMNS = List.of(
                    Column.text("id"),
                    Column.text("title"),
                    Column.text("publisher"),
                    Column.text("author"),
                    Column.text("published"),
                    Column.text("url"),
                    Column.text("kind"),
                    Column.bool("founding"),
                    Column.text("restricted"),
                    Column.text("note"))
            .stream()
            .map(c -> new Column(c.name(), c.type(), c.unit(), MESSAGES.text("source.column." + c.name())))
            .toList();

    private SourceTable() {}

    /** In the order given. */
    public static Table of(List<Source> sources) {
        List<Source> held = List.copyOf(sources);
        return new Table(NAME, COLUMNS, () -> held.stream().map(SourceTable::row)).keyedBy("id");
    }

    /** What each row holds, in this order. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    public static Row row(Source source) {
        return Row.of(
                source.id(),
                known(source.title()),
                known(source.publisher()),
                known(source.author()),
                source.published() == null ? null : source.published().iso(),
                known(source.url()),
                known(source.kind()),
                source.isFounding(),
                known(source.restricted()),
                known(source.note()));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
