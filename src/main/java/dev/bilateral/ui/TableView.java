package dev.bilateral.ui;

import com.vaadin.flow.component.Component;
import dev.bilateral.table.Table;
import java.util.List;

/**
 * Shows a table on screen. Screens ask for it through this interface, so that a page which opens with a chart does not
 * load the scripts of a grid.
 */
public interface TableView {

    /**
     * @param label the grid's name for assistive technology
     * @param columns the names of the columns to show, in order; empty for all
     */
    Component of(String label, Table table, List<String> columns);
}
