package dev.bilateral.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A grid over the rows of a table; its cells read as they do in files, an unknown one is empty. */
public final class TableGrid extends Div {

    private static final Messages MESSAGES = Messages.of(TableGrid.class);

    /** So many rows stand without a frame to scroll in. */
    private static final int FEW = 15;

    /** Ids that an import makes are long, and would push the values out of view. */
    private static final String ID_WIDTH = "320px";

    private final Grid<Row> grid = new Grid<>();

    /** Rows that are read as they come into sight. */
    public interface Pages {
        /** Fewer than {@code limit} only at the end. */
        List<Row> page(int offset, int limit);
    }

    public TableGrid(String label, Table table, List<String> columns) {
        this(
                label,
                table.columns().stream()
                        .filter(column -> columns.isEmpty() || columns.contains(column.name()))
                        .sorted((a, b) -> Integer.compare(columns.indexOf(a.name()), columns.indexOf(b.name())))
                        .toList(),
                column -> table.indexOf(column.name()));
        List<Row> rows = table.toList();
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= FEW);
    }

    /** @param count how many rows there are */
    public TableGrid(String label, List<Column> columns, int count, Pages pages) {
        this(label, columns, columns::indexOf);
        grid.setItems(DataProvider.fromCallbacks(
                query -> pages.page(query.getOffset(), query.getLimit()).stream(), query -> count));
        grid.setAllRowsVisible(count <= FEW);
    }

    private TableGrid(String label, List<Column> columns, ToIntFunction<Column> place) {
        grid.getElement().setAttribute("aria-label", label);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("table-grid");
        columns.forEach(column -> addColumn(column, place.applyAsInt(column)));
        super.add(grid);
    }

    private void addColumn(Column column, int index) {
        boolean isNumber = column.type() == Column.Type.NUMBER || column.type() == Column.Type.INTEGER;
        Grid.Column<Row> added = grid.addColumn(row -> text(row.cells().get(index)))
                .setHeader(ColumnHeader.of(column))
                .setKey(column.name())
                .setFlexGrow(column.type() == Column.Type.TEXT ? 1 : 0)
                .setResizable(true)
                .setTextAlign(isNumber ? ColumnTextAlign.END : ColumnTextAlign.START);
        if (column.name().equals("id")) {
            added.setWidth(ID_WIDTH).setTooltipGenerator(row -> text(row.cells().get(index)));
        } else {
            added.setAutoWidth(true);
        }
    }

    /** How a cell reads on screen. */
    public static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> PlainNumber.text(number);
            case Boolean flag -> MESSAGES.text(flag ? "cell.true" : "cell.false");
            default -> cell.toString();
        };
    }
}
