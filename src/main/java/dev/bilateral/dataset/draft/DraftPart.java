package dev.bilateral.dataset.draft;

import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.SeriesTable;
import dev.bilateral.dataset.SourceTable;
import dev.bilateral.table.Column;
import java.util.List;
import java.util.Locale;

/** The three kinds of rows of a draft, each a file of the version to come. */
public enum DraftPart {
    OBSERVATIONS(ObservationTable.fileColumns()),
    SERIES(SeriesTable.columns()),
    SOURCES(SourceTable.columns());

    private final List<String> columns;

    DraftPart(List<Column> columns) {
        this.columns = columns.stream().map(Column::name).toList();
    }

    /** What the cells of its rows are called, in their order. */
    public List<String> columns() {
        return columns;
    }

    /** The word in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its file in a package. */
    public String file() {
        return code() + ".csv";
    }
}
