package dev.bilateral.snapshot.verify.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.verify.FileCheck;
import dev.bilateral.snapshot.verify.csv.CellEdit;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import dev.bilateral.ui.RecordTable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Each cell that was changed, before and after; then rows and columns that came or went. */
final class EditTable extends Div {

    private static final Messages MESSAGES = Messages.of(EditTable.class);
    private static final int MOST_ROWS = 300;

    private final RecordTable table = new RecordTable(
            MESSAGES.text("edits"),
            MESSAGES.text("column.file"),
            MESSAGES.text("column.row"),
            MESSAGES.text("column.column"),
            MESSAGES.text("column.before"),
            MESSAGES.text("column.after"));
    private int rows;
    private int left;

    EditTable(List<FileCheck> files) {
        addClassName("verdict-edits");
        // a manifest differs in as many lines as there are files: what was changed in these comes first
        files.stream()
                .sorted(Comparator.comparing((FileCheck file) -> !file.path().endsWith(".csv")))
                .forEach(file -> file.condition().differences().ifPresent(changes -> add(file.path(), changes)));
        add(table);
        if (left > 0) {
            add(new Paragraph(MESSAGES.count("edits.more", left)));
        }
    }

    boolean isEmpty() {
        return rows == 0;
    }

    private void add(String file, TableChanges changes) {
        changes.cells().forEach(cell -> addCell(file, cell));
        left += changes.cellCount() - changes.cells().size();
        Stream.of(changes.removedRows(), changes.addedRows(), changes.removedColumns(), changes.addedColumns())
                .forEach(names -> left += names.count() - names.listed().size());
        changes.removedRows()
                .listed()
                .forEach(row -> addRow(file, row, "", MESSAGES.text("was.there"), MESSAGES.text("is.gone")));
        changes.addedRows()
                .listed()
                .forEach(row -> addRow(file, row, "", MESSAGES.text("was.not"), MESSAGES.text("is.added")));
        changes.removedColumns()
                .listed()
                .forEach(column -> addRow(file, "", column, MESSAGES.text("was.there"), MESSAGES.text("is.gone")));
        changes.addedColumns()
                .listed()
                .forEach(column -> addRow(file, "", column, MESSAGES.text("was.not"), MESSAGES.text("is.added")));
    }

    private void addCell(String file, CellEdit cell) {
        String row = cell.column().isEmpty()
                ? MESSAGES.text("row.line", cell.row())
                : cell.row().isEmpty() ? MESSAGES.text("row.header") : cell.row();
        addRow(file, row, cell.column(), shown(cell.before()), shown(cell.after()));
    }

    private void addRow(String file, String row, String column, String before, String after) {
        if (rows == MOST_ROWS) {
            left++;
            return;
        }
        rows++;
        table.addRow(new Span(file), new Span(row), new Span(column), new Span(before), new Span(after));
    }

    private static String shown(String value) {
        return value.isEmpty() ? MESSAGES.text("empty") : value;
    }
}
