package dev.bilateral.snapshot.frozen;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Source;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The documents that rows rest on. */
public final class SourceTable {

    public static final String NAME = "sources";

    /** Its columns. */
    public static final List<Column> COLUMNS = Column.described(
            Messages.of(SourceTable.class),
            List.of(
                    Column.text("dataset"),
                    Column.text("version"),
                    Column.text("id"),
                    Column.text("title"),
                    Column.text("publisher"),
                    Column.text("author"),
                    Column.text("published"),
                    Column.text("url"),
                    Column.text("kind"),
                    Column.bool("founding"),
                    Column.text("restricted"),
                    Column.text("note")));

    private final Editions editions;
    private final Set<Cited> cited = new HashSet<>();

    private SourceTable(Editions editions) {
        this.editions = editions;
    }

    /** Every document of some editions, whether or not anything rests on it. */
    public static Table all(Editions editions) {
        return new SourceTable(editions).table((version, source) -> true);
    }

    /** Documents of some editions of which {@link #citedBy} tells. */
    public static SourceTable of(Editions editions) {
        return new SourceTable(editions);
    }

    /** These, and what the rows of a table name under two columns. */
    public SourceTable citedBy(Table table, String dataset, String source) {
        for (Row row : table.toList()) {
            table.text(row, source)
                    .ifPresent(
                            id -> cited.add(new Cited(table.text(row, dataset).orElseThrow(), id)));
        }
        return this;
    }

    /** In the order of datasets and files. */
    public Table table() {
        return table((version, source) -> cited.contains(new Cited(dataset(version), source.id())));
    }

    private Table table(BiPredicate<DatasetVersion, Source> wanted) {
        List<Row> rows = editions.editions().values().stream()
                .flatMap(edition -> edition.sources().stream()
                        .filter(source -> wanted.test(edition.version(), source))
                        .map(source -> row(edition.version(), source)))
                .toList();
        return Table.of(NAME, COLUMNS, rows).keyedBy("dataset", "id");
    }

    private static Row row(DatasetVersion version, Source source) {
        List<@Nullable Object> cells =
                new ArrayList<>(List.of(dataset(version), version.id().toString()));
        cells.addAll(dev.bilateral.dataset.SourceTable.row(source).cells());
        return new Row(cells);
    }

    private static String dataset(DatasetVersion version) {
        return version.dataset().value();
    }

    private record Cited(String dataset, String source) {}
}
