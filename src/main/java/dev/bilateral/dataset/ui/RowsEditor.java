package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import java.util.Collections;
import java.util.List;

/** The observations of a draft in a grid that reads only those in sight; a chosen row opens in fields below it. */
final class RowsEditor extends Div implements EditedRow.Editing {

    private static final Messages MESSAGES = Messages.of(RowsEditor.class);
    private static final DraftPart ROWS = DraftPart.OBSERVATIONS;

    private static final List<String> EMPTY = Collections.nCopies(ROWS.columns().size(), "");

    private static final List<String> SHOWN = List.of(
            "id", "series", "period_start", "period_end", "qualifier", "value", "lower", "upper", "unit", "source");

    private final transient Drafts drafts;
    private final transient DraftId draft;
    private final Grid<DraftRow> grid = new Grid<>();
    private final Input words = new Input(ValueChangeMode.LAZY);
    private final Paragraph count = new Paragraph();
    private final Div chosen = new Div();
    private int found;

    RowsEditor(DraftDesk desk) {
        this.drafts = desk.drafts();
        this.draft = desk.draft().id();
        addClassName("import-page");
        NativeButton add = new NativeButton(MESSAGES.text("import.row.add"), click -> {
            grid.deselectAll();
            open(new EditedRow(drafts, draft, 0, EMPTY, this));
        });
        add.addClassName("button");
        columns();
        ((GridSingleSelectionModel<DraftRow>) grid.getSelectionModel())
                .setDeselectAllowed(false); // a second click would close what is being typed
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(row -> open(row.n())));
        grid.getElement().setAttribute("aria-label", MESSAGES.text("import.step.rows"));
        grid.setItems(new CallbackDataProvider<DraftRow, Void>(
                query -> drafts.rowsOf(draft, ROWS, words.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> found,
                DraftRow::n));
        count.getElement().setAttribute("role", "status");
        chosen.addClassName("import-page");
        add(new H2(MESSAGES.text("import.step.rows")), new Paragraph(MESSAGES.text("import.rows.text")));
        add(search(), count, grid, add, chosen, StepLinks.on(desk, ImportStep.CHECKS));
        refresh();
    }

    /** Opens the row of a line in fields; does nothing where it is there no more. */
    void openLine(int line) {
        open(line - 1);
    }

    private void open(int n) {
        drafts.row(draft, ROWS, n).ifPresent(row -> open(new EditedRow(drafts, draft, n, row.cells(), this)));
    }

    private void open(EditedRow row) {
        chosen.removeAll();
        chosen.add(row);
        row.focus();
    }

    @Override
    public void changed(DraftRow row) {
        grid.getDataProvider().refreshItem(row);
    }

    @Override
    public void added() {
        refresh();
    }

    @Override
    public void removed() {
        chosen.removeAll();
        refresh();
    }

    private void refresh() {
        found = drafts.countOf(draft, ROWS, words.getValue());
        count.setText(MESSAGES.count(words.getValue().isBlank() ? "import.rows.count" : "import.rows.found", found));
        grid.getDataProvider().refreshAll();
    }

    private Div search() {
        NativeLabel label = new NativeLabel(MESSAGES.text("import.rows.words"));
        words.setId("row-words");
        words.setType("search");
        words.addValueChangeListener(change -> refresh());
        label.setFor(words);
        Div field = new Div(label, words);
        field.addClassName("field");
        return field;
    }

    private void columns() {
        grid.addColumn(row -> Text.grouped(Integer.toString(row.n() + 1)))
                .setHeader(MESSAGES.text("import.column.line"))
                .setKey("line")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        for (String column : SHOWN) {
            int at = ROWS.columns().indexOf(column);
            grid.addColumn(row -> row.cells().get(at))
                    .setHeader(column)
                    .setKey(column)
                    .setResizable(true)
                    .setAutoWidth(true);
        }
    }
}
