package dev.bilateral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table of records: rows on a wide screen, one block per record on a narrow one. */
public final class RecordTable extends NativeTable {

    private final List<String> columns;

    /** @param name says what it lists, to a screen reader */
    public RecordTable(String name, String... columns) {
        this.columns = List.of(columns);
        addClassName("records");
        getElement().setAttribute("aria-label", name);
        NativeTableRow head = new NativeTableRow();
        this.columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
    }

    /** Heads the records that follow. */
    public void addHeading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "rowgroup");
        addAcross(cell, "records-heading");
    }

    /** Adds what there is to know of the record before. */
    public void addRemark(String text) {
        addAcross(new NativeTableCell(text), "records-remark");
    }

    private void addAcross(Component cell, String className) {
        cell.getElement().setAttribute("colspan", String.valueOf(columns.size()));
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName(className);
        getBody().add(row);
    }

    /** Adds a record with one component per column. */
    public void addRow(Component... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("A row has " + columns.size() + " cells, was " + cells.length);
        }
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", columns.get(i));
            row.add(cell);
        }
        getBody().add(row);
    }
}
