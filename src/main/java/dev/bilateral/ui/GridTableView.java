package dev.bilateral.ui;

import com.vaadin.flow.component.Component;
import dev.bilateral.table.Table;
import java.util.List;
import org.springframework.stereotype.Service;

/** Shows tables as grids. */
@Service
final class GridTableView implements TableView {

    @Override
    public Component of(String label, Table table, List<String> columns) {
        return new TableGrid(label, table, columns);
    }
}
