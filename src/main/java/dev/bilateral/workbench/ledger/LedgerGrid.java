package dev.bilateral.workbench.ledger;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.dataset.ledger.LedgerTable;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table.Row;
import dev.bilateral.ui.ColumnHeader;
import dev.bilateral.ui.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of the ledger, of which only those in sight are read. */
final class LedgerGrid extends Div {

    private static final Messages MESSAGES = Messages.of(LedgerGrid.class);

    /** These would take as much room as their longest text. */
    private static final List<String> LONG_TEXTS = List.of(
            LedgerTable.STATEMENT,
            LedgerTable.SERIES_TITLE,
            LedgerTable.SOURCE_TITLE,
            "id",
            "series",
            "source",
            "note",
            "locator",
            "base");

    /** So many rows stand without a frame to scroll in. */
    private static final int FEW = 15;

    private static final String KEY = "event.detail.key";
    private static final String TEXT_WIDTH = "220px";

    private final Grid<Item> grid = new Grid<>();
    private final transient Consumer<ObservationRef> opened;
    private transient @Nullable GridLazyDataView<Item> data;
    private transient @Nullable LedgerState shown;

    LedgerGrid(Consumer<LedgerState> change, Consumer<ObservationRef> opened) {
        this.opened = opened;
        grid.getElement().setAttribute("aria-label", MESSAGES.text("grid"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        grid.addClassNames("table-grid", "ledger-grid");
        grid.addItemClickListener(click -> opened.accept(click.getItem().row().ref()));
        grid.addSortListener(sorted -> {
            LedgerState now = shown;
            if (sorted.isFromClient() && now != null) {
                change.accept(now.withSort(
                        sorted.getSortOrder().stream().map(LedgerGrid::sort).toList()));
            }
        });
        openByKey();
        add(grid);
    }

    void show(LedgerState state, LedgerRows rows) {
        LedgerState before = shown;
        shown = state;
        if (before == null || !before.columns().equals(state.columns())) {
            grid.removeAllColumns();
            state.columns().forEach(this::addColumn);
        }
        data = grid.setItems(
                query -> rows.page(query.getOffset(), query.getLimit()).stream().map(Item::of));
        if (!sort(grid.getSortOrder()).equals(state.sort())) {
            grid.sort(order(state));
        }
    }

    /** How many rows there are; about how many, where that is not known yet. */
    void count(int rows, boolean isExact) {
        GridLazyDataView<Item> now = data;
        if (now != null && isExact) {
            now.setItemCountCallback(query -> rows);
            grid.setAllRowsVisible(rows <= FEW);
        } else if (now != null) {
            grid.setAllRowsVisible(false);
            now.setItemCountEstimate(Math.max(1, rows));
        }
    }

    /** The row in focus opens by Enter, as one that is pressed does. */
    private void openByKey() {
        grid.getElement().executeJs("""
            this.addEventListener('keydown', event => {
              const at = event.key === 'Enter' ? this.getEventContext(event) : {};
              if (at.section === 'body' && at.item) {
                event.preventDefault();
                this.dispatchEvent(new CustomEvent('row-enter', { detail: { key: at.item.key } }));
              }
            });\
            """);
        grid.getElement()
                .addEventListener("row-enter", event -> {
                    Item item = grid.getDataCommunicator()
                            .getKeyMapper()
                            .get(event.getEventData().get(KEY).asString());
                    if (item != null) {
                        opened.accept(item.row().ref());
                    }
                })
                .addEventData(KEY);
    }

    private void addColumn(String name) {
        int place = place(name);
        Column column = LedgerTable.columns().get(place);
        boolean isNumber = column.type() == Column.Type.NUMBER;
        Grid.Column<Item> added = grid.addColumn(item -> item.text(place));
        added.setHeader(ColumnHeader.of(column))
                .setKey(name)
                .setResizable(true)
                .setTextAlign(isNumber ? ColumnTextAlign.END : ColumnTextAlign.START);
        if (LONG_TEXTS.contains(name)) {
            added.setWidth(TEXT_WIDTH).setFlexGrow(1).setTooltipGenerator(item -> item.text(place));
        } else {
            added.setAutoWidth(true).setFlexGrow(0);
        }
        key(name).ifPresent(key -> added.setSortProperty(name));
    }

    private List<GridSortOrder<Item>> order(LedgerState state) {
        List<GridSortOrder<Item>> order = new ArrayList<>();
        for (LedgerSort sort : state.sort()) {
            state.columns().stream()
                    .filter(name -> key(name).equals(Optional.of(sort.key())))
                    .findFirst()
                    .flatMap(name -> Optional.ofNullable(grid.getColumnByKey(name)))
                    .ifPresent(column -> order.add(new GridSortOrder<>(
                            column, sort.isDescending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
        return order;
    }

    private static List<LedgerSort> sort(List<GridSortOrder<Item>> order) {
        return order.stream().map(LedgerGrid::sort).toList();
    }

    private static LedgerSort sort(GridSortOrder<Item> order) {
        return new LedgerSort(
                key(order.getSorted().getKey()).orElseThrow(), order.getDirection() == SortDirection.DESCENDING);
    }

    /** Titles are sorted by what they are titles of. */
    private static Optional<LedgerSort.Key> key(String column) {
        return LedgerSort.Key.ofCode(column.replace("_title", ""));
    }

    private static int place(String column) {
        return LedgerTable.columns().stream().map(Column::name).toList().indexOf(column);
    }

    /** A row, and its cells as every column and file shows them. */
    private record Item(LedgerRow row, Row cells) {

        static Item of(LedgerRow row) {
            return new Item(row, LedgerTable.row(row));
        }

        String text(int place) {
            return TableGrid.text(cells.cells().get(place));
        }
    }
}
