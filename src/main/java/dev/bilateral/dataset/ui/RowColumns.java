package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import java.util.List;

/** The cells of a row by which it is known among others; the fields below have all of them. */
final class RowColumns {

    private static final Messages MESSAGES = Messages.of(RowColumns.class);

    /** Of a million: the rows that a page opens with have shorter ones. */
    private static final String LINE_WIDTH = "104px";

    private RowColumns() {}

    static void add(Grid<DraftRow> grid, DraftPart part) {
        grid.addColumn(row -> Text.grouped(Integer.toString(row.n() + 1)))
                .setHeader(MESSAGES.text("import.column.line"))
                .setKey("line")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(LINE_WIDTH)
                .setFlexGrow(0);
        for (String column : shown(part)) {
            int at = part.columns().indexOf(column);
            grid.addColumn(row -> row.cells().get(at))
                    .setHeader(column)
                    .setKey(column)
                    .setResizable(true)
                    .setAutoWidth(true);
        }
    }

    private static List<String> shown(DraftPart part) {
        return switch (part) {
            case OBSERVATIONS ->
                List.of(
                        "id",
                        "series",
                        "period_start",
                        "period_end",
                        "qualifier",
                        "value",
                        "lower",
                        "upper",
                        "unit",
                        "source");
            case SERIES -> List.of("id", "title", "unit", "calendar", "reporter", "coverage");
            case SOURCES -> List.of("id", "title", "publisher", "published", "kind", "url");
        };
    }
}
