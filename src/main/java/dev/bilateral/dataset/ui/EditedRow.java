package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import java.util.ArrayList;
import java.util.List;

/** A row of a draft in fields. What is typed is kept with the draft at once; where that is refused, the fields stay. */
final class EditedRow extends Div {

    private static final Messages MESSAGES = Messages.of(EditedRow.class);

    private final transient PartRows rows;
    private final transient RowCheck check;
    private final transient Editing editing;
    private final H3 title = new H3();
    private final Div told = new Div();
    private final RowForm form;
    /** 0 for a row in which nothing was typed yet. */
    private int n;
    /** The cells as the draft had them when they were last read or written here. */
    private List<String> before;

    /** @param n its number; 0 for a new row, which stands behind all others as soon as something is typed */
    EditedRow(PartRows rows, int n, List<String> cells, Editing editing) {
        this.rows = rows;
        this.n = n;
        this.before = List.copyOf(cells);
        this.editing = editing;
        check = new RowCheck(rows);
        form = new RowForm(rows, cells, this::keep, this::remove);
        told.getElement().setAttribute("aria-live", "polite");
        addClassName("import-page");
        add(title, told, form);
        show(cells);
    }

    void focus() {
        form.focus();
    }

    private int show(List<String> cells) {
        String file = rows.part().file();
        title.setText(n == 0 ? MESSAGES.text("import.row.new", file) : MESSAGES.text("import.row.line", line(), file));
        List<Problem> problems = check.check(n, cells);
        form.show(problems);
        check.unknown(cells).forEach((column, part) -> form.offer(column, referring(column, part, cells)));
        return problems.size();
    }

    private NativeButton referring(String column, DraftPart part, List<String> cells) {
        String id = cells.get(rows.part().columns().indexOf(column));
        NativeButton add = new NativeButton(
                MESSAGES.text("import.row.refer", id, part.file()),
                click -> change(() -> editing.refer(NewRow.referredTo(part, id, cells), () -> show(cells))));
        add.addClassName("button");
        return add;
    }

    private void keep(List<String> cells) {
        boolean isKept = change(() -> {
            if (n == 0) {
                n = rows.add(cells);
                editing.added(n);
            } else {
                put(cells);
                editing.changed(new DraftRow(n, cells));
            }
            before = cells;
        });
        int errors = show(cells);
        if (isKept) {
            told.add(new Paragraph(
                    MESSAGES.text("import.row.kept", line(), MESSAGES.count("import.errors.count", errors))));
        }
    }

    private void put(List<String> cells) {
        try {
            rows.put(new DraftRow(n, before), cells);
        } catch (PublishingRefused refused) {
            rows.row(n).ifPresent(now -> before = afterThat(cells, now.cells()));
            throw refused;
        }
    }

    /** Whoever was told what another wrote, and changes the row again, means to put it in the other's place. */
    private List<String> afterThat(List<String> cells, List<String> now) {
        List<String> known = new ArrayList<>(before);
        for (int i = 0; i < known.size(); i++) {
            if (!cells.get(i).equals(before.get(i))) {
                known.set(i, now.get(i));
            }
        }
        return known;
    }

    private void remove() {
        change(() -> {
            if (n > 0) {
                rows.remove(n);
            }
            removeFromParent();
            editing.removed(n);
        });
    }

    private boolean change(Runnable how) {
        told.removeAll();
        try {
            how.run();
            return true;
        } catch (PublishingRefused refused) {
            told.add(new Alert(String.valueOf(refused.getMessage())));
            return false;
        }
    }

    private String line() {
        return Text.grouped(Integer.toString(n + 1));
    }

    /** Is told what becomes of the row. */
    interface Editing {
        void changed(DraftRow row);

        void added(int n);

        /** @param n 0 of a row that never was there */
        void removed(int n);

        /** @param changed to be told whenever it was changed, added or removed */
        void refer(NewRow row, Runnable changed);
    }
}
