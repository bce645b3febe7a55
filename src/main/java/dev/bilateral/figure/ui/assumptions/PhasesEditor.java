package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.model.PhaseError;
import dev.bilateral.model.TypedPhases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The phases of a stepwise ramp as a table. Years only rise from row to row, so what moves is a phase's volume; a new
 * phase begins empty, since nobody has stated it.
 */
final class PhasesEditor extends Div implements Editor {

    private static final Messages MESSAGES = Messages.of(PhasesEditor.class);

    private final transient Typed typed;
    private final String id;
    private final NativeTable table = new NativeTable();
    private final NativeButton sort = new NativeButton(MESSAGES.text("phases.sort"), click -> sort());
    private final Span said = new Span();
    private final transient List<PhaseRow> rows = new ArrayList<>();
    private final transient PhaseRow.Actions actions = new RowActions();

    PhasesEditor(String label, String id, Typed typed) {
        this.typed = typed;
        this.id = id;
        addClassName("phases-editor");
        table.getElement().setAttribute("aria-label", label);
        table.getHead().add(new NativeTableRow(header("phases.years"), header("phases.volume"), actionsHeader()));
        NativeButton add = new NativeButton(MESSAGES.text("phases.add"), click -> add());
        sort.setVisible(false);
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        Paragraph order = new Paragraph(MESSAGES.text("phases.order"));
        order.addClassName("about");
        Div buttons = new Div(add, sort);
        buttons.addClassName("phases-buttons");
        add(table, buttons, order, said);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(String text, String usable) {
        show(TypedPhases.of(text));
    }

    /** Each cell says what is wrong with it; the message of the whole has nothing to add. */
    @Override
    public void markInvalid(boolean isInvalid, String messageId) {
        said.setText(""); // of the step before; this one tells of itself when it is done
        TypedPhases phases = phases();
        List<PhaseError> errors = phases.errors();
        IntStream.range(0, rows.size())
                .forEach(i -> rows.get(i)
                        .showErrors(errors.stream()
                                .filter(error -> error.row() == i)
                                .toList()));
        sort.setVisible(phases.sorted().isPresent());
    }

    @Override
    public String errorText(String message) {
        return MESSAGES.text("phases.kept");
    }

    private TypedPhases phases() {
        return new TypedPhases(rows.stream().map(PhaseRow::row).toList());
    }

    private void show(TypedPhases phases) {
        int count = phases.rows().size();
        while (rows.size() > count) {
            table.getBody().remove(rows.removeLast().tableRows().toArray(Component[]::new));
        }
        while (rows.size() < count) {
            PhaseRow row = new PhaseRow(rows.size(), id, actions);
            rows.add(row);
            table.getBody().add(row.tableRows().toArray(Component[]::new));
        }
        for (int i = 0; i < count; i++) {
            rows.get(i).show(phases.rows().get(i), i, count);
        }
    }

    private void enter(TypedPhases phases) {
        show(phases);
        typed.type(phases.text());
    }

    private void add() {
        enter(phases().added());
        rows.getLast().focusYears();
        said.setText(MESSAGES.text("phases.added", rows.size()));
    }

    private void sort() {
        phases().sorted().ifPresent(this::enter);
        rows.getFirst().focusVolume();
        said.setText(MESSAGES.text("phases.sorted"));
    }

    private static NativeTableHeaderCell header(String messageKey) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(MESSAGES.text(messageKey));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell actionsHeader() {
        Span name = new Span(MESSAGES.text("phases.actions"));
        name.addClassName("visually-hidden");
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private final class RowActions implements PhaseRow.Actions {

        @Override
        public void typed() {
            typed.type(phases().text());
        }

        @Override
        public void move(int row, int direction) {
            int to = row + direction;
            if (to >= 0 && to < rows.size()) {
                enter(phases().swapped(Math.min(row, to)));
                rows.get(to).focusVolume();
                said.setText(MESSAGES.text("phases.moved", row + 1, to + 1));
            }
        }

        @Override
        public void remove(int row) {
            enter(phases().without(row));
            rows.get(Math.min(row, rows.size() - 1)).focusVolume();
            said.setText(MESSAGES.text("phases.removed", row + 1, rows.size()));
        }
    }
}
