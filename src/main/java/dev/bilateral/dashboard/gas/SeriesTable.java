package dev.bilateral.dashboard.gas;

import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Series;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;

/** What could have been stated, and how often it was: a series without a row is a finding too. */
final class SeriesTable {

    static final String NAME = "series";

    private static final List<Column> COLUMNS = List.of(
            Column.text("dataset"), Column.text("series"), Column.text("title"), Column.integer("observations"));

    private SeriesTable() {}

    static Table of(List<Edition> editions) {
        return Table.of(
                        NAME,
                        COLUMNS,
                        editions.stream()
                                .flatMap(e -> e.series().stream().map(s -> row(e, s)))
                                .toList())
                .keyedBy("dataset", "series");
    }

    private static Row row(Edition edition, Series series) {
        int count = edition.of(series.id()).size();
        return Row.of(edition.version().dataset().value(), series.id(), series.title(), count);
    }

    static boolean has(Table table, String series) {
        return table.toList().stream()
                .anyMatch(row -> table.text(row, "series").orElse("").equals(series));
    }
}
