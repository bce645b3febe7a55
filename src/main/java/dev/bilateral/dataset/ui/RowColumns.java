package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import java.util.List;
import java.util.Set;

/** The cells of a row by which it is known among others; the fields below have all of them. */
final class RowColumns {

    private static final Messages MESSAGES = Messages.of(RowColumns.class);

    /** What the rows that a page opens with need can be less than what those further down do. */
    private static final Set<String> SHORT = Set.of("qualifier", "value", "lower", "upper", "unit");

    private static final String SHORT_WIDTH = "104px";

    /** Ids that an import makes are long, and would push the values out of view. */
    private static final String ID_WIDTH = "240px";

    private RowColumns() {}

    static void add(Grid<DraftRow> grid, DraftPart part) {
        grid.addColumn(row -> Text.grouped(Integer.toString(row.n() + 1)))
                .setHeader(MESSAGES.text("import.column.line"))
                .setKey("line")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(SHORT_WIDTH)
                .setFlexGrow(0);
        for (String column : shown(part)) {
            int at = part.columns().indexOf(column);
            Grid.Column<DraftRow> added = grid.addColumn(row -> row.cells().get(at))
                    .setHeader(column)
                    .setKey(column)
                    .setResizable(true);
            if (column.equals("id")) {
                added.setWidth(ID_WIDTH)
                        .setFlexGrow(1)
                        .setTooltipGenerator(row -> row.cells().get(at));
            } else if (SHORT.contains(column)) {
                added.setWidth(SHORT_WIDTH)
                        .setFlexGrow(0)
                        .setTooltipGenerator(row -> row.cells().get(at));
            } else {
                added.setAutoWidth(true).setFlexGrow(0);
            }
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
