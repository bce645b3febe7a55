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
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import java.util.List;

/** The rows of one part of a draft in a grid that reads only those in sight; a chosen row opens in fields below it. */
final class RowsEditor extends Div implements EditedRow.Editing {

    private static final Messages MESSAGES = Messages.of(RowsEditor.class);

    private final transient DraftDesk desk;
    private final transient PartRows rows;
    private final PartLinks parts;
    private final Grid<DraftRow> grid = new Grid<>();
    private final Input words = new Input(ValueChangeMode.LAZY);
    private final Paragraph count = new Paragraph();
    private final Div chosen = new Div();
    private final Div referred = new Div();
    private int found;

    RowsEditor(DraftDesk desk, DraftPart part) {
        this.desk = desk;
        this.rows = desk.rows(part);
        this.parts = new PartLinks(desk, part);
        addClassName("import-page");
        NativeButton add = new NativeButton(MESSAGES.text("import.row.add"), click -> {
            grid.deselectAll();
            open(new EditedRow(rows, 0, NewRow.of(part).cells(), this));
        });
        add.addClassName("button");
        columns();
        ((GridSingleSelectionModel<DraftRow>) grid.getSelectionModel())
                .setDeselectAllowed(false); // a second click would close what is being typed
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(row -> open(row.n())));
        grid.getElement().setAttribute("aria-label", part.file());
        grid.setItems(
                new CallbackDataProvider<DraftRow, Void>(
                        query -> desk
                                .drafts()
                                .rowsOf(rows.draft(), part, words.getValue(), query.getOffset(), query.getLimit())
                                .stream(),
                        query -> found,
                        DraftRow::n));
        count.getElement().setAttribute("role", "status");
        chosen.addClassName("import-page");
        referred.addClassName("import-page");
        add(new H2(MESSAGES.text("import.step.rows")), new Paragraph(MESSAGES.text("import.rows.text")), parts);
        add(search(), count, grid, add, chosen, referred, StepLinks.on(desk, ImportStep.CHECKS));
        refresh();
    }

    /** Opens the row of a line in fields; does nothing where it is there no more. */
    void openLine(int line) {
        open(line - 1);
    }

    private void open(int n) {
        rows.row(n).ifPresent(row -> open(new EditedRow(rows, n, row.cells(), this)));
    }

    private void open(EditedRow row) {
        referred.removeAll();
        show(chosen, row);
    }

    private static void show(Div place, EditedRow row) {
        place.removeAll();
        place.add(row);
        row.focus();
    }

    @Override
    public void changed(DraftRow row) {
        grid.getDataProvider().refreshItem(row);
        parts.count();
    }

    @Override
    public void recounted() {
        refresh();
        parts.count();
    }

    @Override
    public void refer(NewRow row, Runnable changed) {
        PartRows others = rows.of(row.part());
        int n = others.add(row.cells());
        changed.run();
        parts.count();
        show(referred, new EditedRow(others, n, row.cells(), new Referred(changed)));
    }

    private void refresh() {
        found = desk.drafts().countOf(rows.draft(), rows.part(), words.getValue());
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
        for (String column : shown()) {
            int at = rows.part().columns().indexOf(column);
            grid.addColumn(row -> row.cells().get(at))
                    .setHeader(column)
                    .setKey(column)
                    .setResizable(true)
                    .setAutoWidth(true);
        }
    }

    private List<String> shown() {
        return switch (rows.part()) {
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

    /** The row of another part to which the opened one refers; it refers to none itself. */
    private final class Referred implements EditedRow.Editing {

        private final Runnable changed;

        private Referred(Runnable changed) {
            this.changed = changed;
        }

        @Override
        public void changed(DraftRow row) {
            recounted();
        }

        @Override
        public void recounted() {
            changed.run();
            parts.count();
        }

        @Override
        public void refer(NewRow row, Runnable changed) {
            throw new IllegalStateException(row.part() + " are referred to by observations alone");
        }
    }
}
