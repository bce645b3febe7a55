package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.model.PhaseError;
import dev.bilateral.model.PhaseError.Cell;
import dev.bilateral.model.TypedPhases.Row;
import java.util.List;

/** One phase: two cells, what is to be done with it, and beneath them what is wrong. */
final class PhaseRow {

    private static final Messages MESSAGES = Messages.of(PhaseRow.class);
    private static final int COLUMNS = 3;

    /** Asked for what concerns other rows. */
    interface Actions {

        /** A cell was typed in. */
        void typed();

        /** @param direction -1 towards the first phase, 1 towards the last */
        void move(int row, int direction);

        void remove(int row);
    }

    private final NativeTableRow cells = new NativeTableRow();
    private final NativeTableRow explained = new NativeTableRow();
    private final Input years = cell();
    private final Input volume = cell();
    private final NativeButton up;
    private final NativeButton down;
    private final NativeButton remove;
    private final Paragraph yearsError = error();
    private final Paragraph volumeError = error();

    /**
     * @param index from 0
     * @param id of the table, and of its first cell
     */
    PhaseRow(int index, String id, Actions actions) {
        int number = index + 1;
        years.setId(index == 0 ? id : id + "-years-" + number);
        years.setAriaLabel(MESSAGES.text("phase.years", number));
        volume.setId(id + "-volume-" + number);
        volume.setAriaLabel(MESSAGES.text("phase.volume", number));
        yearsError.setId(id + "-years-error-" + number);
        volumeError.setId(id + "-volume-error-" + number);
        up = button("↑", "phase.up", number, () -> actions.move(index, -1));
        down = button("↓", "phase.down", number, () -> actions.move(index, 1));
        remove = button("×", "phase.remove", number, () -> actions.remove(index));
        NativeTableCell buttons = new NativeTableCell(up, down, remove);
        buttons.addClassName("phase-buttons");
        cells.add(new NativeTableCell(years), new NativeTableCell(volume), buttons);
        NativeTableCell errors = new NativeTableCell(yearsError, volumeError);
        errors.setColspan(COLUMNS);
        explained.addClassName("phase-errors");
        explained.add(errors);
        years.addValueChangeListener(change -> tell(change.isFromClient(), actions));
        volume.addValueChangeListener(change -> tell(change.isFromClient(), actions));
        onKey("ArrowUp", () -> actions.move(index, -1));
        onKey("ArrowDown", () -> actions.move(index, 1));
    }

    /** The row of its cells, and the one that says what is wrong with them. */
    List<NativeTableRow> tableRows() {
        return List.of(cells, explained);
    }

    Row row() {
        return new Row(years.getValue(), volume.getValue());
    }

    /** @param count of all phases */
    void show(Row row, int index, int count) {
        years.setValue(row.years());
        volume.setValue(row.volume());
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
        remove.setEnabled(count > 1);
    }

    void showErrors(List<PhaseError> errors) {
        show(years, yearsError, errors, Cell.YEARS);
        show(volume, volumeError, errors, Cell.VOLUME);
        explained.setVisible(!errors.isEmpty());
    }

    void focusYears() {
        years.focus();
    }

    void focusVolume() {
        volume.focus();
    }

    private static void show(Input cell, Paragraph shown, List<PhaseError> errors, Cell of) {
        String message = errors.stream()
                .filter(error -> error.cell() == of)
                .map(PhaseError::message)
                .findFirst()
                .orElse("");
        shown.setText(message);
        shown.setVisible(!message.isEmpty());
        Editor.mark(cell.getElement(), !message.isEmpty(), shown.getId().orElseThrow());
    }

    private static void tell(boolean isFromClient, Actions actions) {
        if (isFromClient) {
            actions.typed();
        }
    }

    /** With Alt, since the arrows alone belong to the text. */
    private void onKey(String key, Runnable action) {
        cells.getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter("event.altKey && event.key === '" + key + "' && (event.preventDefault() || true)");
    }

    private static Input cell() {
        Input cell = new Input(ValueChangeMode.EAGER);
        cell.getElement().setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        return cell;
    }

    private static Paragraph error() {
        Paragraph error = new Paragraph();
        error.addClassName("error");
        return error;
    }

    private static NativeButton button(String sign, String messageKey, int number, Runnable action) {
        NativeButton button = new NativeButton(sign, click -> action.run());
        button.addClassName("quiet");
        button.setAriaLabel(MESSAGES.text(messageKey, number));
        return button;
    }
}
