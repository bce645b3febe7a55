package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
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
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;

/** The rows of one part of a draft in a grid that reads only those in sight; a chosen row opens in fields below it. */
final class RowsEditor extends Div implements EditedRow.Editing {

    private static final Messages MESSAGES = Messages.of(RowsEditor.class);

    private final transient PartRows rows;
    private final PartLinks parts;
    private final Grid<DraftRow> grid = new Grid<>();
    private final Input words = new Input(ValueChangeMode.LAZY);
    private final RowCount count = new RowCount();
    private final Div chosen = new Div();
    private final Div referred = new Div();
    private transient FoundRows found;
    private transient RowSearch search;

    RowsEditor(DraftDesk desk, DraftPart part) {
        this.rows = desk.rows(part);
        this.parts = new PartLinks(desk, part);
        addClassName("import-page");
        NativeButton add = new NativeButton(MESSAGES.text("import.row.add"), click -> {
            grid.deselectAll();
            open(new EditedRow(rows, 0, NewRow.of(part).cells(), this));
        });
        add.addClassName("button");
        RowColumns.add(grid, part);
        ((GridSingleSelectionModel<DraftRow>) grid.getSelectionModel())
                .setDeselectAllowed(false); // a second click would close what is being typed
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(row -> open(row.n())));
        grid.getElement().setAttribute("aria-label", part.file());
        grid.setItems(new CallbackDataProvider<DraftRow, Void>(
                query -> found.page(query.getOffset(), query.getLimit()).stream(), query -> found.size(), DraftRow::n));
        chosen.addClassName("import-page");
        referred.addClassName("import-page");
        add(new H2(MESSAGES.text("import.step.rows")), new Paragraph(MESSAGES.text("import.rows.text")), parts);
        add(words(), count, grid, add, chosen, referred, StepLinks.on(desk, ImportStep.CHECKS));
        found = new FoundRows(rows, "");
        search = new RowSearch(found, this, this::progressed);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (search.isOver()) {
            look(); // the page is shown once more
        } else {
            search.begin(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        search.end();
    }

    private void look() {
        search.end();
        found = new FoundRows(rows, words.getValue());
        search = new RowSearch(found, this, this::progressed);
        refresh();
        getUI().ifPresent(search::begin);
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
    public void added(int n) {
        found.added(n);
        refresh();
        parts.count();
    }

    @Override
    public void removed(int n) {
        found.removed(n);
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
        count.say(found, search.hasFailed());
        grid.getDataProvider().refreshAll();
    }

    private void progressed() {
        if (found.isComplete() || search.hasFailed()) {
            refresh();
        } else {
            count.show(found, false);
            grid.getDataProvider().refreshAll();
        }
    }

    private Div words() {
        NativeLabel label = new NativeLabel(MESSAGES.text("import.rows.words"));
        words.setId("row-words");
        words.setType("search");
        words.addValueChangeListener(change -> look());
        label.setFor(words);
        Div field = new Div(label, words);
        field.addClassName("field");
        return field;
    }

    /** The row of another part to which the opened one refers; it refers to none itself. */
    private final class Referred implements EditedRow.Editing {

        private final Runnable changed;

        private Referred(Runnable changed) {
            this.changed = changed;
        }

        @Override
        public void changed(DraftRow row) {
            tell();
        }

        @Override
        public void added(int n) {
            tell();
        }

        @Override
        public void removed(int n) {
            tell();
        }

        private void tell() {
            changed.run();
            parts.count();
        }

        @Override
        public void refer(NewRow row, Runnable changed) {
            throw new IllegalStateException(row.part() + " are referred to by observations alone");
        }
    }
}
