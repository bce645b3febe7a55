package dev.bilateral.dataset.diff;

import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.SeriesTable;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.SourceTable;
import dev.bilateral.table.Column;
import java.util.List;

/** How the three kinds of rows of a dataset are held against each other: by the columns of their files. */
final class DatasetColumns {

    static final RowComparison<Observation> OBSERVATIONS = new RowComparison<>(
            Observation::id,
            (before, after) -> before.series().id().equals(after.series().id())
                    && before.source().id().equals(after.source().id()),
            names(ObservationTable.fileColumns()),
            ObservationTable::fileRow,
            CellChange::areSame);

    static final RowComparison<Series> SERIES = new RowComparison<>(
            Series::id, (before, after) -> true, names(SeriesTable.columns()), SeriesTable::row, CellChange::areSame);

    static final RowComparison<Source> SOURCES = new RowComparison<>(
            Source::id, (before, after) -> true, names(SourceTable.columns()), SourceTable::row, CellChange::areSame);

    private DatasetColumns() {}

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
